import type { ConnectionId } from "../../connections/connection.ts";
import type { NewRepository, RepositoryRef } from "../../forges/contract/forge.ts";
import type { RegisteredProposal, RegisteredService } from "../registry.ts";
import type { ServiceRequest } from "../service-request.ts";
import type { IntentChange } from "../update/intent.ts";

/** A service that somebody wants. Plain data, as everything here: it is kept as JSON. */
export interface CreateServiceInput {
  readonly request: ServiceRequest;
  readonly forge: ConnectionId;
  readonly visibility: NewRepository["visibility"];
}

/** What a finished creation made. */
export interface CreationResult {
  readonly service: string;
  readonly webUrl: string;
  readonly cloneUrl: string;
  readonly commit: string;
  readonly tree: string;
}

/** A newer template, or other features and answers, for a service that exists. */
export interface UpdateServiceInput {
  readonly forge: ConnectionId;
  readonly owner: string;
  readonly name: string;
  /** Id of its stack. */
  readonly template: string;
  readonly change: IntentChange;
  /** What the registry knows, and the service's manifest does not say. */
  readonly registered: Pick<RegisteredService, "webUrl" | "cloneUrl" | "operation" | "createdBy"> &
    Partial<Pick<RegisteredService, "everProposed">>;
}

/** What a finished update came to. */
export interface UpdateResult {
  readonly service: string;
  readonly outcome: "proposed" | "up-to-date" | "declined";
  /** The proposal that carries it, or that was declined. */
  readonly proposal: RegisteredProposal | null;
}

/** Every kind of operation: what is asked, and what it comes to. */
export interface OperationKinds {
  readonly "create-service": { readonly input: CreateServiceInput; readonly result: CreationResult };
  readonly "update-service": { readonly input: UpdateServiceInput; readonly result: UpdateResult };
}

export type OperationKind = keyof OperationKinds;

/** What is asked, whatever its kind. */
export type Task = {
  readonly [K in OperationKind]: { readonly kind: K; readonly input: OperationKinds[K]["input"] };
}[OperationKind];

/** cancelled, succeeded and failed are final, but a failed operation may be taken up again. */
export type OperationStatus = "queued" | "running" | "cancelling" | "succeeded" | "failed" | "cancelled";

export type StepName =
  | "resolve"
  | "render"
  | "verify"
  | "create-repository"
  | "push"
  | "configure"
  | "fetch"
  | "merge"
  | "push-branch"
  | "propose"
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

/** An operation of one kind. */
export interface OperationOf<K extends OperationKind> {
  readonly id: string;
  readonly kind: K;
  readonly status: OperationStatus;
  readonly input: OperationKinds[K]["input"];
  /** Counts the times that somebody asked for it: one more after each retry. */
  readonly attempt: number;
  readonly createdAt: string;
  readonly createdBy: string;
  readonly startedAt: string | null;
  readonly finishedAt: string | null;
  readonly steps: readonly StepRecord[];
  /** Sequence number of its newest event. */
  readonly lastEvent: number;
  readonly result: OperationKinds[K]["result"] | null;
  readonly failure: OperationFailure | null;
}

export type Operation = { readonly [K in OperationKind]: OperationOf<K> }[OperationKind];

/** The repository that an operation works on. */
export function repositoryOf({ kind, input }: Task): RepositoryRef {
  const { owner, name } = kind === "create-service" ? input.request.service : input;
  return { owner, name };
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
