import { sql, type Kysely, type Selectable, type Transaction } from "kysely";
import type {
  Claim,
  Ending,
  Entry,
  IdempotencyKey,
  NewOperation,
  OperationJournal,
  OperationQuery,
  ServicePlace,
  Submitted,
} from "../workflows/operations/journal.ts";
import {
  isFinal,
  type Operation,
  type OperationEvent,
  type OperationOf,
  type OperationStatus,
} from "../workflows/operations/operation.ts";
import type { Jobs } from "./jobs.ts";
import { eventOf, operationOf } from "./operation-rows.ts";
import type { Tables } from "./schema.ts";
import { putService } from "./services.ts";

/** The journal in the store's tables. Each call is one transaction. */
export function operationJournal(db: Kysely<Tables>, jobs: Pick<Jobs, "enqueue">): OperationJournal {
  const atomically = <T>(act: (transaction: Transaction<Tables>) => Promise<T>): Promise<T> =>
    db.transaction().execute(act);
  return {
    submit: (operation, key) => atomically((transaction) => submit(transaction, jobs, operation, key)),
    replayed: (createdBy, key) => replayed(db, createdBy, key),
    find: (id) => findOperation(db, id),
    list: (query) => listOperations(db, query),
    updatesOf: (service, limit) => updatesOf(db, service, limit),
    claim: (id) => atomically((transaction) => claimOperation(transaction, id)),
    record: (claim, entry) => atomically((transaction) => record(transaction, claim, entry)),
    end: (claim, ending) => atomically((transaction) => end(transaction, claim, ending)),
    cancel: (id, by) => atomically((transaction) => cancel(transaction, id, by)),
    retry: (id, by) => atomically((transaction) => retry(transaction, jobs, id, by)),
    events: (id, after, limit) => eventsOf(db, id, after, limit),
  };
}

/**
 * Puts the operations that nobody can be working on back into the queue: for the one process that has an embedded
 * store, everything that is not final. The fence makes a job too many harmless.
 */
export async function requeueUnfinished(db: Kysely<Tables>, jobs: Pick<Jobs, "enqueue">): Promise<number> {
  return db.transaction().execute(async (transaction) => {
    const open = await transaction
      .selectFrom("operations")
      .select("id")
      .where("status", "in", ["queued", "running", "cancelling"])
      .orderBy("number")
      .execute();
    for (const { id } of open) await jobs.enqueue(id, transaction);
    return open.length;
  });
}

async function submit(
  transaction: Transaction<Tables>,
  jobs: Pick<Jobs, "enqueue">,
  operation: NewOperation,
  key: IdempotencyKey | null,
): Promise<Submitted> {
  if (key !== null) {
    const earlier = await takeKey(transaction, operation, key);
    if (earlier !== null) return earlier;
  }
  const { id, task, steps, createdBy } = operation;
  await transaction
    .insertInto("operations")
    .values({
      id,
      kind: task.kind,
      status: "queued",
      input: JSON.stringify(task.input),
      attempt: 1,
      created_by: createdBy,
    })
    .execute();
  await transaction
    .insertInto("operation_steps")
    .values(steps.map((name, position) => ({ operation: id, position, name, status: "pending" })))
    .execute();
  await addEvent(transaction, id, { kind: "status", step: null, status: "queued", message: "Queued" });
  await jobs.enqueue(id, transaction);
  const made = await findOperation(transaction, id);
  if (made === null) throw new Error("An operation that was just written is not there");
  return { kind: "submitted", operation: made };
}

/** Writes the key down, or finds what it was used for. Whoever comes at the same time waits here for the first. */
async function takeKey(
  transaction: Transaction<Tables>,
  { id, createdBy }: NewOperation,
  { key, request }: IdempotencyKey,
): Promise<Submitted | null> {
  await transaction
    .deleteFrom("idempotency_keys")
    .where("created_at", "<", sql<Date>`now() - interval '24 hours'`)
    .execute();
  const taken = await transaction
    .insertInto("idempotency_keys")
    .values({ actor: createdBy, key, request, operation: id })
    .onConflict((conflict) => conflict.doNothing())
    .returning("operation")
    .executeTakeFirst();
  return taken === undefined ? replayed(transaction, createdBy, { key, request }) : null;
}

