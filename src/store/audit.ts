import { createHash } from "node:crypto";
import { sql, type Kysely } from "kysely";
import type { AuditCheck, AuditEvent, AuditTrail, NewAuditEvent } from "../workflows/audit.ts";
import type { Tables } from "./schema.ts";

/** Any number that is ours: whoever adds to the chain holds this lock until the transaction ends. */
const chainLock = 7_209_211;

/**
 * The audit trail in the table `audit_events`: every event holds the hash of the one before, so that a row which is
 * changed, taken out or put in between breaks the chain. `appended` sees each event before it counts.
 */
export function auditTrail(db: Kysely<Tables>, appended: (event: AuditEvent) => Promise<void>): AuditTrail {
  return {
    async add(event) {
      await db.transaction().execute(async (transaction) => {
        await sql`select pg_advisory_xact_lock(${chainLock})`.execute(transaction);
        const last = await transaction
          .selectFrom("audit_events")
          .select(["seq", "hash"])
          .orderBy("seq", "desc")
          .limit(1)
          .executeTakeFirst();
        const row = chained(event, new Date().toISOString(), last);
        await transaction.insertInto("audit_events").values(row).execute();
        await appended(row);
      });
    },
    list: (after, limit) => list(db, after, limit),
    verify: () => verify(db),
  };
}

const beginning = "0".repeat(64);

function chained(
  event: NewAuditEvent,
  at: string,
  last: { readonly seq: number; readonly hash: string } | undefined,
): AuditEvent {
  const plain = { seq: (last?.seq ?? 0) + 1, at, ...event };
  return { ...plain, hash: hashOf(plain, last?.hash ?? beginning) };
}

function hashOf(event: Omit<AuditEvent, "hash">, before: string): string {
  const { seq, at, actor, action, object, result, detail, request } = event;
  const text = JSON.stringify([before, seq, at, actor, action, object, result, detail, request]);
  return createHash("sha256").update(text).digest("hex");
}

async function list(db: Kysely<Tables>, after: number, limit: number): Promise<readonly AuditEvent[]> {
  const rows = await db
    .selectFrom("audit_events")
    .selectAll()
    .where("seq", ">", after)
    .orderBy("seq")
    .limit(limit)
    .execute();
  return rows.map(eventOf);
}

async function verify(db: Kysely<Tables>): Promise<AuditCheck> {
  let before = beginning;
  let seq = 0;
  for (;;) {
    const events = await list(db, seq, 1_000);
    if (events.length === 0) return { intact: true, events: seq, firstBroken: null };
    for (const event of events) {
      if (event.seq !== seq + 1 || event.hash !== hashOf(event, before)) {
        return { intact: false, events: seq, firstBroken: event.seq };
      }
      seq = event.seq;
      before = event.hash;
    }
  }
}

function eventOf(row: Tables["audit_events"]): AuditEvent {
  return { ...row, result: row.result === "refused" ? "refused" : "done" };
}
