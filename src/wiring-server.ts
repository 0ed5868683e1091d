import { mkdir, open } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { servedForge } from "./forges/local/served-forge.ts";
import { gitEnvironment } from "./git/environment.ts";
import type { Problem } from "./problems/problem.ts";
import type { ServerContext } from "./server/context.ts";
import { catalogueAtHand, type CatalogueAtHand } from "./server/last-good-catalogue.ts";
import { liveCatalogue } from "./server/live-catalogue.ts";
import { serverLog } from "./server/log.ts";
import { announcingJournal } from "./server/operations/announcing-journal.ts";
import { eventSignal } from "./server/operations/event-signal.ts";
import { renderLimits, threadedPlanner } from "./server/rendering/threaded-planner.ts";
import { vault } from "./server/security/vault.ts";
import { vaultKeys } from "./server/security/vault-keys.ts";
import { resealSecrets } from "./server/security/reseal.ts";
import { newSetUpLink } from "./server/security/set-up.ts";
import { serve } from "./server/serve.ts";
import { hints } from "./server/webhooks/hints.ts";
import type { ServedCatalogue } from "./server/served-catalogue.ts";
import { dumpFolder, restoreFolder } from "./store/backup.ts";
import type { StoreLocation } from "./store/database.ts";
import { openStore, type Store } from "./store/store.ts";
import { connectedForges, type Connections } from "./workflows/connections.ts";
import type { LoadedCatalogue } from "./workflows/load-catalogue.ts";
import { lookAtService } from "./workflows/operations/look-at-service.ts";
import type { UpdatePorts } from "./workflows/operations/update-context.ts";
import { webhookOf } from "./workflows/webhook-of.ts";
import { forgeOf } from "./wiring-forges.ts";
import type { Wiring } from "./wiring.ts";

export interface ServerOptions {
  readonly host: string;
  readonly port: number;
  /** The address that people know the server by, when a proxy stands before it. */
  readonly url: string | null;
  /** `postgres://…`, or null for the embedded store. */
  readonly store: string | null;
  /** A file of connections instead of the one in the home folder. */
  readonly connections?: string | undefined;
  /** People sign in. */
  readonly accounts: boolean;
  readonly logLevel: string;
  readonly requestsPerMinute: number;
  /** Where the catalogue is, and how it is loaded. */
  readonly catalogue: string;
  readonly loadCatalogue: () => Promise<LoadedCatalogue>;
  /** Calls back whenever it may have changed, until the function that it returns is called. */
  readonly watchCatalogue: (changed: () => void) => () => void;
}

/** A server that runs. */
export interface RunningServer {
  readonly address: string;
  /** What is wrong with the newest catalogue, when an older one is served. */
  readonly stale: readonly Problem[];
  /** The link with which the first account is made, as long as there is none. */
  readonly setUpLink: string | null;
  stop(): Promise<void>;
}

/** Where the embedded store is. */
function storeFolder(home: string): string {
  return join(home, "store");
}

/** The embedded store of a server that does not run. Throws IM_STORE_HELD. */
export async function dumpStore({ home }: Pick<Wiring, "home">): Promise<Uint8Array> {
  return dumpFolder(storeFolder(home));
}

/** Puts a backup in its place. Throws IM_STORE_HELD, IM_BACKUP_INVALID. */
export async function restoreStore(
  { home }: Pick<Wiring, "home">,
  file: string,
): Promise<{ readonly kept: string | null }> {
  return restoreFolder(storeFolder(home), file);
}

/** Everything that a server needs, put together and started. `wrapEngine` is for
 * tests that stop it in mid-work. */
