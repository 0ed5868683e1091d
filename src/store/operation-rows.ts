import type { Selectable } from "kysely";
import type {
  Operation,
  OperationEvent,
  OperationKind,
  OperationOf,
  OperationStatus,
  StepName,
  StepRecord,
  StepStatus,
} from "../workflows/operations/operation.ts";
import type { Tables } from "./schema.ts";

// The words in these columns are written by this folder only: they are read back as what they are.

export function operationOf(
  row: Selectable<Tables["operations"]>,
  steps: readonly Selectable<Tables["operation_steps"]>[],
): Operation {
  const operation: OperationOf<OperationKind> = {
    id: row.id,
    kind: row.kind as OperationKind,
    status: row.status as OperationStatus,
    input: row.input,
    attempt: row.attempt,
    createdAt: row.created_at.toISOString(),
    createdBy: row.created_by,
    startedAt: row.started_at?.toISOString() ?? null,
    finishedAt: row.finished_at?.toISOString() ?? null,
    steps: steps.map(stepOf),
    lastEvent: row.last_event,
    result: row.result,
    failure: row.failure,
  };
  return operation as Operation;
}

function stepOf(row: Selectable<Tables["operation_steps"]>): StepRecord {
  return {
    name: row.name as StepName,
    status: row.status as StepStatus,
    startedAt: row.started_at?.toISOString() ?? null,
    finishedAt: row.finished_at?.toISOString() ?? null,
    summary: row.summary,
    before: row.before,
    after: row.after,
  };
}

export function eventOf(row: Selectable<Tables["operation_events"]>): OperationEvent {
  return {
    seq: row.seq,
    at: row.at.toISOString(),
    kind: row.kind as OperationEvent["kind"],
    step: row.step as StepName | null,
    status: row.status,
    message: row.message,
  };
}
