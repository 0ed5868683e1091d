import type { Connections } from "../connections.ts";
import { Problem, Problems, problem } from "../../problems/problem.ts";
import type { Planner } from "../planner.ts";
import type { Git } from "../ports.ts";
import type { ServicePlan } from "../service-plan.ts";
import {
  creationSteps,
  planOf,
  type CreationContext,
  type Step,
  type StepOutcome,
} from "./creation-steps.ts";
import { registeredService } from "../registry.ts";
import { patiently } from "./patience.ts";
import { whatExists } from "./what-exists.ts";
import type { Claim, Ending, Entry, OperationJournal } from "./journal.ts";
import type { Operation, OperationFailure, OperationStatus, StepName, StepNotes } from "./operation.ts";

export interface EnginePorts {
  readonly journal: OperationJournal;
  readonly planner: Planner;
  readonly git: Git;
  readonly connections: Pick<Connections, "find" | "forge">;
  /** Version of Instant Micros. */
  readonly engine: string;
  /** Between attempts at a step that failed for a reason that passes. */
  readonly pause: (milliseconds: number) => Promise<void>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** An error that nobody foresaw, for the log. */
  readonly unexpected: (error: unknown, operation: string) => void;
}

export type RunEnd =
  | "succeeded"
  | "failed"
  | "cancelled"
  /** There was nothing to do. */
  | "idle"
  /** Somebody else has taken the operation over, who will end it. */
  | "superseded";

/**
 * Runs an operation from wherever it is to its end. It may be killed at any moment and called again, here or in
 * another process: steps that are done are not done again, and the one that was under way looks first at what is there.
 * Throws only what the journal throws: then nothing is known, and the job is to be given out again.
 */
export async function runOperation(ports: EnginePorts, id: string): Promise<RunEnd> {
  const claimed = await ports.journal.claim(id);
  if (claimed === null) return "idle";
  const run = runOf(ports, claimed.claim, claimed.operation);
  for (const step of creationSteps) {
    const end = await takeStep(run, step);
    if (end !== "next") return end;
  }
  throw problem("IM_INTERNAL", { what: "An operation ran out of steps" });
}

interface Run {
  readonly ports: EnginePorts;
  readonly claim: Claim;
  readonly operation: Operation;
  /** What finished steps have left, by step. */
  readonly notes: Map<StepName, StepNotes>;
  /** Made at its first use in this run, because a later attempt may not need it. */
  readonly plan: () => Promise<ServicePlan>;
}

function runOf(ports: EnginePorts, claim: Claim, operation: Operation): Run {
  const { request, forge } = operation.input;
  const { owner, name } = request.service;
  let plan: Promise<ServicePlan> | undefined;
  return {
    ports,
    claim,
    operation,
    notes: new Map(
      operation.steps
        .filter((each) => each.status === "succeeded")
        .map((each) => [each.name, each.after ?? {}]),
    ),
    plan() {
      plan ??= ports.connections
        .forge(forge)
        .then((found) => found.webUrl({ owner, name }))
        .then((repository) => ports.planner.plan(request, { engine: ports.engine, repository }))
        .then(planOf);
      return plan;
    },
  };
}

async function takeStep(run: Run, step: Step): Promise<RunEnd | "next"> {
  if (run.notes.has(step.name)) return "next";
  try {
    const { connections } = run.ports;
    const { connection } = await connections.find(run.operation.input.forge);
    const context: CreationContext = {
      operation: run.operation,
      forge: await connections.forge(connection.id),
      settings: connection.defaults.settings,
      git: run.ports.git,
      plan: run.plan,
      async log(message) {
        await write(run, { kind: "log", step: step.name, message });
      },
    };
    const status = await write(run, { kind: "started", step: step.name, before: step.before(context) });
    if (status === "cancelling") return await cancelled(run, step);

    const patience = {
      now: run.ports.now,
      pause: (wait: number) => pauseUnlessCancelled(run, wait),
      log: (message: string) => context.log(message),
    };
    const outcome = await patiently(patience, () => step.run(context));
    if (step.name === "register") return await succeeded(run, step, outcome);
    await write(run, { kind: "succeeded", step: step.name, ...outcome });
    run.notes.set(step.name, outcome.after);
    return "next";
  } catch (error) {
    if (error instanceof Superseded) return "superseded";
    if (error instanceof Cancelling) return cancelled(run, step);
    if (error instanceof JournalFailure) throw error.cause;
    return failed(run, step, error);
  }
}

async function succeeded(run: Run, step: Step, { summary }: StepOutcome): Promise<RunEnd> {
  const { manifest } = await run.plan();
  const text = (from: StepName, note: string): string => String(run.notes.get(from)?.[note] ?? "");
  const urls = {
    webUrl: text("create-repository", "webUrl"),
    cloneUrl: text("create-repository", "cloneUrl"),
  };
  const { id, input, createdBy } = run.operation;
  const { owner, name } = manifest.service;
  const commit = text("push", "commit");
  const origin = { forge: input.forge, owner, name, ...urls, commit, operation: id, createdBy };
  const service = registeredService(manifest, origin);
  const result = { service: service.id, ...urls, commit, tree: text("push", "tree") };
  return end(run, { kind: "succeeded", step: step.name, summary, result, service });
}

async function cancelled(run: Run, next: Step): Promise<RunEnd> {
  const exists = await whatExists(run.ports.connections, run.operation);
  return end(run, { kind: "cancelled", message: `Cancelled before "${next.title}". ${exists}` });
}

async function failed(run: Run, step: Step, error: unknown): Promise<RunEnd> {
  if (!(error instanceof Problem) && !(error instanceof Problems)) {
    run.ports.unexpected(error, run.operation.id);
  }
  const exists = await whatExists(run.ports.connections, run.operation);
  return end(run, { kind: "failed", failure: { ...failureText(error), step: step.name, exists } });
}

function failureText(error: unknown): Omit<OperationFailure, "step" | "exists"> {
  const first = error instanceof Problems ? error.problems[0] : error;
  if (first instanceof Problem) {
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

async function end(run: Run, ending: Ending): Promise<RunEnd> {
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
