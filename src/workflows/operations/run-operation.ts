import { problem, problemsIn, type Problem } from "../../problems/problem.ts";
import { creation, type CreationPorts } from "./creation.ts";
import type { Claim, Ending, Entry, OperationJournal } from "./journal.ts";
import type {
  Operation,
  OperationFailure,
  OperationKind,
  OperationStatus,
  StepName,
  StepNotes,
} from "./operation.ts";
import { patiently } from "./patience.ts";
import type { BoundStep, Procedure } from "./procedure.ts";
import type { UpdatePorts } from "./update-context.ts";
import { withUpdate } from "./update.ts";

export interface EnginePorts extends CreationPorts, UpdatePorts {
  readonly journal: OperationJournal;
  /** Between attempts at a step that failed for a reason that passes. */
  readonly pause: (milliseconds: number) => Promise<void>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** An error that nobody foresaw, for the log. */
  readonly unexpected: (error: unknown, operation: string) => void;
}

/** What a run came to. */
export type RunEnd =
  /** There was nothing to do. */
  | { readonly result: "idle" }
  /** superseded: somebody else has taken the operation over, who will end it. */
  | { readonly result: Ending["kind"] | "superseded"; readonly kind: OperationKind };

type Result = Exclude<RunEnd["result"], "idle">;

/**
 * Runs an operation from wherever it is to its end. It may be killed at any moment and called again, here or in
 * another process: steps that are done are not done again, and the one that was under way looks first at what is there.
 * Throws only what the journal throws: then nothing is known, and the job is to be given out again.
 */
export async function runOperation(ports: EnginePorts, id: string): Promise<RunEnd> {
  const claimed = await ports.journal.claim(id);
  if (claimed === null) return { result: "idle" };
  const { claim, operation } = claimed;
  return withProcedure(ports, operation, async (procedure) => {
    const run = runOf(ports, claim, operation, procedure);
    for (const step of procedure.steps) {
      const result = await takeStep(run, step);
      if (result !== "next") return { result, kind: operation.kind };
    }
    throw problem("IM_INTERNAL", { what: "An operation ran out of steps" });
  });
}

/** What an operation's kind makes of it, while `run` goes on. */
async function withProcedure<T>(
  ports: EnginePorts,
  operation: Operation,
  run: (procedure: Procedure) => Promise<T>,
): Promise<T> {
  switch (operation.kind) {
    case "create-service":
      return run(creation(ports, operation));
    case "update-service":
      return withUpdate(ports, operation, run);
  }
}

interface Run {
  readonly ports: EnginePorts;
  readonly claim: Claim;
  readonly operation: Operation;
  readonly procedure: Procedure;
  /** What finished steps have left, by step. */
  readonly notes: Map<StepName, StepNotes>;
}

function runOf(ports: EnginePorts, claim: Claim, operation: Operation, procedure: Procedure): Run {
  const done = operation.steps.filter((each) => each.status === "succeeded");
  return {
    ports,
    claim,
    operation,
    procedure,
    notes: new Map(done.map((each) => [each.name, each.after ?? {}])),
  };
}

async function takeStep(run: Run, step: BoundStep): Promise<Result | "next"> {
  if (run.notes.has(step.name)) return "next";
  try {
    const log = async (message: string): Promise<void> => {
      await write(run, { kind: "log", step: step.name, message });
    };
    const status = await write(run, { kind: "started", step: step.name, before: await step.before() });
    if (status === "cancelling") return await cancelled(run, step);

    const patience = {
      now: run.ports.now,
      pause: (wait: number) => pauseUnlessCancelled(run, wait),
      log,
    };
    const outcome = await patiently(patience, () => step.run(log));
    const entry = { kind: "succeeded", step: step.name, ...outcome } as const;
    if (step === run.procedure.steps.at(-1)) return await succeeded(run, entry);
    await write(run, entry);
    run.notes.set(step.name, outcome.after);
    return "next";
  } catch (error) {
    if (error instanceof Superseded) return "superseded";
    if (error instanceof Cancelling) return cancelled(run, step);
    if (error instanceof JournalFailure) throw error.cause;
    return failed(run, step, error);
  }
}

/** What the last step did and what all of it came to are written down together, or neither is. */
async function succeeded(run: Run, entry: Entry & { readonly kind: "succeeded" }): Promise<Result> {
  return end(run, { ...entry, ...(await run.procedure.outcome(run.notes)) });
}

async function cancelled(run: Run, next: BoundStep): Promise<Result> {
  const exists = await run.procedure.exists("cancelled");
  return end(run, { kind: "cancelled", message: `Cancelled before "${next.title}". ${exists}` });
}

async function failed(run: Run, step: BoundStep, error: unknown): Promise<Result> {
  const [first] = problemsIn(error);
  if (first === undefined) run.ports.unexpected(error, run.operation.id);
  const exists = await run.procedure.exists("failed");
  return end(run, { kind: "failed", failure: { ...failureText(first), step: step.name, exists } });
}

function failureText(first: Problem | undefined): Omit<OperationFailure, "step" | "exists"> {
  if (first !== undefined) {
    const { code, message, because, hint } = first;
    return {
      code,
      message,
      ...(because === undefined ? {} : { because }),
      ...(hint === undefined ? {} : { hint }),
    };
  }
  // The log has the error; what it says may hold anything, so it is not shown.
  const hint = "Retry; if it stays so, report it with the reference below";
  return { code: "IM_INTERNAL", message: "Something happened that should be impossible", hint };
}

async function end(run: Run, ending: Ending): Promise<Result> {
  const ended = await run.ports.journal.end(run.claim, ending);
  return ended === "superseded" ? "superseded" : ending.kind;
}

async function write(run: Run, entry: Entry): Promise<OperationStatus> {
  const status = await run.ports.journal.record(run.claim, entry).catch((cause: unknown) => {
    throw new JournalFailure("The journal could not be written", { cause });
  });
  if (status === "superseded") throw new Superseded("Somebody else has taken the operation over");
  return status;
}

/** How often a long wait looks whether it is still wanted, in milliseconds. */
const lookEvery = 5_000;

async function pauseUnlessCancelled({ ports, operation }: Run, milliseconds: number): Promise<void> {
  for (let left = milliseconds; left > 0; left -= lookEvery) {
    await ports.pause(Math.min(left, lookEvery));
    const now = await ports.journal.find(operation.id).catch((cause: unknown) => {
      throw new JournalFailure("The journal could not be read", { cause });
    });
    if (now?.status === "cancelling")
      throw new Cancelling("Somebody cancelled the operation while it waited");
  }
}

/** Thrown inside a step that waits, and learns that nobody wants it any more. */
class Cancelling extends Error {}

/** Thrown inside a step that learns from the journal that the operation is no longer ours. */
class Superseded extends Error {}

/** The journal failed, which is not a failure of the step. */
class JournalFailure extends Error {}