async function replayed(
  db: Kysely<Tables>,
  createdBy: string,
  { key, request }: IdempotencyKey,
): Promise<Submitted | null> {
  const earlier = await db
    .selectFrom("idempotency_keys")
    .selectAll()
    .where("actor", "=", createdBy)
    .where("key", "=", key)
    .executeTakeFirst();
  if (earlier === undefined) return null;
  if (earlier.request !== request) return { kind: "key-reused" };
  const operation = await findOperation(db, earlier.operation);
  if (operation === null) throw new Error("An idempotency key names an operation that is not there");
  return { kind: "replayed", operation };
}

async function findOperation(db: Kysely<Tables>, id: string): Promise<Operation | null> {
  const row = await db.selectFrom("operations").selectAll().where("id", "=", id).executeTakeFirst();
  if (row === undefined) return null;
  return operationOf(row, await stepsOf(db, [id]));
}

async function stepsOf(db: Kysely<Tables>, ids: readonly string[]) {
  if (ids.length === 0) return [];
  return db
    .selectFrom("operation_steps")
    .selectAll()
    .where("operation", "in", ids)
    .orderBy("operation")
    .orderBy("position")
    .execute();
}

async function updatesOf(
  db: Kysely<Tables>,
  { forge, owner, name }: ServicePlace,
  limit: number,
): Promise<readonly OperationOf<"update-service">[]> {
  const rows = await db
    .selectFrom("operations")
    .selectAll()
    .where("kind", "=", "update-service")
    .where(sql<boolean>`input->>'forge' = ${forge}`)
    .where(sql<boolean>`input->>'owner' = ${owner}`)
    .where(sql<boolean>`input->>'name' = ${name}`)
    .orderBy("number", "desc")
    .limit(limit)
    .execute();
  const all = await withSteps(db, rows);
  return all.filter((each) => each.kind === "update-service");
}

async function listOperations(
  db: Kysely<Tables>,
  { createdBy, status, limit, after }: OperationQuery,
): Promise<readonly Operation[]> {
  let query = db.selectFrom("operations").selectAll().orderBy("number", "desc").limit(limit);
  if (createdBy !== null) query = query.where("created_by", "=", createdBy);
  if (status !== null) query = query.where("status", "=", status);
  if (after !== null) {
    query = query.where("number", "<", db.selectFrom("operations").select("number").where("id", "=", after));
  }
  return withSteps(db, await query.execute());
}

async function withSteps(
  db: Kysely<Tables>,
  rows: readonly Selectable<Tables["operations"]>[],
): Promise<readonly Operation[]> {
  const steps = await stepsOf(
    db,
    rows.map((row) => row.id),
  );
  return rows.map((row) =>
    operationOf(
      row,
      steps.filter((step) => step.operation === row.id),
    ),
  );
}

async function claimOperation(
  transaction: Transaction<Tables>,
  id: string,
): Promise<{ readonly claim: Claim; readonly operation: Operation } | null> {
  const row = await transaction
    .updateTable("operations")
    .set((each) => ({
      fence: each("fence", "+", 1),
      status: sql<string>`case when status = 'queued' then 'running' else status end`,
      started_at: sql<Date>`coalesce(started_at, now())`,
    }))
    .where("id", "=", id)
    .where("status", "in", ["queued", "running", "cancelling"])
    .returning(["fence", "status"])
    .executeTakeFirst();
  if (row === undefined) return null;
  const message = row.fence === 1 ? "Started" : "Taken up";
  await addEvent(transaction, id, { kind: "status", step: null, status: row.status, message });
  const operation = await findOperation(transaction, id);
  return operation === null ? null : { claim: { operation: id, fence: row.fence }, operation };
}

