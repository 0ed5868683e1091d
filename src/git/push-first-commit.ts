import { join } from "node:path";
import type { GitRemote } from "../forges/contract/forge.ts";
import { problem } from "../problems/problem.ts";
import type { CommitRequest, Pushed } from "../workflows/ports.ts";
import { makeBareRepository } from "./bare-repository.ts";
import { writeFirstCommit } from "./first-commit.ts";
import { listedRef } from "./listed-refs.ts";
import { reach } from "./remote.ts";
import { inScratch } from "./scratch.ts";
import { pushBranch } from "./push-branch.ts";
import { pushRefusal } from "./push-refusal.ts";
import { mustGit, succeeded, type RunGit } from "./run-git.ts";

const main = "refs/heads/main";

/** `Git.pushFirstCommit`, with the commit built in a repository of its own below `scratch` that is gone afterwards. */
export async function pushFirstCommit(
  run: RunGit,
  scratch: string,
  commit: CommitRequest,
  remote: GitRemote,
): Promise<Pushed & { readonly commit: string }> {
  return inScratch(scratch, "push-", async (place) => {
    const repository = join(place, "commit.git");
    // It is thrown away whatever happens: nothing in it has to survive a power cut.
    await makeBareRepository(repository, ["\tfsync = none"]);
    const id = await writeFirstCommit(run, repository, commit);
    return pushMain(run, repository, id, commit, remote);
  });
}

async function pushMain(
  run: RunGit,
  repository: string,
  id: string,
  commit: CommitRequest,
  remote: GitRemote,
): Promise<Pushed & { readonly commit: string }> {
  // A connection that broke before any branch was made is worth one more attempt, and only one.
  for (const attempt of ["first", "last"] as const) {
    const answer = await pushBranch(run, repository, remote, { from: main, ref: main, expected: null });
    if (answer.kind === "pushed" || answer.kind === "present") return { kind: answer.kind, commit: id };

    const there = await observeMain(run, repository, remote);
    if (there.kind === "commit") {
      if (there.id === id) return { kind: "present", commit: id };
      if (there.tree === commit.tree.id && there.isFirst) return { kind: "present", commit: there.id };
      throw problem("IM_PUSH_FAILED", {
        what: `The commit could not be pushed to ${remote.url}`,
        because: `its branch main is there already, at ${there.id}, with other content`,
      });
    }
    if (answer.kind === "lost" && there.kind === "absent" && attempt === "first") continue;
    throw pushRefusal(`The commit could not be pushed to ${remote.url}`, answer.because);
  }
  throw problem("IM_INTERNAL", { what: "A push ended without an outcome" });
}

type ObservedMain =
  | { readonly kind: "absent" }
  | { readonly kind: "unknown" }
  | { readonly kind: "commit"; readonly id: string; readonly tree: string; readonly isFirst: boolean };

/** Looks at the remote's `main`. Whoever repeats a request has a later clock, so the tree decides, not the id. */
async function observeMain(run: RunGit, repository: string, remote: GitRemote): Promise<ObservedMain> {
  const common = { repository, input: null, seconds: 60 } as const;
  const listed = await listedRef(run, repository, remote, main);
  if (listed.kind !== "at") return listed;

  const fetched = await run({
    ...common,
    ...(await reach(remote)),
    arguments: [
      "fetch",
      "--quiet",
      "--depth=1",
      "--no-tags",
      "--no-write-fetch-head",
      "--end-of-options",
      remote.url,
      `+${main}:refs/theirs/main`,
    ],
  });
  if (!succeeded(fetched)) return { kind: "unknown" };
  const raw = await mustGit(run, {
    ...common,
    protocols: [],
    arguments: ["cat-file", "commit", "refs/theirs/main"],
  });
  const [header = ""] = raw.toString("utf8").split("\n\n");
  const tree = /^tree ([0-9a-f]{40})$/m.exec(header)?.[1] ?? "";
  return { kind: "commit", id: listed.id, tree, isFirst: !/^parent /m.test(header) };
}
