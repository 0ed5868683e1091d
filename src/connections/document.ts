import type { Validator } from "../documents/validator.ts";
import type { NewRepository } from "../forges/contract/forge.ts";
import type { ConnectionKind, SecretSource } from "./connection.ts";
import { validateConnections } from "./generated/validators.ts";

/** `connections.yaml` as written, once its shape is known to be right: `schemas/connections.schema.json`. */
export interface ConnectionsDocument {
  readonly connections: Readonly<Record<string, ConnectionEntry>>;
}

export interface ConnectionEntry {
  readonly kind: ConnectionKind;
  readonly title?: string;
  readonly url?: string;
  readonly api?: string;
  readonly owners?: readonly string[];
  readonly credentials?: CredentialsEntry;
  readonly webhooks?: { readonly secret: SecretSource; readonly "old-secret"?: SecretSource };
  readonly defaults?: DefaultsEntry;
}

export interface CredentialsEntry {
  readonly token?: SecretSource;
  readonly user?: string;
  readonly app?: { readonly id: string; readonly installation: number; readonly "private-key": SecretSource };
  readonly consumer?: { readonly key: string; readonly secret: SecretSource };
}

export interface DefaultsEntry {
  readonly visibility?: NewRepository["visibility"];
  readonly protection?: {
    readonly "no-force-push"?: boolean;
    readonly "no-deletion"?: boolean;
    readonly "proposals-only"?: boolean;
    readonly approvals?: number;
    readonly "required-builds"?: readonly string[];
  };
  readonly pipelines?: boolean;
  readonly reviewers?: readonly string[];
}

export const connectionsValidator = validateConnections as unknown as Validator<ConnectionsDocument>;
