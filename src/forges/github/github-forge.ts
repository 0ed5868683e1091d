import type { Forge } from "../contract/forge.ts";
import { baseAddress } from "../http/base-address.ts";
import { patiently, type Pause } from "../http/patience.ts";
import { checkRef } from "./addresses.ts";
import { gitCredentials, githubClient, type GitHubConnection } from "./client.ts";
import { configure } from "./configure.ts";
import type { GitHubContext } from "./context.ts";
import { probe } from "./probe.ts";
import { githubProposals } from "./proposals.ts";
import { dataOf } from "./refusals.ts";
import { createRepository, findRepository, nameOf } from "./repositories.ts";
import { readWebhook } from "./webhook.ts";

export interface GitHubSurroundings {
  readonly fetch: typeof globalThis.fetch;
  readonly pause: Pause;
  /** Milliseconds since 1970, UTC. */
  readonly now: () => number;
}

/** GitHub, and GitHub Enterprise Server. Throws IM_CONNECTION_INVALID for an address that is none. */
export function githubForge(given: GitHubConnection, surroundings: GitHubSurroundings): Forge {
  const { fetch, pause, now } = surroundings;
  const connection: GitHubConnection = {
    url: baseAddress(given.url),
    api: given.api === null ? null : baseAddress(given.api),
    credentials: given.credentials,
  };
  const context: GitHubContext = { connection, client: githubClient(connection, fetch), pause, now };
  return {
    kind: "github",
    webUrl: (ref) => `${connection.url}/${nameOf(ref)}`,
    settingsUrl: (ref) => `${connection.url}/${nameOf(ref)}/settings`,
    findRepository: (ref) => findRepository(context, ref),
    createRepository: (request, operation) => createRepository(context, request, operation),
    async remote(ref) {
      checkRef(ref);
      const url = `${connection.url}/${nameOf(ref)}.git`;
      return {
        url,
        protocol: url.startsWith("http://") ? "http" : "https",
        authorization: async () => {
          const what = `${nameOf(ref)} cannot be reached by git`;
          const { token } = await patiently(
            async () => dataOf(context, what, await context.client.token()),
            pause,
          );
          return `Basic ${gitCredentials(token)}`;
        },
      };
    },
    configure: (ref, settings) => configure(context, ref, settings),
    proposals: githubProposals(context),
    probe: (owner) => probe(context, owner),
    readWebhook,
  };
}
