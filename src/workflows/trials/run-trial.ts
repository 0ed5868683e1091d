import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { lastLines } from "../../conformance/endings.ts";
import type { Ended } from "../../conformance/observations.ts";
import { recipePath } from "../../conformance/read-recipe.ts";
import { Problem } from "../../problems/problem.ts";
import type { StackTest, Violation } from "../../trials/declarations.ts";
import { inService, plantedFiles, type PlantedFile } from "../../trials/plant.ts";
import type { Trial } from "../../trials/trial.ts";
import type { ServiceDirectory } from "../conformance/service-directory.ts";
import { testConformance } from "../conformance/test-conformance.ts";
import type { Processes } from "../processes.ts";
import type { ServicePlan } from "../service-plan.ts";
import { missingOf, type FoundTool } from "./find-tools.ts";
import type { TrialPlaces } from "./ports.ts";
import type { TrialOutcome } from "./trial-outcome.ts";

/** What a trial is run with. */
export interface TrialRun {
  readonly processes: Processes;
  readonly places: TrialPlaces;
  readonly serviceDirectory: (path: string) => ServiceDirectory;
  /** The variables of whoever calls: toolchains find their caches by them. */
  readonly machine: Readonly<Record<string, string>>;
  readonly test: StackTest;
  /** The trial's tools, as they were found. */
  readonly tools: readonly FoundTool[];
  /** Run it whatever is remembered. */
  readonly fresh: boolean;
  /** Time limits of the service contract are multiplied with this. */
  readonly patience: number;
  /** How the catalogue is named on a command line, if it is not the built-in one. */
  readonly catalogue: string | undefined;
  /** Version of Instant Micros. */
  readonly engine: string;
  readonly progress: (step: string) => void;
}

/** A step may take half an hour: a first build fetches everything. */
const stepSeconds = 1800;
const shownLines = 30;

/** A step that came out otherwise than it should. */
interface Failure {
  readonly step: string;
  readonly because: string;
  readonly lines: string;
  readonly commands: readonly string[];
}

/**
 * Builds and tests one configuration: green, red for each violation that is planted, green again, and
 * then held against the service contract. What passed with the same tree, tools and declarations is not run again.
 */
export async function runTrial(trial: Trial, plan: ServicePlan, run: TrialRun): Promise<TrialOutcome> {
  const { processes, places } = run;
  const started = processes.now();
  const shared = {
    trial: { number: trial.number, stack: trial.stack, with: trial.with, without: trial.without },
    tree: plan.manifest.tree,
  };
  const missing = missingOf(run.tools);
  if (missing.length > 0) return { ...shared, ms: 0, kind: "skipped", missing };
  const key = keyOf(trial, plan, run);
  const remembered = run.fresh ? undefined : await places.recall(key);
  const planted = trial.violations.flat().map(({ feature, title }) => ({ feature, title }));
  if (remembered !== undefined) {
    const steps: readonly string[] = JSON.parse(remembered);
    return { ...shared, ms: 0, kind: "passed", cached: true, steps, violations: planted };
  }
  const steps: string[] = [];
  const name = `${trial.stack}-${trial.number}`;
  const failure = await places.inDirectory(name, plan.tree, (directory) =>
    firstFailure(directory, trial, plan, run, steps),
  );
  const ms = processes.now() - started;
  if (failure !== undefined) {
    const { commands, ...told } = failure;
    return { ...shared, ms, kind: "failed", ...told, reproduce: [creation(trial, plan, run), ...commands] };
  }
  await places.remember(key, JSON.stringify(steps));
  return { ...shared, ms, kind: "passed", cached: false, steps, violations: planted };
}

