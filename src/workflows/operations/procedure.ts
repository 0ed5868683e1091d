import type { Ending } from "./journal.ts";
import type { StepName, StepNotes } from "./operation.ts";

export interface StepOutcome {
  /** What it came to, in a sentence. */
  readonly summary: string;
  /** What is there now. */
  readonly after: StepNotes;
}

/**
 * One step of a kind of operation; `C` is what its steps share in one run. It may be stopped anywhere and run again: it
 * looks at what is there, does what is missing, and says what is there now.
 */
export interface Step<C> {
  readonly name: StepName;
  readonly title: string;
  readonly effect: "none" | "local" | "remote";
  /** What it is about to do, for the record. */
  before(context: C): StepNotes;
  run(context: C, log: Log): Promise<StepOutcome>;
}

/** Writes a line into the operation's log. */
export type Log = (message: string) => Promise<void>;

/** Only what failed can be retried. */
export type Unsuccessful = "failed" | "cancelled";

/** What the last step leaves, beside the notes of all steps. */
export type Outcome = Pick<Ending & { readonly kind: "succeeded" }, "result" | "service">;

/** A kind of operation as the engine runs it: bound to one operation and one run. */
export interface Procedure {
  readonly steps: readonly BoundStep[];
  /** What can be seen on the forge of an operation that ended like this: for whoever has to go on from there. */
  exists(end: Unsuccessful): Promise<string>;
  /** What all of it came to. `notes` holds what each step left, in this run or an earlier one. */
  outcome(notes: ReadonlyMap<StepName, StepNotes>): Promise<Outcome>;
}

export interface BoundStep {
  readonly name: StepName;
  readonly title: string;
  before(): Promise<StepNotes>;
  run(log: Log): Promise<StepOutcome>;
}

/** The steps with what they share, which is made when a step begins: whatever fails then is the step's failure. */
export function bound<C>(steps: readonly Step<C>[], context: () => Promise<C>): readonly BoundStep[] {
  return steps.map((step) => ({
    name: step.name,
    title: step.title,
    before: async () => step.before(await context()),
    run: async (log) => step.run(await context(), log),
  }));
}
