import { join } from "node:path";
import { problem, type Problem } from "../../problems/problem.ts";
import type { GitRemote } from "../../forges/contract/forge.ts";
import { once } from "../../workflows/once.ts";
import { updateBranch, type RemoteService, type RemoteServices } from "../../workflows/remote-services.ts";
import { makeBareRepository } from "../bare-repository.ts";
import { listTree } from "../list-tree.ts";
import { readBlobs } from "../read-blobs.ts";
import { reach } from "../remote.ts";
import { gitFailed, succeeded, type RunGit } from "../run-git.ts";
import { inScratch } from "../scratch.ts";
import { requireGit } from "../version.ts";
import { commitUpdate } from "./commit-update.ts";
import { history } from "./history.ts";
import { isOurs } from "./our-commits.ts";
import { pushUpdate } from "./push-update.ts";

/** Refs of the repository that a service is fetched into. */
const main = "refs/heads/main";
const theirBranches = "refs/theirs/";

/** Services on forges, by native git, each fetched into a bare repository below `scratch`. */
export function remoteServices(run: RunGit, scratch: string): RemoteServices {
  return {
    within(work) {
      return inScratch(scratch, "update-", (place) => {
        let count = 0;
        return work((remote, name) => open(run, join(place, `${count++}.git`), remote, name));
      });
    },
  };
}

async function open(
  run: RunGit,
  repository: string,
  remote: GitRemote,
  place: string,
): Promise<RemoteService> {
  await requireGit(run);
  await makeBareRepository(repository, ["\tfsync = none"]);
  await fetchBranches(run, repository, remote, place);
  const [[mainCommit], commits] = await Promise.all([
    history(run, repository, main),
    history(run, repository, `${theirBranches}update`),
  ]);
  if (mainCommit === undefined) throw notAService(place, "it has no branch `main`");
  const [tip] = commits;
  return {
    place,
    head: mainCommit.id,
    branch: tip === undefined ? null : { commit: tip.id, isOurs: isOurs(commits) },
    tree: once(() => listTree(run, repository, mainCommit.id, [])),
    read: (blobs) => readBlobs(run, repository, blobs),
    commit: (wanted) => commitUpdate(run, repository, mainCommit, wanted),
    push: (commit, expected) => pushUpdate(run, repository, remote, { commit, expected }),
  };
}

/** Three commits of each branch are enough to know whose the update branch is. */
async function fetchBranches(
  run: RunGit,
  repository: string,
  remote: GitRemote,
  place: string,
): Promise<void> {
  const folder = updateBranch.slice(0, updateBranch.lastIndexOf("/"));
  const call = {
    repository,
    arguments: [
      "fetch",
      "--quiet",
      "--depth=3",
      "--no-tags",
      "--no-write-fetch-head",
      "--end-of-options",
      remote.url,
      `+${main}:${main}`,
      // A pattern may match nothing.
      `+refs/heads/${folder}/*:${theirBranches}*`,
    ],
    ...(await reach(remote)),
    input: null,
    seconds: 300,
  };
  const end = await run(call);
  if (succeeded(end)) return;
  if (/couldn't find remote ref/i.test(end.stderr)) throw notAService(place, "it has no branch `main`");
  if (/not appear to be a git repository|repository .*not found/i.test(end.stderr)) {
    throw notAService(place, "there is no such repository, or we may not see it");
  }
  throw gitFailed(call, end);
}

function notAService(place: string, because: string): Problem {
  return problem("IM_NOT_A_SERVICE", {
    what: `${place} cannot be updated`,
    because,
    where: place,
  });
}
