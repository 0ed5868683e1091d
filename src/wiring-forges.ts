import type { Connection, SecretSource } from "./connections/connection.ts";
import type { Forge } from "./forges/contract/forge.ts";
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
    makeForge: (connection) => forgeOf(connection, wiring.localForge),
  });
}

function sourceOf(secret: KeptSecret, id: string): SecretSource {
  if (!("sealed" in secret)) return secret;
  throw problem("IM_INTERNAL", { what: `The secret of ${id} belongs to a server` });
}

/** The forge that a connection leads to. `local` is the one forge that is reached without one. */
export function forgeOf(connection: Connection<string>, local: Forge): Forge {
  switch (connection.kind) {
    case "local":
      return local;
    case "github":
    case "bitbucket":
    case "bitbucket-datacenter":
      throw problem("IM_FORGE_UNKNOWN", {
        what: `The connection \`${connection.id}\` is to a forge that this version cannot use`,
      });
  }
}
