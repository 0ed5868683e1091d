import { setTimeout } from "node:timers/promises";
import type { Connection, SecretSource } from "./connections/connection.ts";
import type { Forge } from "./forges/contract/forge.ts";
import { problem, type Problem } from "./problems/problem.ts";
import { connectedForges, type Connections, type KeptSecret } from "./workflows/connections.ts";
import type { Wiring } from "./wiring.ts";

/** The forges that the command line reaches: those of the file. Throws Problems (IM_CONNECTION_INVALID). */
export async function connectionsOf(wiring: Wiring, file: string | undefined): Promise<Connections> {
  const configured = await wiring.configuredConnections(file);
  return connectedForges({
    configured,
    stored: async () => [],
    readSecret: (secret, id) => wiring.readSecret(sourceOf(secret, id), id),
    makeForge: (connection) => forgeOf(connection, wiring.localForge),
  });
}

function sourceOf(secret: KeptSecret, id: string): SecretSource {
  if (!("sealed" in secret)) return secret;
  throw problem("IM_INTERNAL", { what: `The secret of ${id} belongs to a server` });
}

/** The forge that a connection leads to. `local` is the one forge that is reached without one. */
export async function forgeOf(connection: Connection<string>, local: Forge): Promise<Forge> {
  const { kind, url, api, credentials } = connection;
  switch (kind) {
    case "local":
      return local;
    case "bitbucket": {
      if (credentials.kind === "none" || credentials.kind === "app") throw unusable(connection);
      // Loaded where they are used: each takes longer to load than a command may take.
      const { bitbucketForge } = await import("./forges/bitbucket/bitbucket-forge.ts");
      return bitbucketForge({ url, api, credentials }, surroundings);
    }
    case "github":
    case "bitbucket-datacenter":
      throw problem("IM_FORGE_UNKNOWN", {
        what: `The connection \`${connection.id}\` is to a forge that this version cannot use`,
      });
  }
}

const surroundings = {
  fetch: globalThis.fetch,
  now: Date.now,
  pause: async (milliseconds: number): Promise<void> => setTimeout(milliseconds),
};

/** What reads connections lets none of these through. */
function unusable({ id, kind, credentials }: Connection<string>): Problem {
  return problem("IM_CONNECTION_INVALID", {
    what: `The connection \`${id}\` has credentials of the kind ${credentials.kind}, which ${kind} does not take`,
  });
}
