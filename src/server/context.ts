import type { AccountStore } from "../workflows/accounts.ts";
import type { AuditTrail } from "../workflows/audit.ts";
import type { Connections, ConnectionStore } from "../workflows/connections.ts";
import type { DraftStore } from "../workflows/drafts.ts";
import type { ManifestSource } from "../workflows/manifest-source.ts";
import type { Planner } from "../workflows/planner.ts";
import type { UpdatePorts } from "../workflows/operations/update-context.ts";
import type { OperationJournal } from "../workflows/operations/journal.ts";
import type { Clock } from "../workflows/ports.ts";
import type { Deliveries } from "../workflows/deliveries.ts";
import type { PreviewStore } from "../workflows/previews.ts";
import type { ServiceRegistry } from "../workflows/registry.ts";
import type { Settings } from "../workflows/settings.ts";
import type { Vault } from "./security/vault.ts";
import type { Hints } from "./webhooks/hints.ts";
import type { EventSignal } from "./operations/event-signal.ts";
import type { ServedCatalogue } from "./served-catalogue.ts";

/** Everything that answering a request may need. */
export interface ServerContext {
  readonly version: string;
  /** local: everybody who reaches the server may do everything, and only this machine reaches it. */
  readonly mode: "local" | "accounts";
  /** The address that people know the server by, without a slash at its end. */
  readonly address: () => string;
  readonly catalogue: () => ServedCatalogue;
  readonly planner: Planner;
  readonly journal: OperationJournal;
  readonly signal: EventSignal;
  readonly services: ServiceRegistry;
  readonly previews: PreviewStore;
  readonly drafts: DraftStore;
  readonly accounts: AccountStore;
  readonly audit: AuditTrail;
  readonly settings: Settings;
  /** The forges that services can be created on. */
  readonly connections: Connections;
  /** Those of them that the page of connections changes. */
  readonly connectionStore: ConnectionStore;
  readonly vault: Vault;
  readonly deliveries: Deliveries;
  readonly hints: Hints;
  /** What updates of services on these forges need. */
  readonly updates: UpdatePorts;
  /** Reads what the local forge holds, for `services rebuild`. */
  readonly manifests: ManifestSource;
  readonly health: ServerHealth;
  /** The embedded store as a gzipped tar; throws IM_USAGE on PostgreSQL. */
  readonly backup: () => Promise<Uint8Array>;
  readonly clock: Clock;
}

export interface ServerHealth {
  /** Throws when the database does not answer. */
  ping(): Promise<void>;
  worker(): { readonly kind: "working" | "stuck" | "stopped"; readonly detail: string };
  queueDepth(): Promise<number>;
}
