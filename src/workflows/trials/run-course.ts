import { lastLines } from "../../conformance/endings.ts";
import type { Ended } from "../../conformance/observations.ts";
import { recipePath } from "../../conformance/read-recipe.ts";
import { Problem } from "../../problems/problem.ts";
import type { StackTest, Violation } from "../../trials/declarations.ts";
import { inService, plantedFiles, type PlantedFile } from "../../trials/plant.ts";
import type { Course } from "../../trials/trial.ts";
import type { ServiceDirectory } from "../conformance/service-directory.ts";
import { testConformance } from "../conformance/test-conformance.ts";
import type { Processes } from "../processes.ts";
import type { ServicePlan } from "../service-plan.ts";
import type { TrialPlaces } from "./ports.ts";

/** What a course is run with. */
export interface CourseRun {
  /** The service's. */
  readonly directory: string;
  readonly processes: Processes;
  readonly places: TrialPlaces;
  readonly serviceDirectory: (path: string) => ServiceDirectory;
  /** The variables of whoever calls: toolchains find their caches by them. */
  readonly machine: Readonly<Record<string, string>>;
  readonly test: StackTest;
  /** Time limits of the service contract are multiplied with this. */
  readonly patience: number;
  /** Called with what is run next. */
  readonly step: (name: string) => void;
}

/** A step that came out otherwise than it should. */
export interface Failure {
  readonly step: string;
  readonly because: string;
  /** The last lines of what was said. */
  readonly lines: string;
  /** Commands that show it again, in the service's directory. */
  readonly commands: readonly string[];
}

/** A step may take half an hour: a first build fetches everything. */
const stepSeconds = 1800;
const shownLines = 30;

/** Runs a course in the service's directory; the first thing that comes out otherwise than it should, or undefined. */
export async function runCourse(
  course: Course,
  plan: ServicePlan,
  run: CourseRun,
): Promise<Failure | undefined> {
  const { directory, places, test, step } = run;
  const env = { ...run.machine, ...test.env };
  const passes = async (name: string, words: readonly string[]): Promise<Failure | undefined> => {
    step(name);
    const ended = await run.processes.run({ directory, words, env, seconds: stepSeconds });
    return isGreen(ended)
      ? undefined
      : failureOf(name, `\`${words.join(" ")}\` ${howItEnded(ended)}`, ended, [words.join(" ")]);
  };

  if (course.setup !== undefined) {
    const failed = await passes("setup", course.setup);
    if (failed !== undefined) return failed;
  }
  const red = await passes("verify", course.verify);
  if (red !== undefined) return red;
  for (const violations of course.violations) {
    const missed = await isFound(violations);
    if (missed !== undefined) return missed;
  }
  if (course.violations.length > 0) {
    const stillRed = await passes("verify, with everything taken out again", course.verify);
    if (stillRed !== undefined) return stillRed;
  }
  return course.shows === undefined ? conforms() : undefined;

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
    const words = violations[0]?.run ?? course.verify;
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
