import { rename } from "node:fs/promises";
import { join } from "node:path";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { exists } from "../git/exists.ts";
import { makeBareRepository } from "../git/bare-repository.ts";
import { refIn } from "../git/listed-refs.ts";
import { inScratch } from "../git/scratch.ts";
import { succeeded, whatWasSaid, type GitEnd, type RunGit } from "../git/run-git.ts";
import { problem, type Problem } from "../problems/problem.ts";
import type { Location } from "./location.ts";
import { listCommit } from "./read-commit.ts";

export type GitLocation = Location & { readonly kind: "git" };

/** A commit of a catalogue, complete on this machine. */
export interface FetchedCatalogue {
  readonly repository: string;
  readonly commit: string;
}

/**
 * Brings a catalogue's commit here, into `<cache>/<digest of URL and commit>.git`: without history, and with the
 * bytes of its own folders only, however large the repository is. A commit that is here already needs no network.
 * Throws IM_CATALOGUE_NOT_FOUND.
 */
export async function fetchCatalogue(
  run: RunGit,
  cache: string,
  location: GitLocation,
): Promise<FetchedCatalogue> {
  const { revision } = location;
  if (revision !== null && isCommit(revision)) {
    const repository = placeOf(cache, location, revision);
    if (await exists(repository)) return { repository, commit: revision };
  }
  return inScratch(cache, ".fetching-", async (temporary) => {
    const fetching = join(temporary, "catalogue.git");
    await makeBareRepository(fetching, remoteSettings(location));
    const commit = await commitAt(run, fetching, location);
    const repository = placeOf(cache, location, commit);
    if (await exists(repository)) return { repository, commit };
    await fetchCommit(run, fetching, location, commit);
    await fetchBytes(run, fetching, location, commit);
    await rename(fetching, repository).catch(async (cause: unknown) => {
      // Somebody else has fetched the same commit meanwhile.
      if (!(await exists(repository))) throw cause;
    });
    return { repository, commit };
  });
}

function isCommit(revision: string): boolean {
  return /^[0-9a-f]{40}$/.test(revision);
}

function placeOf(cache: string, { url }: GitLocation, commit: string): string {
  return join(cache, `${bytesToHex(sha256(utf8ToBytes(`${url}\0${commit}`)))}.git`);
}

/** A promisor remote is what makes git content with a repository that lacks bytes. */
function remoteSettings({ url }: GitLocation): readonly string[] {
  return [
    '[remote "origin"]',
    `\turl = "${url.replace(/["\\]/g, "\\$&")}"`,
    "\tpromisor = true",
    "\tpartialclonefilter = blob:none",
    "[fetch]",
    // The bytes that are asked for are known to be missing: there is nothing to negotiate.
    "\tnegotiationAlgorithm = noop",
  ];
}

/** The commit that the location means now. */
async function commitAt(run: RunGit, repository: string, location: GitLocation): Promise<string> {
  const { protocol, url, revision } = location;
  if (revision !== null && isCommit(revision)) return revision;
  // Of an annotated tag the second line is the commit.
  const refs = revision === null ? ["HEAD"] : [`refs/tags/${revision}`, `refs/tags/${revision}^{}`];
  const end = await run({
    repository,
    arguments: ["ls-remote", "--quiet", "--end-of-options", "origin", ...refs],
    protocols: [protocol],
    input: null,
    seconds: 60,
  });
  if (!succeeded(end)) throw unreachable(url, end);
  const commit = refs.map((ref) => refIn(end.stdout, ref)).findLast((id) => id !== undefined);
  if (commit !== undefined) return commit;
  throw problem("IM_CATALOGUE_NOT_FOUND", {
    what: revision === null ? `The catalogue ${url} is empty` : `The catalogue ${url} has no tag ${revision}`,
    hint: "Write the name of a tag, or the 40 digits of a commit, behind `#`",
  });
}

async function fetchCommit(
  run: RunGit,
  repository: string,
  { protocol, url }: GitLocation,
  commit: string,
): Promise<void> {
  const end = await run({
    repository,
    arguments: [
      "fetch",
      "--quiet",
      "--depth=1",
      "--no-tags",
      "--no-write-fetch-head",
      "--filter=blob:none",
      "--end-of-options",
      "origin",
      `${commit}:refs/heads/main`,
    ],
    protocols: [protocol],
    input: null,
    seconds: 300,
  });
  if (!succeeded(end)) throw unreachable(`${url} at ${commit}`, end);
}

async function fetchBytes(
  run: RunGit,
  repository: string,
  { protocol, url }: GitLocation,
  commit: string,
): Promise<void> {
  const files = await listCommit(run, repository, commit);
  if (files.length === 0) {
    throw problem("IM_CATALOGUE_NOT_FOUND", {
      what: `There is no catalogue in ${url} at ${commit}`,
      because: "it has neither a folder `stacks` nor a folder `features`",
    });
  }
  const end = await run({
    repository,
    arguments: [
      "fetch",
      "--quiet",
      "--no-tags",
      "--no-write-fetch-head",
      "--filter=blob:none",
      "--stdin",
      "origin",
    ],
    protocols: [protocol],
    input: Buffer.from(files.map(({ blob }) => `${blob}\n`).join("")),
    seconds: 300,
  });
  if (!succeeded(end)) throw unreachable(`${url} at ${commit}`, end);
}

function unreachable(what: string, end: GitEnd): Problem {
  return problem("IM_CATALOGUE_NOT_FOUND", {
    what: `The catalogue ${what} cannot be fetched`,
    because: whatWasSaid(end),
    hint: "Check the address, the revision and your access to it",
  });
}
