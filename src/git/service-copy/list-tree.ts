import type { Entry, EntryMode, Tree } from "../../merger/tree.ts";
import { mustGit } from "../run-git.ts";
import type { Place } from "./open-copies.ts";

/** The service's files in HEAD. */
export async function listTree({ run, repository, folder, head }: Place): Promise<Tree> {
  const output = await mustGit(run, {
    repository,
    arguments: [
      "ls-tree",
      "-r",
      "-z",
      "--full-tree",
      folder === "" ? head : `${head}:${folder.slice(0, -1)}`,
    ],
    protocols: [],
    input: null,
    seconds: 60,
  });
  const tree = new Map<string, Entry>();
  for (const line of output.toString("utf8").split("\0")) {
    const tab = line.indexOf("\t");
    const [mode, , blob = ""] = line.slice(0, tab).split(" ");
    if (tab > 0 && isMode(mode)) tree.set(line.slice(tab + 1), { mode, blob });
  }
  return tree;
}

function isMode(mode: string | undefined): mode is EntryMode {
  return mode === "100644" || mode === "100755" || mode === "120000" || mode === "160000";
}
