import type { BareRepository } from "../../fakes/bare-repository.ts";
import { git } from "../support/git.ts";

/** Adds a commit to a branch of a bare repository, as a push would; the branch begins at main when it is new. */
export function commitTo(bare: string, branch: string, message: string): string {
  const headOf = (name: string): string =>
    git("--git-dir", bare, "for-each-ref", "--format=%(objectname)", `refs/heads/${name}`);
  const parent = headOf(branch) || headOf("main");
  const tree = git("--git-dir", bare, "mktree");
  const parents = parent === "" ? [] : ["-p", parent];
  const commit = git("--git-dir", bare, "commit-tree", tree, "-m", message, ...parents);
  git("--git-dir", bare, "update-ref", `refs/heads/${branch}`, commit);
  return commit;
}

/** Adds the first commit and an update branch, where they are not there yet. */
export async function pushOnce(bare: BareRepository): Promise<void> {
  if ((await bare.head("main")) === null) commitTo(bare.directory, "main", "one");
  if ((await bare.head("update")) === null) commitTo(bare.directory, "update", "two");
}
