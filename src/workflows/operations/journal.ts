import type { RegisteredService } from "../registry.ts";
import type {
  Operation,
  OperationEvent,
  OperationFailure,
  OperationKind,
  OperationKinds,
  OperationOf,
  OperationStatus,
  StepName,
  StepNotes,
  Task,
} from "./operation.ts";

/** The right to write to an operation: a later claim makes every earlier one worthless. */
export interface Claim {
  readonly operation: string;
  readonly fence: number;
}

/** What the engine writes down as it goes. */
export type Entry =
  | { readonly kind: "started"; readonly step: StepName; readonly before: StepNotes }
  | {
      readonly kind: "succeeded";
      readonly step: StepName;
      readonly summary: string;
      readonly after: StepNotes;
    }
  | { readonly kind: "log"; readonly step: StepName; readonly message: string };

/** How an operation ends. */
export type Ending =
  /** What the last step has done, and all of it with that. */
  | (Entry & {
      readonly kind: "succeeded";
      readonly result: OperationKinds[OperationKind]["result"];
      /** Goes into the registry in the same transaction. */
      readonly service: RegisteredService;
    })
  | { readonly kind: "failed"; readonly failure: OperationFailure }
  | { readonly kind: "cancelled"; readonly message: string };

/** A key under which a client may ask again without asking for a second thing. */
export interface IdempotencyKey {
  readonly key: string;
  /** SHA-256 of the request that it came with. */
  readonly request: string;
}

export type Submitted =
  /** replayed: the same key with the same request had made it before. */
  | { readonly kind: "submitted" | "replayed"; readonly operation: Operation }
  /** The key came with another request before. */
  | { readonly kind: "key-reused" };

export interface NewOperation {
  readonly id: string;
  readonly task: Task;
  readonly steps: readonly StepName[];
  readonly createdBy: string;
}

export interface OperationQuery {
  readonly createdBy: string | null;
  readonly status: OperationStatus | null;
  readonly limit: number;
  /** Id of the operation after which the page begins. */
  readonly after: string | null;
}

/** Which service an update is of. */
export type ServicePlace = Pick<OperationKinds["update-service"]["input"], "forge" | "owner" | "name">;

/**
 * The record of operations. What it says has happened, has happened; what it says is about to happen may have.
 * Every write of the engine carries its claim and is refused (`superseded`) once somebody else has claimed since.
 */
export interface OperationJournal {
  /** Writes the operation down and queues its job, both or neither. */
  submit(operation: NewOperation, key: IdempotencyKey | null): Promise<Submitted>;
  /** What the key was used for before; null when it was not. */
  replayed(createdBy: string, key: IdempotencyKey): Promise<Submitted | null>;
  find(id: string): Promise<Operation | null>;
  /** Newest first. */
  list(query: OperationQuery): Promise<readonly Operation[]>;
  /** Updates of one service, newest first. */
  updatesOf(service: ServicePlace, limit: number): Promise<readonly OperationOf<"update-service">[]>;
  /** null when there is nothing to do: unknown or final. */
  claim(id: string): Promise<{ readonly claim: Claim; readonly operation: Operation } | null>;
  /** Returns the operation's status as it is now: `cancelling` when somebody has asked. */
  record(claim: Claim, entry: Entry): Promise<OperationStatus | "superseded">;
  end(claim: Claim, ending: Ending): Promise<"ended" | "superseded">;
  /** cancelled: it had not begun. cancelling: the engine stops before its next step. */
  cancel(id: string, by: string): Promise<"cancelled" | "cancelling" | "final" | "missing">;
  /** Queues a failed operation once more. */
  retry(id: string, by: string): Promise<"queued" | "not-failed" | "missing">;
  /** Events after a number, oldest first. */
  events(id: string, after: number, limit: number): Promise<readonly OperationEvent[]>;
}
