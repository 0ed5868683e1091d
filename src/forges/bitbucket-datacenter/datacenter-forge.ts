import type { Forge, GitRemote, RepositoryRef } from "../contract/forge.ts";
import { checkName } from "../contract/names.ts";
import { baseAddress } from "../http/base-address.ts";
import { forgeFetch } from "../http/forge-fetch.ts";
import type { Pause } from "../http/patience.ts";
import { recently } from "../http/recently.ts";
import type { RepositoryAnswer } from "./answers.ts";
import { datacenterClient } from "./client.ts";
import { cloneAddress } from "./clone-address.ts";
import { configure } from "./configure.ts";
import type { Here } from "./here.ts";
import { projectKey } from "./owner.ts";
import { probe } from "./probe.ts";
import { datacenterProposals } from "./proposals.ts";
import { createRepository, findRepository, readRepository } from "./repository.ts";
import { readWebhook } from "./webhook.ts";

/** A connection to a Bitbucket Data Center. */
export interface DatacenterConnection {
  /** Its address, with the context path where it has one: `https://git.example.com/bitbucket`. */
  readonly url: string;
  /** An access token over HTTP: of a person, a project or a repository. */
  readonly token: string;
}

/** What the forge needs of the world. */
export interface DatacenterSurroundings {
  readonly fetch: typeof globalThis.fetch;
  /** Milliseconds since 1970, UTC. */
  readonly now: () => number;
  readonly pause: Pause;
}

/** Bitbucket Data Center. Throws IM_CONNECTION_INVALID for an address that a token must not be sent to. */
export function datacenterForge(
  { url, token }: DatacenterConnection,
  { fetch, now, pause }: DatacenterSurroundings,
): Forge {
  const base = baseAddress(url);
  const { host, origin } = new URL(base);
  const limited = forgeFetch({ host, origin, seconds: 30, longest: 10_000_000 }, fetch);
  const client = datacenterClient({ host, base, token, fetch: limited, now, pause });

  const seen = recently<RepositoryAnswer>(60_000, now);
  const hereOf = (ref: RepositoryRef): Here => {
    const key = projectKey(ref.owner);
    checkName(ref.name);
    const path = `/projects/${encodeURIComponent(key)}/repos/${ref.name}`;
    const page = key.startsWith("~") ? `/users/${key.slice(1)}/repos/${ref.name}` : path;
    return { client, ref, key, base, path, webUrl: `${base}${page}`, seen };
  };

  const remote = async (ref: RepositoryRef): Promise<GitRemote> => {
    const here = hereOf(ref);
    const known = seen.find(here.path);
    const repository = known ?? (await readRepository(here));
    if (known === null && repository !== null) seen.keep(here.path, repository);
    const address = cloneAddress(base, here.key, ref.name, repository?.links.clone);
    // Over SSH git shows its key, and no header.
    return address.protocol === "ssh"
      ? address
      : { ...address, authorization: async () => `Bearer ${token}` };
  };

  return {
    kind: "bitbucket-datacenter",
    webUrl: (ref) => hereOf(ref).webUrl,
    settingsUrl: (ref) => `${hereOf(ref).webUrl}/settings`,
    findRepository: async (ref) => findRepository(hereOf(ref)),
    createRepository: async (request, operation) => createRepository(hereOf(request.ref), request, operation),
    remote,
    configure: async (ref, settings) => configure(hereOf(ref), settings),
    proposals: datacenterProposals(hereOf),
    probe: async (owner) => probe(client, owner === null ? null : projectKey(owner)),
    readWebhook,
  };
}