/** Holds the operation for this transaction if the claim is still the newest; null when it is not. */
async function hold(
  transaction: Transaction<Tables>,
  { operation, fence }: Claim,
): Promise<OperationStatus | null> {
  const row = await transaction
    .selectFrom("operations")
    .select(["status", "fence"])
    .where("id", "=", operation)
    .forUpdate()
    .executeTakeFirst();
  if (row === undefined || row.fence !== fence) return null;
  const status = row.status as OperationStatus;
  return isFinal(status) ? null : status;
}

async function record(
  transaction: Transaction<Tables>,
  claim: Claim,
  entry: Entry,
): Promise<OperationStatus | "superseded"> {
  const status = await hold(transaction, claim);
  if (status === null) return "superseded";
  const id = claim.operation;
  const step = transaction
    .updateTable("operation_steps")
    .where("operation", "=", id)
    .where("name", "=", entry.step);
  switch (entry.kind) {
    case "started":
      // Somebody has asked to stop: the step does not begin.
      if (status === "cancelling") return status;
      await step
        .set({
          status: "running",
          started_at: sql<Date>`now()`,
          finished_at: null,
          summary: null,
          before: JSON.stringify(entry.before),
        })
        .execute();
      await addEvent(transaction, id, {
        kind: "step",
        step: entry.step,
        status: "running",
        message: "Started",
      });
      return status;
    case "succeeded":
      await step
        .set({
          status: "succeeded",
          finished_at: sql<Date>`now()`,
          summary: entry.summary,
          after: JSON.stringify(entry.after),
        })
        .execute();
      await addEvent(transaction, id, {
        kind: "step",
        step: entry.step,
        status: "succeeded",
        message: entry.summary,
      });
      return status;
    case "log":
      await addEvent(transaction, id, {
        kind: "log",
        step: entry.step,
        status: null,
        message: entry.message,
      });
      return status;
  }
}

async function end(
  transaction: Transaction<Tables>,
  claim: Claim,
  ending: Ending,
): Promise<"ended" | "superseded"> {
  if ((await hold(transaction, claim)) === null) return "superseded";
  const id = claim.operation;
  const steps = transaction.updateTable("operation_steps").where("operation", "=", id);
  const operation = transaction.updateTable("operations").where("id", "=", id);
  const finished = { finished_at: sql<Date>`now()` };
  switch (ending.kind) {
    case "succeeded": {
      const { step, summary, after, result, service } = ending;
      await putService(transaction, service);
      await steps
        .set({ status: "succeeded", ...finished, summary, after: JSON.stringify(after) })
        .where("name", "=", step)
        .execute();
      await addEvent(transaction, id, { kind: "step", step, status: "succeeded", message: summary });
      await operation
        .set({ status: "succeeded", ...finished, result: JSON.stringify(result), failure: null })
        .execute();
      await addEvent(transaction, id, {
        kind: "status",
        step: null,
        status: "succeeded",
        message: doneText(result),
      });
      return "ended";
    }
    case "failed": {
      const { failure } = ending;
      await steps
        .set({ status: "failed", ...finished, summary: failure.message })
        .where("name", "=", failure.step)
        .execute();
      await addEvent(transaction, id, {
        kind: "step",
        step: failure.step,
        status: "failed",
        message: failure.message,
      });
      await operation.set({ status: "failed", ...finished, failure: JSON.stringify(failure) }).execute();
      await addEvent(transaction, id, {
        kind: "status",
        step: null,
        status: "failed",
        message: failure.exists,
      });
      return "ended";
    }
    case "cancelled":
      await closeAsCancelled(transaction, id, ending.message);
      return "ended";
  }
}

function doneText(result: (Ending & { readonly kind: "succeeded" })["result"]): string {
  if ("webUrl" in result) return `Done: ${result.webUrl}`;
  const { outcome, proposal } = result;
  if (outcome === "up-to-date") return "Done: there is nothing to propose";
  return `Done: ${outcome}${proposal === null ? "" : `, ${proposal.webUrl}`}`;
}

