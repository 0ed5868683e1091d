import type { Entry, EntryMode, Tree } from "../merger/tree.ts";
import { mustGit, type RunGit } from "./run-git.ts";

/**
 * The files of a commit, or of a folder in one (`<commit>:<folder>`), with everything below: all of them, or those in
 * these folders.
 */
export async function listTree(
  run: RunGit,
  repository: string,
  tree: string,
  folders: readonly string[],
): Promise<Tree> {
  const output = await mustGit(run, {
    repository,
    arguments: ["ls-tree", "-r", "-z", "--full-tree", tree, "--", ...folders],
    protocols: [],
    input: null,
    seconds: 60,
  });
  const files = new Map<string, Entry>();
  for (const line of output.toString("utf8").split("\0")) {
    const tab = line.indexOf("\t");
    const [mode, , blob = ""] = line.slice(0, tab).split(" ");
    if (tab > 0 && isMode(mode)) files.set(line.slice(tab + 1), { mode, blob });
  }
  return files;
}

function isMode(mode: string | undefined): mode is EntryMode {
  return mode === "100644" || mode === "100755" || mode === "120000" || mode === "160000";
}
