import { lastLines } from "../../conformance/endings.ts";
import type { Verdict } from "../../conformance/judge.ts";
import type { Ended } from "../../conformance/observations.ts";
import { recipePath } from "../../conformance/read-recipe.ts";
import { problemsIn } from "../../problems/problem.ts";
import type { StackTest, Violation } from "../../trials/declarations.ts";
import { inService, plantedFiles } from "../../trials/plant.ts";
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
  const { directory, places, test } = run;
  const env = { ...run.machine, ...test.env };
  let current: Pick<Failure, "step" | "commands"> = { step: "", commands: [] };
  try {
    return await firstFailure();
  } catch (error) {
    // What cannot be run at all is the outcome of this trial, and not the end of all the others.
    const problems = problemsIn(error);
    if (problems.length === 0) throw error;
    const because = problems.map((each) => each.message).join("; ");
    return { ...current, because, lines: problems.flatMap((each) => each.because ?? []).join("\n") };
  }

  async function firstFailure(): Promise<Failure | undefined> {
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
  }

  /** From here on, what goes wrong does so in this step; the commands show it again. */
  function begin(step: string, commands: readonly string[]): void {
    current = { step, commands };
    run.step(step);
  }

  function ran(words: readonly string[]): Promise<Ended> {
    return run.processes.run({ directory, words, env, seconds: stepSeconds });
  }

  function failure(because: string, ended: Ended): Failure {
    return { ...current, because, lines: lastLines(`${ended.stdout}\n${ended.stderr}`, shownLines) };
  }

  async function passes(step: string, words: readonly string[]): Promise<Failure | undefined> {
    const command = words.join(" ");
    begin(step, [command]);
    const ended = await ran(words);
    return isGreen(ended) ? undefined : failure(`\`${command}\` ${howItEnded(ended)}`, ended);
  }

  async function conforms(): Promise<Failure | undefined> {
    if (!plan.tree.files.some((each) => each.path === recipePath)) {
      begin(`no conformance: the stack makes no ${recipePath}`, []);
      return undefined;
    }
    begin("conformance", ["instant-micros conformance"]);
    const broken = await brokenRules(test.builds);
    if (broken.length === 0) return undefined;
    return {
      ...current,
      because: `it breaks ${broken.length} rules of the service contract`,
      lines: said(broken),
    };
  }

  async function brokenRules(built: boolean): Promise<readonly BrokenRule[]> {
    const { rules } = await testConformance({
      processes: run.processes,
      directory: run.serviceDirectory(directory),
      machine: env,
      built,
      patience: run.patience,
      progress: () => undefined,
    });
    return rules.filter((each) => each.kind === "failed");
  }

  /** Plants violations that are found together, sees their gates close, and takes them out again. */
  async function isFound(declared: readonly Violation[]): Promise<Failure | undefined> {
    const breaksContract = declared.some((each) => each.breaks !== undefined);
    const words = breaksContract ? ["instant-micros", "conformance"] : (declared[0]?.run ?? course.verify);
    begin(`with a violation: ${declared.map((each) => `${each.owner}: ${each.title}`).join("; ")}`, [
      `# plant what ${declared.map((each) => each.where).join(", ")} says`,
      words.join(" "),
    ]);
    const violations = declared.map((each) => inService(each, plan.configuration));
    const planted = plantedFiles(violations, textIn(plan));
    for (const { path, after } of planted) await places.write(directory, path, after);
    const missed = await (breaksContract ? isJudged(violations) : isSaid(violations, words));
    for (const { path, before } of planted) await places.write(directory, path, before);
    return missed;
  }

  /** The command fails, and says why. */
  async function isSaid(
    violations: readonly Violation[],
    words: readonly string[],
  ): Promise<Failure | undefined> {
    const command = words.join(" ");
    const ended = await ran(words);
    if (isGreen(ended)) return failure(`\`${command}\` did not notice it`, ended);
    const text = `${ended.stdout}\n${ended.stderr}`;
    const unsaid = violations.find(({ says }) => says !== undefined && !text.includes(says));
    if (unsaid === undefined) return undefined;
    const reason = JSON.stringify(unsaid.says);
    return failure(`\`${command}\` failed for another reason: it does not say ${reason}`, ended);
  }

  /** The service breaks the rules that it is meant to break, each for the right reason, and no other. */
  async function isJudged(violations: readonly Violation[]): Promise<Failure | undefined> {
    const broken = await brokenRules(false);
    const lines = said(broken);
    const missed = violations.find(
      ({ breaks, says = "" }) => !broken.some((each) => each.id === breaks && said([each]).includes(says)),
    );
    if (missed !== undefined) {
      const reason = missed.says === undefined ? "" : ` with ${JSON.stringify(missed.says)}`;
      return { ...current, because: `${missed.title} does not break ${missed.breaks}${reason}`, lines };
    }
    const other = broken.find(({ id }) => !violations.some((each) => each.breaks === id));
    return other === undefined ? undefined : { ...current, because: `it breaks ${other.id}, too`, lines };
  }
}

type BrokenRule = Verdict & { readonly kind: "failed" };

function said(broken: readonly BrokenRule[]): string {
  return broken.map((each) => `${each.id} ${each.title}: ${each.because.join("; ")}`).join("\n");
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
