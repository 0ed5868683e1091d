import { contract } from "../../conformance/contract.ts";
import { ending } from "../../conformance/endings.ts";
import { judge, type Verdict } from "../../conformance/judge.ts";
import type { Recipe, ServiceFiles } from "../../conformance/observations.ts";
import { readRecipe, recipePath } from "../../conformance/read-recipe.ts";
import { nameOf } from "../../conformance/service-name.ts";
import { textsToRead } from "../../conformance/texts-to-read.ts";
import { problem } from "../../problems/problem.ts";
import { observeService, type Observing } from "./observe-service.ts";
import type { ServiceDirectory } from "./service-directory.ts";

/** What `conformance.json` says. */
export interface ConformanceReport {
  readonly service: string | undefined;
  readonly passed: number;
  readonly failed: number;
  readonly notChecked: number;
  /** Until `/ready` answered 200; undefined when it never did. */
  readonly readyMs: number | undefined;
  readonly rules: readonly Verdict[];
}

export interface ConformanceRequest extends Observing {
  /** It was built just now: the commands of `build` are left out. */
  readonly built: boolean;
}

/** A build that fetches everything it needs may take this long. */
const buildSeconds = 1800;

/**
 * Builds a service, starts it and holds it against the service contract. Throws IM_RECIPE_INVALID, IM_BUILD_FAILED,
 * IM_TOOL_MISSING.
 */
export async function testConformance(request: ConformanceRequest): Promise<ConformanceReport> {
  const { directory, built } = request;
  const recipe = readRecipe(await directory.read(recipePath));
  if (!built) await buildService(recipe, request);
  const files = await filesOf(directory, recipe);
  const observations = await observeService(files, request);
  const rules = judge(contract, observations);
  const count = (kind: Verdict["kind"]): number => rules.filter((each) => each.kind === kind).length;
  return {
    service: nameOf(files),
    passed: count("passed"),
    failed: count("failed"),
    notChecked: count("not-checked"),
    readyMs: observations.serving.kind === "seen" ? observations.serving.value.readyMs : undefined,
    rules,
  };
}

async function buildService(recipe: Recipe, request: ConformanceRequest): Promise<void> {
  const { processes, directory, machine, progress } = request;
  for (const words of recipe.build) {
    const command = words.join(" ");
    progress(command);
    const ended = await processes.run({
      directory: directory.path,
      words,
      env: machine,
      seconds: buildSeconds,
    });
    if (ended.code === 0 && !ended.killed) continue;
    throw problem("IM_BUILD_FAILED", {
      what: `\`${command}\` does not build the service`,
      because: ending(ended, 20),
      hint: `Try it yourself: \`cd ${directory.path} && ${command}\``,
    });
  }
}

async function filesOf(directory: ServiceDirectory, recipe: Recipe): Promise<ServiceFiles> {
  const texts: Record<string, string> = {};
  for (const path of textsToRead) {
    const text = await directory.read(path);
    if (text !== undefined) texts[path] = text;
  }
  return { paths: await directory.paths(), texts, recipe };
}
