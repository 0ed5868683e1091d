import { join } from "node:path";
import { exists } from "../exists.ts";
import { mustGit } from "../run-git.ts";
import type { Place } from "./open-copies.ts";

/** What git left behind while something of its own is unfinished, and what that is. */
const unfinished: Readonly<Record<string, string>> = {
  MERGE_HEAD: "a merge is unfinished: `git merge --continue` or `git merge --abort`",
  "rebase-merge": "a rebase is unfinished: `git rebase --continue` or `git rebase --abort`",
  "rebase-apply": "a rebase or `git am` is unfinished: continue or abort it",
  CHERRY_PICK_HEAD: "a cherry-pick is unfinished: `git cherry-pick --continue` or `--abort`",
  REVERT_HEAD: "a revert is unfinished: `git revert --continue` or `--abort`",
  "index.lock": "another git command is running, or died and left `.git/index.lock`",
};

/** Unfinished work of git's, changes in the service's folder that are not committed, and anything that is staged. */
export async function obstacles({ run, repository, root, folder }: Place): Promise<readonly string[]> {
  const found: string[] = [];
  for (const [name, text] of Object.entries(unfinished)) {
    if (await exists(join(repository, name))) found.push(text);
  }
  if (found.length > 0) return found;
  const output = await mustGit(run, {
    repository,
    workTree: root,
    arguments: [
      "status",
      "--porcelain=v1",
      "-z",
      "--untracked-files=no",
      "--ignore-submodules=all",
      "--no-renames",
    ],
    protocols: [],
    input: null,
    seconds: 120,
  });
  for (const line of output.toString("utf8").split("\0")) {
    const [staged = " ", changed = " "] = line;
    const path = line.slice(3);
    if (path === "") continue;
    if (staged === "U" || changed === "U" || (staged === changed && "AD".includes(staged))) {
      found.push(`${path}: in conflict`);
    } else if (staged !== " ") found.push(`${path}: staged and not committed`);
    else if (path.startsWith(folder))
      found.push(`${path}: ${changed === "D" ? "deleted" : "changed"} and not committed`);
  }
  return found;
}