async function firstFailure(
  directory: string,
  trial: Trial,
  plan: ServicePlan,
  run: TrialRun,
  steps: string[],
): Promise<Failure | undefined> {
  const { test, places } = run;
  const env = { ...run.machine, ...test.env };
  const step = (name: string): void => {
    steps.push(name);
    run.progress(name);
  };
  const passes = async (name: string, words: readonly string[]): Promise<Failure | undefined> => {
    step(name);
    const ended = await run.processes.run({ directory, words, env, seconds: stepSeconds });
    return isGreen(ended)
      ? undefined
      : failureOf(name, `\`${words.join(" ")}\` ${howItEnded(ended)}`, ended, [words.join(" ")]);
  };

  if (test.setup !== undefined) {
    const failed = await passes("setup", test.setup);
    if (failed !== undefined) return failed;
  }
  const red = await passes("verify", test.verify);
  if (red !== undefined) return red;
  for (const violations of trial.violations) {
    const missed = await isFound(violations);
    if (missed !== undefined) return missed;
  }
  if (trial.violations.length > 0) {
    const stillRed = await passes("verify, with everything taken out again", test.verify);
    if (stillRed !== undefined) return stillRed;
  }
  return conforms();

  async function conforms(): Promise<Failure | undefined> {
    if (!plan.tree.files.some((each) => each.path === recipePath)) {
      step(`no conformance: the stack makes no ${recipePath}`);
      return undefined;
    }
    step("conformance");
    try {
      const report = await testConformance({
        processes: run.processes,
        directory: run.serviceDirectory(directory),
        machine: run.machine,
        built: test.builds,
        patience: run.patience,
        progress: () => undefined,
      });
      const broken = report.rules.flatMap((each) =>
        each.kind === "failed" ? [`${each.id} ${each.title}: ${each.because.join("; ")}`] : [],
      );
      if (broken.length === 0) return undefined;
      const because = `it breaks ${broken.length} rules of the service contract`;
      return {
        step: "conformance",
        because,
        lines: broken.join("\n"),
        commands: ["instant-micros conformance"],
      };
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      const commands = ["instant-micros conformance"];
      return { step: "conformance", because: error.message, lines: error.because ?? "", commands };
    }
  }

  /** Plants violations that are found together, sees their gates close, and takes them out again. */
  async function isFound(declared: readonly Violation[]): Promise<Failure | undefined> {
    const violations = declared.map((each) => inService(each, plan.configuration));
    const name = `with a violation: ${violations.map((each) => `${each.feature}: ${each.title}`).join("; ")}`;
    const words = violations[0]?.run ?? test.verify;
    const command = words.join(" ");
    const commands = [`# plant what ${violations.map((each) => each.where).join(", ")} says`, command];
    step(name);
    const planted = planOf(violations);
    if (planted instanceof Problem) {
      return { step: name, because: planted.message, lines: planted.because ?? "", commands: [] };
    }
    for (const { path, after } of planted) await places.write(directory, path, after);
    const ended = await run.processes.run({ directory, words, env, seconds: stepSeconds });
    for (const { path, before } of planted) await places.write(directory, path, before);
    if (isGreen(ended)) return failureOf(name, `\`${command}\` did not notice it`, ended, commands);
    const said = `${ended.stdout}\n${ended.stderr}`;
    const unsaid = violations.find((each) => !said.includes(each.says));
    if (unsaid === undefined) return undefined;
    const reason = JSON.stringify(unsaid.says);
    const because = `\`${command}\` failed for another reason: it does not say ${reason}`;
    return failureOf(name, because, ended, commands);
  }

  function planOf(violations: readonly Violation[]): readonly PlantedFile[] | Problem {
    try {
      return plantedFiles(violations, textIn(plan));
    } catch (error) {
      if (error instanceof Problem) return error;
      throw error;
    }
  }
}

function textIn({ tree }: ServicePlan): (path: string) => string | undefined {
  const files = new Map(tree.files.map((each) => [each.path, each.bytes]));
  return (path) => {
    const bytes = files.get(path);
    return bytes === undefined ? undefined : new TextDecoder().decode(bytes);
  };
}

function isGreen({ code, killed }: Ended): boolean {
  return code === 0 && !killed;
}

function howItEnded({ code, killed, ms }: Ended): string {
  return killed ? `did not end within ${Math.round(ms / 60_000)} minutes` : `ended with ${code}`;
}

function failureOf(step: string, because: string, ended: Ended, commands: readonly string[]): Failure {
  return { step, because, lines: lastLines(`${ended.stdout}\n${ended.stderr}`, shownLines), commands };
}

/** The command that makes the service of a trial again. */
function creation(trial: Trial, { configuration }: ServicePlan, { catalogue }: TrialRun): string {
  const { name } = configuration.service;
  const words = [
    `instant-micros new ${name} --stack ${trial.stack}`,
    ...trial.with.map((id) => `--feature ${id}`),
    ...trial.without.map((id) => `--without ${id}`),
    ...(catalogue === undefined ? [] : [`--catalogue ${catalogue}`]),
    `--output ${name} && cd ${name}`,
  ];
  return words.join(" ");
}

/** Everything that the outcome depends on. */
function keyOf(trial: Trial, plan: ServicePlan, run: TrialRun): string {
  const facts = [plan.manifest.tree, run.engine, run.test, run.tools, trial.violations];
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(facts))));
}
