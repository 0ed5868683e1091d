import {
  localConnection,
  localId,
  secretIn,
  withSecret,
  type Connection,
  type ConnectionId,
  type SecretSource,
} from "../connections/connection.ts";
import type { Forge } from "../forges/contract/forge.ts";
import { problem } from "../problems/problem.ts";
import { didYouMean } from "../text/nearest.ts";
import { allQuoted } from "../text/quoted.ts";

/** A secret that was given to a server, encrypted with its key. */
export interface SealedSecret {
  readonly sealed: string;
}

/** How a secret of a connection is kept; nobody but a forge that needs it ever has it in clear. */
export type KeptSecret = SecretSource | SealedSecret;

/** A connection, and who told of it: the code, `connections.yaml`, or somebody on the page of connections. */
export interface KnownConnection {
  readonly connection: Connection<KeptSecret>;
  readonly origin: "built-in" | "file" | "page";
}

/** The connections that were made on the page. */
export interface ConnectionStore {
  /** By id. */
  list(): Promise<readonly Connection<KeptSecret>[]>;
  put(connection: Connection<KeptSecret>): Promise<"added" | "changed">;
  remove(id: ConnectionId): Promise<boolean>;
}

/** The forges there are, by the connections to them. */
export interface Connections {
  /** The local forge first, then those of the file, then those of the page. */
  list(): Promise<readonly KnownConnection[]>;
  /** Throws IM_FORGE_UNKNOWN. */
  find(id: ConnectionId): Promise<KnownConnection>;
  /**
   * The same forge at every call, as long as its connection and its secret stay as they are. Throws IM_FORGE_UNKNOWN,
   * IM_CONNECTION_INVALID when the secret is not where it should be, IM_SECRET_KEY.
   */
  forge(id: ConnectionId): Promise<Forge>;
  /** What its webhooks may be signed with; new ones are with the first. Throws as `forge` does. */
  webhookSecrets(id: ConnectionId): Promise<readonly string[]>;
}

/** What connections are made of. */
export interface ConnectionSources {
  /** Of the file, in its order. */
  readonly configured: readonly Connection<KeptSecret>[];
  /** Of the page; whatever has an id of the file's is not seen. */
  readonly stored: () => Promise<readonly Connection<KeptSecret>[]>;
  readonly readSecret: (secret: KeptSecret, of: ConnectionId) => Promise<string>;
  readonly makeForge: (connection: Connection<string>) => Promise<Forge>;
}

/** Puts the forges together with the connections that lead to them. */
export function connectedForges(sources: ConnectionSources): Connections {
  const made = new Map<ConnectionId, { readonly as: string; readonly forge: Promise<Forge> }>();
  const list = async (): Promise<readonly KnownConnection[]> => {
    const { configured } = sources;
    const ids = new Set([localId, ...configured.map((each) => each.id)]);
    const stored = (await sources.stored()).filter((each) => !ids.has(each.id));
    const local = configured.find((each) => each.id === localId);
    return [
      local === undefined
        ? { connection: localConnection, origin: "built-in" }
        : { connection: local, origin: "file" },
      ...configured
        .filter((each) => each !== local)
        .map((connection) => ({ connection, origin: "file" as const })),
      ...stored.map((connection) => ({ connection, origin: "page" as const })),
    ];
  };
  const find = async (id: ConnectionId): Promise<KnownConnection> => {
    const all = await list();
    const found = all.find((each) => each.connection.id === id);
    if (found !== undefined) return found;
    const ids = all.map((each) => each.connection.id);
    throw problem("IM_FORGE_UNKNOWN", {
      what: `There is no forge \`${id.slice(0, 100)}\``,
      because: "no connection of this name is configured",
      hint: didYouMean(id, ids) ?? `The forges are ${allQuoted(ids)}`,
      where: "/forge",
    });
  };
  return {
    list,
    find,
    async forge(id) {
      const { connection } = await find(id);
      const kept = secretIn(connection.credentials);
      const secret = kept === undefined ? "" : await sources.readSecret(kept, id);
      const credentials = withSecret(connection.credentials, secret);
      const clear = { ...connection, credentials, webhookSecrets: [] };
      const as = JSON.stringify(clear);
      const earlier = made.get(id);
      if (earlier?.as === as) return earlier.forge;
      const forge = sources.makeForge(clear);
      made.set(id, { as, forge });
      return forge;
    },
    async webhookSecrets(id) {
      const { connection } = await find(id);
      return Promise.all(connection.webhookSecrets.map((each) => sources.readSecret(each, id)));
    },
  };
}