async function closeAsCancelled(
  transaction: Transaction<Tables>,
  id: string,
  message: string,
): Promise<void> {
  await transaction
    .updateTable("operation_steps")
    .set({ status: "cancelled" })
    .where("operation", "=", id)
    .where("status", "in", ["pending", "running"])
    .execute();
  await transaction
    .updateTable("operations")
    .set({ status: "cancelled", finished_at: sql<Date>`now()` })
    .where("id", "=", id)
    .execute();
  await addEvent(transaction, id, { kind: "status", step: null, status: "cancelled", message });
}

async function cancel(
  transaction: Transaction<Tables>,
  id: string,
  by: string,
): Promise<"cancelled" | "cancelling" | "final" | "missing"> {
  const row = await lockedStatus(transaction, id);
  if (row === null) return "missing";
  if (row.status === "cancelling") return "cancelling";
  if (isFinal(row.status)) return "final";
  // A retried operation waits like a new one, but may have made something already: only the engine can tell.
  if (row.status === "queued" && row.fence === 0) {
    await closeAsCancelled(transaction, id, `Cancelled by ${by} before it began. Nothing was done.`);
    return "cancelled";
  }
  await transaction.updateTable("operations").set({ status: "cancelling" }).where("id", "=", id).execute();
  await addEvent(transaction, id, {
    kind: "status",
    step: null,
    status: "cancelling",
    message: `${by} asks to cancel; it stops before its next step`,
  });
  return "cancelling";
}

async function retry(
  transaction: Transaction<Tables>,
  jobs: Pick<Jobs, "enqueue">,
  id: string,
  by: string,
): Promise<"queued" | "not-failed" | "missing"> {
  const row = await lockedStatus(transaction, id);
  if (row === null) return "missing";
  if (row.status !== "failed") return "not-failed";
  await transaction
    .updateTable("operations")
    .set((each) => ({ status: "queued", attempt: each("attempt", "+", 1), finished_at: null, failure: null }))
    .where("id", "=", id)
    .execute();
  await transaction
    .updateTable("operation_steps")
    .set({ status: "pending", started_at: null, finished_at: null, summary: null })
    .where("operation", "=", id)
    .where("status", "=", "failed")
    .execute();
  await addEvent(transaction, id, {
    kind: "status",
    step: null,
    status: "queued",
    message: `${by} tries again`,
  });
  await jobs.enqueue(id, transaction);
  return "queued";
}

async function lockedStatus(
  transaction: Transaction<Tables>,
  id: string,
): Promise<{ readonly status: OperationStatus; readonly fence: number } | null> {
  const row = await transaction
    .selectFrom("operations")
    .select(["status", "fence"])
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
  return row === undefined ? null : { status: row.status as OperationStatus, fence: row.fence };
}

/** The counter lives in the operation's row, whose lock makes the numbers count up without a gap. */
async function addEvent(
  transaction: Transaction<Tables>,
  id: string,
  event: Omit<OperationEvent, "seq" | "at">,
): Promise<void> {
  const { last_event: seq } = await transaction
    .updateTable("operations")
    .set((each) => ({ last_event: each("last_event", "+", 1) }))
    .where("id", "=", id)
    .returning("last_event")
    .executeTakeFirstOrThrow();
  await transaction
    .insertInto("operation_events")
    .values({ operation: id, seq, ...event })
    .execute();
}

async function eventsOf(
  db: Kysely<Tables>,
  id: string,
  after: number,
  limit: number,
): Promise<readonly OperationEvent[]> {
  const rows = await db
    .selectFrom("operation_events")
    .selectAll()
    .where("operation", "=", id)
    .where("seq", ">", after)
    .orderBy("seq")
    .limit(limit)
    .execute();
  return rows.map(eventOf);
}
