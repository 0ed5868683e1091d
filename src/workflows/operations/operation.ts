import type { ConnectionId } from "../../connections/connection.ts";
import type { NewRepository } from "../../forges/contract/forge.ts";
import type { ServiceRequest } from "../service-request.ts";

/** What a person asked the server to make. Plain data: it is kept as JSON. */
export interface CreateServiceInput {
  readonly request: ServiceRequest;
  readonly forge: ConnectionId;
  readonly visibility: NewRepository["visibility"];
}

/** cancelled, succeeded and failed are final, but a failed operation may be taken up again. */
export type OperationStatus = "queued" | "running" | "cancelling" | "succeeded" | "failed" | "cancelled";

export type StepName =
  | "resolve"
  | "render"
  | "verify"
  | "create-repository"
  | "push"
  | "configure"
  | "register";

export type StepStatus = "pending" | "running" | "succeeded" | "failed" | "cancelled";

/** Names and ids that a step leaves in the record, before it acts and after. Never a secret. */
export type StepNotes = Readonly<Record<string, string | number>>;

export interface StepRecord {
  readonly name: StepName;
  readonly status: StepStatus;
  /** RFC 3339. */
  readonly startedAt: string | null;
  readonly finishedAt: string | null;
  /** What it came to, in a sentence. */
  readonly summary: string | null;
  /** What it was about to do: written down before anything is done. */
  readonly before: StepNotes | null;
  /** What it found to exist afterwards. */
  readonly after: StepNotes | null;
}

/** A failure, with the step and what exists now. */
export interface OperationFailure {
  readonly code: string;
  readonly message: string;
  readonly because?: string;
  readonly hint?: string;
  readonly step: StepName;
  readonly exists: string;
}

/** What a finished creation made. */
export interface CreationResult {
  readonly service: string;
  readonly webUrl: string;
  readonly cloneUrl: string;
  readonly commit: string;
  readonly tree: string;
}

export interface Operation {
  readonly id: string;
  readonly kind: "create-service";
  readonly status: OperationStatus;
  readonly input: CreateServiceInput;
  /** Counts the times that somebody asked for it: one more after each retry. */
  readonly attempt: number;
  readonly createdAt: string;
  readonly createdBy: string;
  readonly startedAt: string | null;
  readonly finishedAt: string | null;
  readonly steps: readonly StepRecord[];
  /** Sequence number of its newest event. */
  readonly lastEvent: number;
  readonly result: CreationResult | null;
  readonly failure: OperationFailure | null;
}

/** What happened, in order. Sequence numbers count up by one within an operation. */
export interface OperationEvent {
  readonly seq: number;
  readonly at: string;
  readonly kind: "status" | "step" | "log";
  readonly step: StepName | null;
  /** The new status of the step or of the operation. */
  readonly status: string | null;
  readonly message: string;
}

/** Whether nothing will happen to it any more unless somebody asks. */
export function isFinal(status: OperationStatus): boolean {
  return status === "succeeded" || status === "failed" || status === "cancelled";
}
