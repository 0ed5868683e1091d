import type { TrialOutcome } from "../../workflows/trials/trial-outcome.ts";
import type { Style } from "../output.ts";
import { duration } from "./duration.ts";
import { trialName } from "./trials-text.ts";

/** How far trials are. Times are milliseconds on one clock. */
export interface TrialsProgress {
  readonly since: number;
  /** So many run at the same time. */
  readonly jobs: number;
  readonly total: number;
  /** Name of a trial → what it does, and since when the trial runs. */
  readonly running: ReadonlyMap<string, { readonly step: string; readonly since: number }>;
  readonly outcomes: readonly TrialOutcome[];
}

type Named = TrialOutcome["trial"];

/** A trial goes on to a step. */
export function stepped(progress: TrialsProgress, trial: Named, step: string, now: number): TrialsProgress {
  const name = trialName(trial);
  const since = progress.running.get(name)?.since ?? now;
  return { ...progress, running: new Map(progress.running).set(name, { step, since }) };
}

/** A trial has come out. */
export function ended(progress: TrialsProgress, outcome: TrialOutcome): TrialsProgress {
  const running = new Map(progress.running);
  running.delete(trialName(outcome.trial));
  return { ...progress, running, outcomes: [...progress.outcomes, outcome] };
}

/** The lines of a terminal of so many columns: what runs, and a bar of how much is done. */
export function progressLines(
  progress: TrialsProgress,
  now: number,
  columns: number,
  style: Style,
): readonly string[] {
  const running = [...progress.running].map(([name, { step, since }]) => {
    const end = ` ${duration(now - since)}`;
    return `${style.accent("◐")} ${clipped(`${name}: ${step}`, columns - 2 - end.length)}${style.quiet(end)}`;
  });
  return [...running, `${bar(progress, style)} ${clipped(counts(progress, now), columns - barWidth - 1)}`];
}

const barWidth = 20;

function bar({ outcomes, total }: TrialsProgress, style: Style): string {
  const done = total === 0 ? barWidth : Math.floor((outcomes.length / total) * barWidth);
  return style.accent("━".repeat(done)) + style.quiet("─".repeat(barWidth - done));
}

function counts(progress: TrialsProgress, now: number): string {
  const { outcomes, total, running } = progress;
  const count = (of: (outcome: TrialOutcome) => boolean, word: string): readonly string[] => {
    const found = outcomes.filter(of).length;
    return found === 0 ? [] : [`${found} ${word}`];
  };
  const waiting = total - outcomes.length - running.size;
  const left = millisecondsLeft(progress, now);
  return [
    `${outcomes.length}/${total}`,
    ...count((each) => each.kind === "failed", "failed"),
    ...count((each) => each.kind === "passed" && !each.cached, "passed"),
    ...count((each) => each.kind === "passed" && each.cached, "passed before"),
    ...count((each) => each.kind === "skipped", "not built"),
    ...count((each) => each.kind === "unchanged", "unchanged"),
    ...(waiting === 0 ? [] : [`${waiting} waiting`]),
    duration(now - progress.since),
    ...(left === undefined ? [] : [`about ${duration(left)} left`]),
  ].join(" · ");
}

/** As long as those took that have been run, for each that has not; undefined while none has. */
function millisecondsLeft(
  { outcomes, running, total, jobs }: TrialsProgress,
  now: number,
): number | undefined {
  const took = outcomes.flatMap((each) => (each.ms > 0 ? [each.ms] : []));
  if (took.length === 0) return undefined;
  const mean = took.reduce((sum, each) => sum + each, 0) / took.length;
  const begun = [...running.values()].map(({ since }) => Math.max(0, mean - (now - since)));
  const waiting = total - outcomes.length - running.size;
  return begun.reduce((sum, each) => sum + each, waiting * mean) / jobs;
}

function clipped(text: string, columns: number): string {
  if (text.length <= columns) return text;
  return columns < 1 ? "" : `${text.slice(0, columns - 1)}…`;
}
