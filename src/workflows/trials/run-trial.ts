import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Trial } from "../../trials/trial.ts";
import type { ServicePlan } from "../service-plan.ts";
import { missingOf, type FoundTool } from "./find-tools.ts";
import { runCourse, type CourseRun } from "./run-course.ts";
import type { TrialOutcome } from "./trial-outcome.ts";

/** What a trial is run with. */
export interface TrialRun extends Omit<CourseRun, "directory" | "step"> {
  /** The trial's tools, as they were found. */
  readonly tools: readonly FoundTool[];
  /** Run it whatever is remembered. */
  readonly fresh: boolean;
  /** How the catalogue is named on a command line, if it is not the built-in one. */
  readonly catalogue: string | undefined;
  /** Version of Instant Micros. */
  readonly engine: string;
  readonly progress: (step: string) => void;
}

/**
 * Builds and tests one configuration: green, red for each violation that is planted, green again, and then held against
 * the service contract. What passed with the same tree, tools and declarations is not run again.
 */
export async function runTrial(trial: Trial, plan: ServicePlan, run: TrialRun): Promise<TrialOutcome> {
  const { processes, places } = run;
  const { course } = trial;
  const started = processes.now();
  const shared = {
    trial: { number: trial.number, stack: trial.stack, with: trial.with, without: trial.without },
    tree: plan.manifest.tree,
  };
  const missing = missingOf(run.tools);
  if (course === undefined) return { ...shared, ms: 0, kind: "skipped", missing, shows: undefined };
  const key = keyOf(trial, plan, run);
  const violations = course.violations.flat().map(({ owner, title }) => ({ owner, title }));
  const passed = (ms: number, cached: boolean, steps: readonly string[]): TrialOutcome =>
    course.shows === undefined
      ? { ...shared, ms, kind: "passed", cached, steps, violations }
      : { ...shared, ms, kind: "skipped", missing, shows: course.shows };
  const remembered = run.fresh ? undefined : await places.recall(key);
  if (remembered !== undefined) return passed(0, true, JSON.parse(remembered));

  const steps: string[] = [];
  const step = (name: string): void => {
    steps.push(name);
    run.progress(name);
  };
  const name = `${trial.stack}-${trial.number}`;
  const failure = await places.inDirectory(name, plan.tree, (directory) =>
    runCourse(course, plan, { ...run, directory, step }),
  );
  const ms = processes.now() - started;
  if (failure !== undefined) {
    const { commands, ...told } = failure;
    return { ...shared, ms, kind: "failed", ...told, reproduce: [creation(trial, plan, run), ...commands] };
  }
  await places.remember(key, JSON.stringify(steps));
  return passed(ms, false, steps);
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
  const facts = [plan.manifest.tree, run.engine, run.test, run.tools, trial.course];
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(facts))));
}