export async function startServer(
  wiring: Wiring,
  options: ServerOptions,
  wrapEngine: (engine: Engine) => Engine = (engine) => engine,
): Promise<RunningServer> {
  const { home } = wiring;
  await mkdir(home, { recursive: true, mode: 0o700 });
  const logger = serverLog(options.logLevel, process.stdout);
  const location: StoreLocation =
    options.store === null
      ? { kind: "embedded", folder: storeFolder(home) }
      : { kind: "server", url: options.store };
  const store = await openStore(location, {
    failed: (error) => logger.error({ err: error }, "The queue's own loop failed"),
    audited: (event) =>
      location.kind === "embedded"
        ? appendDurably(join(home, "audit.ndjson"), JSON.stringify(event))
        : Promise.resolve(),
  });
  try {
    return await startOn(store);
  } catch (error) {
    await store.close();
    throw error;
  }

  async function startOn(store: Store): Promise<RunningServer> {
    const readCatalogue = (): Promise<CatalogueAtHand> =>
      catalogueAtHand(options.loadCatalogue, store.settings, options.catalogue);
    const tellOfProblems = ({ stale }: Pick<CatalogueAtHand, "stale">): void => {
      for (const each of stale) logger.warn({ problem: each.toJSON() }, "The catalogue is broken");
    };
    const atHand = await readCatalogue();
    tellOfProblems(atHand);
    const pristine = wiring.pristineOn(store.kept);
    // For updates years from now, when this catalogue is gone.
    const keepBundles = async ({ templates, loaded: { raw } }: ServedCatalogue): Promise<void> => {
      for (const { bundle } of templates.values()) await pristine.keepBundle(bundle, raw);
    };
    const catalogue = liveCatalogue(atHand, {
      read: readCatalogue,
      keep: keepBundles,
      plannerOf: (raw) => threadedPlanner(raw, renderLimits, 2),
      changed(served) {
        logger.info({ source: served.loaded.raw.source }, "The catalogue was read again");
        tellOfProblems(served);
      },
      failed: (error) => logger.error({ err: error }, "The catalogue could not be read again"),
    });
    const { planner } = catalogue;
    const signal = eventSignal();
    const journal = announcingJournal(store.journal, signal);

    let address = options.url ?? "";
    const local = servedForge(wiring.localForge, ({ owner, name }) => `${address}/git/${owner}/${name}.git`);
    const secrets = vault(await vaultKeys(wiring.secretKey, home));
    await resealSecrets(store.connections, secrets);
    const connections = connectedForges({
      configured: await wiring.configuredConnections(options.connections),
      stored: () => store.connections.list(),
      readSecret: async (secret, id) =>
        "sealed" in secret ? secrets.open(secret.sealed, id) : wiring.readSecret(secret, id),
      makeForge: (connection) => forgeOf(connection, local, store.laneMemory, globalThis.fetch),
    });
    await keepBundles(catalogue.current());
    const updates: UpdatePorts = {
      planner,
      catalogue: () => catalogue.current().loaded,
      connections,
      remotes: wiring.remotes,
      pristine,
      source: wiring.source,
      engine: wiring.engine,
    };
    const told = hints(
      async (service) => {
        const seen = await lookAtService(updates, service);
        // It may have been taken off the list meanwhile.
        if ((await store.services.find(service.id)) !== null) await store.services.put(seen);
      },
      (error, { id }) => logger.warn({ err: error, service: id }, "A service could not be looked at"),
    );
    const context: ServerContext = {
      version: wiring.engine,
      mode: options.accounts ? "accounts" : "local",
      address: () => address,
      catalogue: catalogue.current,
      planner,
      journal,
      signal,
      services: store.services,
      previews: store.previews,
      drafts: store.drafts,
      accounts: store.accounts,
      audit: store.audit,
      settings: store.settings,
      connections,
      updates,
      deliveries: store.deliveries,
      hints: told,
      connectionStore: store.connections,
      vault: secrets,
      manifests: wiring.localManifests,
      health: {
        ping: () => store.ping(),
        worker: () => store.workerHealth(),
        queueDepth: () => store.queueDepth(),
      },
      backup: () => store.dump(),
      clock: wiring.clock,
    };
    const wrapped = wrapEngine({ journal, connections, git: wiring.git });
    const serving = await serve(
      context,
      (bound) => {
        address ||= bound;
      },
      {
        host: options.host,
        port: options.port,
        web: webFolder,
        git: { root: wiring.forgeFolder, environment: gitEnvironment(wiring.surroundings, [], null) },
        logger,
        behindProxy: options.url !== null,
        requestsPerMinute: options.requestsPerMinute,
        work: (run) => store.work(run),
        engine: {
          ...context.updates,
          git: wrapped.git,
          connections: wrapped.connections,
          webhook: (id) => webhookOf(wrapped.connections, id, address),
          now: () => Date.now(),
          pause: (milliseconds) => pause(milliseconds),
        },
        journal: wrapped.journal,
      },
    );
    const unwatch = options.watchCatalogue(() => void catalogue.refresh());
    let stopped: Promise<void> | undefined;
    const stopAll = async (): Promise<void> => {
      unwatch();
      await serving.close();
      await told.stop();
      await catalogue.close();
      await store.close();
    };
    return {
      address,
      stale: atHand.stale,
      setUpLink: options.accounts ? await newSetUpLink(store.accounts, store.settings, address) : null,
      stop() {
        stopped ??= stopAll();
        return stopped;
      },
    };
  }
}

/** What the engine does its work with. */
export interface Engine {
  readonly journal: Parameters<typeof serve>[2]["journal"];
  readonly connections: Connections;
  readonly git: Wiring["git"];
}

const webFolder = fileURLToPath(new URL("../dist-web", import.meta.url));

/** Appends a line that survives a power cut, which the embedded database does not promise. */
async function appendDurably(path: string, line: string): Promise<void> {
  const file = await open(path, "a", 0o600);
  try {
    await file.write(`${line}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
}
