import type { Connection } from "../connections/connection.ts";
import type { KeptSecret } from "../workflows/connections.ts";
import type { ColumnType, Generated, JSONColumnType } from "kysely";
import type {
  OperationFailure,
  OperationKind,
  OperationKinds,
  StepNotes,
  Task,
} from "../workflows/operations/operation.ts";
import type { RegisteredProposal } from "../workflows/registry.ts";

type Time = ColumnType<Date, Date | string | undefined, Date | string>;
type Json<T extends object> = JSONColumnType<T>;
type JsonOrNull<T extends object> = ColumnType<T | null, string | null | undefined, string | null>;

/** The tables, as `migrations.ts` makes them. Times are `timestamptz`. */
export interface Tables {
  operations: {
    id: string;
    /** Counts up over all operations: the order in which they were asked for. */
    number: Generated<number>;
    kind: string;
    status: string;
    input: Json<Task["input"]>;
    attempt: number;
    /** The number of the newest claim. */
    fence: Generated<number>;
    created_at: Time;
    created_by: string;
    started_at: ColumnType<Date | null, Date | null | undefined, Date | null>;
    finished_at: ColumnType<Date | null, Date | null | undefined, Date | null>;
    last_event: Generated<number>;
    result: JsonOrNull<OperationKinds[OperationKind]["result"]>;
    failure: JsonOrNull<OperationFailure>;
  };
  operation_steps: {
    operation: string;
    position: number;
    name: string;
    status: string;
    started_at: ColumnType<Date | null, Date | null | undefined, Date | null>;
    finished_at: ColumnType<Date | null, Date | null | undefined, Date | null>;
    summary: ColumnType<string | null, string | null | undefined, string | null>;
    before: JsonOrNull<StepNotes>;
    after: JsonOrNull<StepNotes>;
  };
  operation_events: {
    operation: string;
    seq: number;
    at: Time;
    kind: string;
    step: string | null;
    status: string | null;
    message: string;
  };
  idempotency_keys: {
    actor: string;
    key: string;
    request: string;
    operation: string;
    created_at: Time;
  };
  services: {
    id: string;
    name: string;
    owner: string;
    description: string;
    forge: string;
    template: string;
    version: string;
    /** The version's numbers padded, so that it sorts as text. */
    version_order: string;
    bundle: string;
    tree: string;
    features: string[];
    requested: Json<{ readonly with: readonly string[]; readonly without: readonly string[] }>;
    answers: Json<Readonly<Record<string, string | number | boolean>>>;
    web_url: string;
    clone_url: string;
    commit: string;
    operation: string | null;
    created_by: string;
    created_at: Time;
    proposal: JsonOrNull<RegisteredProposal>;
    ever_proposed: Generated<boolean>;
    /** Name, owner and description in lower case: what a search looks through. */
    words: string;
  };
  audit_events: {
    seq: number;
    at: string;
    actor: string;
    action: string;
    object: string;
    result: string;
    detail: string;
    request: string | null;
    hash: string;
  };
  previews: {
    id: string;
    request: Json<object>;
    created_at: Time;
    expires_at: Time;
  };
  users: {
    name: string;
    role: string;
    password: string;
    created_at: Time;
  };
  sessions: {
    /** SHA-256 of the cookie. */
    id: string;
    user_name: string;
    csrf: string;
    created_at: Time;
    used_at: Time;
  };
  tokens: {
    id: string;
    user_name: string;
    name: string;
    /** SHA-256 of the token. */
    hash: string;
    scopes: string[];
    created_at: Time;
    expires_at: Time;
    used_at: ColumnType<Date | null, Date | null | undefined, Date | null>;
  };
  /** The form of a new service as each person left it. */
  drafts: { user_name: string; query: string; saved_at: Time };
  /** Those that were made on the page, with their secrets sealed. */
  connections: { id: string; connection: Json<Connection<KeptSecret>>; changed_at: Time };
  /** Requests that forges count, so that an hour survives a restart. `at` is in milliseconds since 1970. */
  forge_requests: { lane: string; at: ColumnType<string, string, never> };
  /** Of webhooks, so that what is sent again is known. */
  webhook_deliveries: { forge: string; delivery: string; seen_at: Time };
  /** What services were once made of, compressed. */
  kept: { name: string; bytes: Uint8Array; kept_at: Time };
  /** What there is one of: the set-up link, the last catalogue that was whole. */
  settings: { name: string; value: string; changed_at: Time };
}
