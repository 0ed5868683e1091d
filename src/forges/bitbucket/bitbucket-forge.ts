import type { Forge, RepositoryRef } from "../contract/forge.ts";
import { checkName } from "../contract/names.ts";
import { baseAddress } from "../http/base-address.ts";
import { forgeFetch } from "../http/forge-fetch.ts";
import type { Pause } from "../http/patience.ts";
import { recently } from "../http/recently.ts";
import type { Account } from "./answers.ts";
import { bitbucketClient } from "./client.ts";
import { configure } from "./configure.ts";
import { consumerToken } from "./consumer-token.ts";
import { authorizations, type BitbucketCredentials } from "./credentials.ts";
import type { Here } from "./here.ts";
import { issueToken } from "./issue-token.ts";
import { placeOf } from "./owner.ts";
import { probe } from "./probe.ts";
import { bitbucketProposals } from "./proposals.ts";
import { createRepository, findRepository } from "./repository.ts";
import { readWebhook } from "./webhook.ts";

/** A connection to Bitbucket Cloud. */
export interface BitbucketConnection {
  /** Where people look at it: `https://bitbucket.org`. git talks to it as well. */
  readonly url: string;
  /** Where its API is, or null for where it usually is. */
  readonly api: string | null;
  readonly credentials: BitbucketCredentials;
}

/** What the forge needs of the world. */
export interface BitbucketSurroundings {
  readonly fetch: typeof globalThis.fetch;
  /** Milliseconds since 1970, UTC. */
  readonly now: () => number;
  readonly pause: Pause;
}

/** Bitbucket Cloud. Throws IM_CONNECTION_INVALID for addresses that credentials must not be sent to. */
export function bitbucketForge(
  { url, api, credentials }: BitbucketConnection,
  { fetch, now, pause }: BitbucketSurroundings,
): Forge {
  const webUrl = baseAddress(url);
  const apiUrl = baseAddress(api ?? usualApi(webUrl));
  const { host, origin, protocol } = new URL(webUrl);
  const limits = { host, seconds: 30, longest: 10_000_000 };
  const webFetch = forgeFetch({ ...limits, origin }, fetch);
  const office = { host, url: webUrl, fetch: webFetch, now, secrets: () => access.secrets() };
  const consumer = consumerToken(() => issueToken(credentials, office), now);
  const access = authorizations(credentials, consumer);
  const client = bitbucketClient({
    host,
    api: apiUrl,
    authorizations: access,
    fetch: forgeFetch({ ...limits, origin: new URL(apiUrl).origin }, fetch),
    now,
    pause,
  });
  const reviewers = recently<readonly Account[]>(10 * 60_000, now);
  const hereOf = (ref: RepositoryRef): Here => {
    const { workspace, project } = placeOf(ref.owner);
    checkName(ref.name);
    const parameters = { workspace, repo_slug: ref.name };
    return { client, ref, project, parameters, reviewers, webUrl: `${webUrl}/${workspace}/${ref.name}` };
  };

  return {
    kind: "bitbucket",
    webUrl: (ref) => hereOf(ref).webUrl,
    settingsUrl: (ref) => `${hereOf(ref).webUrl}/admin`,
    findRepository: async (ref) => findRepository(hereOf(ref)),
    createRepository: async (request, operation) => createRepository(hereOf(request.ref), request, operation),
    remote: async (ref) => ({
      url: `${hereOf(ref).webUrl}.git`,
      protocol: protocol === "http:" ? "http" : "https",
      authorization: access.git,
    }),
    configure: async (ref, settings) => configure(hereOf(ref), settings),
    proposals: bitbucketProposals(hereOf),
    probe: async (owner) => probe(client, credentials, owner === null ? null : placeOf(owner)),
    readWebhook,
  };
}

/** Bitbucket Cloud has its API on a host of its own. */
function usualApi(webUrl: string): string {
  return webUrl === "https://bitbucket.org" ? "https://api.bitbucket.org/2.0" : `${webUrl}/2.0`;
}
