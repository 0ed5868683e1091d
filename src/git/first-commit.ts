import { problem } from "../problems/problem.ts";
import type { CommitRequest } from "../workflows/ports.ts";
import { importCommit } from "./import-stream.ts";
import { mustGit, type RunGit } from "./run-git.ts";

/**
 * Writes the commit and everything in it to a repository, as its `main`, in one process. Returns the commit's id,
 * which depends on the request alone. Throws IM_INTERNAL when git's tree is not the one that was rendered.
 */
export async function writeFirstCommit(
  run: RunGit,
  repository: string,
  commit: CommitRequest,
): Promise<string> {
  const output = await mustGit(run, {
    repository,
    arguments: ["fast-import", "--quiet", "--date-format=raw"],
    protocols: [],
    input: importStream(commit),
    seconds: 60,
  });
  const [id = "", treeLine = ""] = output.toString("utf8").split("\n");
  const tree = /^040000 tree ([0-9a-f]{40})\t/.exec(treeLine)?.[1];
  if (tree === commit.tree.id) return id;
  throw problem("IM_INTERNAL", {
    what: "git made another tree than the one that was rendered",
    because: `git says ${tree ?? treeLine}, and the rendered tree is ${commit.tree.id}`,
  });
}

/** The commands of git-fast-import(1); the last two ask for the commit's id and its tree. */
function importStream({ tree, message, time }: CommitRequest): Buffer {
  const commit = importCommit({
    ref: "refs/heads/main",
    mark: 1,
    parent: null,
    message,
    time,
    removals: [],
    files: tree.files,
  });
  return Buffer.concat([Buffer.from("feature done\n"), commit, Buffer.from(`get-mark :1\nls :1 ""\ndone\n`)]);
}
