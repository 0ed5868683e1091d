import { sql } from "kysely";
import type { AccountStore } from "../workflows/accounts.ts";
import type { AuditEvent, AuditTrail } from "../workflows/audit.ts";
import type { LaneMemory } from "../forges/contract/lane-memory.ts";
import type { ConnectionStore } from "../workflows/connections.ts";
import type { Deliveries } from "../workflows/deliveries.ts";
import type { OperationJournal } from "../workflows/operations/journal.ts";
import type { Shelf } from "../workflows/pristine-store.ts";
import type { PreviewStore } from "../workflows/previews.ts";
import type { ServiceRegistry } from "../workflows/registry.ts";
import type { Settings } from "../workflows/settings.ts";
import type { DraftStore } from "../workflows/drafts.ts";
import { accountStore } from "./accounts.ts";
import { auditTrail } from "./audit.ts";
import { connectionStore } from "./connections.ts";
import { openDatabase, type StoreLocation } from "./database.ts";
import { startJobs } from "./jobs.ts";
import type { WorkerHealth } from "./worker-health.ts";
import { deliveries } from "./deliveries.ts";
import { draftStore } from "./drafts.ts";
import { laneMemory } from "./lane-memory.ts";
import { migrate } from "./migrations.ts";
import { operationJournal, requeueUnfinished } from "./operation-journal.ts";
import { previewStore } from "./previews.ts";
import { settingsStore } from "./settings.ts";
import { tableShelf } from "./shelf.ts";
import { serviceRegistry } from "./services.ts";

/** Everything that the server keeps. */
export interface Store {
  readonly kind: StoreLocation["kind"];
  readonly journal: OperationJournal;
  readonly services: ServiceRegistry;
  readonly previews: PreviewStore;
  readonly drafts: DraftStore;
  readonly accounts: AccountStore;
  readonly audit: AuditTrail;
  readonly settings: Settings;
  readonly connections: ConnectionStore;
  readonly laneMemory: LaneMemory;
  readonly deliveries: Deliveries;
  /** Where the pristine store is. */
  readonly kept: Shelf;
  /** Runs operations as they come, and those that a process which is gone has left behind. */
  work(run: (operation: string) => Promise<void>): Promise<void>;
  /** Throws when the database does not answer. */
  ping(): Promise<void>;
  workerHealth(): WorkerHealth;
  queueDepth(): Promise<number>;
  /** The embedded database as a gzipped tar. */
  dump(): Promise<Uint8Array>;
  /** Lets the work under way end, and closes. */
  close(): Promise<void>;
}

export interface StoreHooks {
  /** An error in a loop that nobody waits for. */
  readonly failed: (error: Error) => void;
  /** Sees each audit event before it counts. */
  readonly audited: (event: AuditEvent) => Promise<void>;
}

/** Opens the store and brings its tables to this version. Throws IM_STORE_HELD, IM_STORE_FAILED. */
export async function openStore(location: StoreLocation, hooks: StoreHooks): Promise<Store> {
  const database = await openDatabase(location);
  try {
    const { db } = database;
    await migrate(db);
    const jobs = await startJobs(database.jobs, hooks.failed);
    return {
      kind: database.kind,
      journal: operationJournal(db, jobs),
      services: serviceRegistry(db),
      previews: previewStore(db),
      drafts: draftStore(db),
      accounts: accountStore(db),
      audit: auditTrail(db, hooks.audited),
      settings: settingsStore(db),
      connections: connectionStore(db),
      laneMemory: laneMemory(db),
      deliveries: deliveries(db),
      kept: tableShelf(db),
      async work(run) {
        // Nobody else can be at work in a folder that this process has alone.
        if (database.kind === "embedded") await requeueUnfinished(db, jobs);
        await jobs.work(run);
      },
      async ping() {
        await sql`select 1`.execute(db);
      },
      workerHealth: () => jobs.health(),
      queueDepth: () => jobs.depth(),
      dump: () => database.dump(),
      async close() {
        await jobs.stop();
        await database.close();
      },
    };
  } catch (error) {
    await database.close();
    throw error;
  }
}
