import { createHash } from "node:crypto";
import { setTimeout } from "node:timers/promises";
import type { Connection, SecretSource } from "./connections/connection.ts";
import type { Forge } from "./forges/contract/forge.ts";
import type { LaneMemory } from "./forges/contract/lane-memory.ts";
import { paced } from "./forges/limits/paced.ts";
import { pacedGit } from "./forges/limits/paced-git.ts";
import { publishedLimits } from "./forges/limits/published.ts";
import { problem } from "./problems/problem.ts";
import { connectedForges, type Connections, type KeptSecret } from "./workflows/connections.ts";
import type { Wiring } from "./wiring.ts";

/** The forges that the command line reaches: those of the file. Throws Problems (IM_CONNECTION_INVALID). */
export async function connectionsOf(wiring: Wiring, file: string | undefined): Promise<Connections> {
  const configured = await wiring.configuredConnections(file);
  return connectedForges({
    configured,
    stored: async () => [],
    readSecret: (secret, id) => wiring.readSecret(sourceOf(secret, id), id),
    makeForge: (connection) => forgeOf(connection, wiring.localForge, wiring.laneMemory, globalThis.fetch),
  });
}

function sourceOf(secret: KeptSecret, id: string): SecretSource {
  if (!("sealed" in secret)) return secret;
  throw problem("IM_INTERNAL", { what: `The secret of ${id} belongs to a server` });
}

/**
 * The forge that a connection leads to, kept to the limits that it has for the connection's identity. `local` is the one
 * forge that is reached without one.
 */
export async function forgeOf(
  connection: Connection<string>,
  local: Forge,
  memory: LaneMemory,
  fetch: typeof globalThis.fetch,
): Promise<Forge> {
  const limits = publishedLimits(connection.kind, connection.url);
  if (limits === null) return local;
  const { now, pause } = surroundings;
  const { host } = new URL(connection.url);
  const pace = paced({ lane: laneOf(connection), host, limits, memory, now, pause });
  const forge = await remoteForge(connection, { ...surroundings, fetch: pace.fetch(fetch) });
  return pacedGit(forge, pace.beforeGit);
}

type Surroundings = typeof surroundings;

/** Each is loaded when it is used: that takes longer than some commands do. */
async function remoteForge(connection: Connection<string>, around: Surroundings): Promise<Forge> {
  const { kind, url, api, credentials } = connection;
  switch (kind) {
    case "github": {
      if (credentials.kind !== "token" && credentials.kind !== "app") break;
      const { githubForge } = await import("./forges/github/github-forge.ts");
      return githubForge({ url, api, credentials }, around);
    }
    case "bitbucket": {
      if (credentials.kind === "none" || credentials.kind === "app") break;
      const { bitbucketForge } = await import("./forges/bitbucket/bitbucket-forge.ts");
      return bitbucketForge({ url, api, credentials }, around);
    }
    case "bitbucket-datacenter": {
      if (credentials.kind !== "token") break;
      const { datacenterForge } = await import("./forges/bitbucket-datacenter/datacenter-forge.ts");
      return datacenterForge({ url, token: credentials.token }, around);
    }
    case "local":
      break;
  }
  // What reads connections lets none of these through.
  throw problem("IM_CONNECTION_INVALID", {
    what: `The connection \`${connection.id}\` has credentials of the kind ${credentials.kind}, which ${kind} does not take`,
  });
}

const surroundings = {
  fetch: globalThis.fetch,
  now: Date.now,
  pause: async (milliseconds: number): Promise<void> => setTimeout(milliseconds),
};

/** Forges count for an identity, whatever it is called here: the same token of two connections has one lane. */
function laneOf({ url, credentials }: Connection<string>): string {
  const identity = createHash("sha256").update(JSON.stringify(credentials)).digest("hex").slice(0, 16);
  return `${url} as ${identity}`;
}
