import type { Conflict } from "../../merger/conflict.ts";
import type { EntryMode } from "../../merger/tree.ts";
import { mustGit } from "../run-git.ts";
import type { Place } from "./open-copies.ts";

/** What the index has at a path from now on; nothing, when the list is empty. */
export interface IndexChange {
  readonly path: string;
  readonly entries: readonly {
    readonly stage: 0 | 1 | 2 | 3;
    readonly blob: string;
    readonly mode: EntryMode;
  }[];
}

/** Base, ours and theirs as merge tools look for them. */
export function indexEntries({ base, ours, theirs }: Conflict["stages"]): IndexChange["entries"] {
  return [
    ...(base === undefined ? [] : [{ stage: 1 as const, ...base }]),
    ...(ours === undefined ? [] : [{ stage: 2 as const, ...ours }]),
    ...(theirs === undefined ? [] : [{ stage: 3 as const, ...theirs }]),
  ];
}

/** Changes the index in one step: git writes it anew and renames it into its place. */
export async function updateIndex(
  { run, repository, root, folder }: Place,
  changes: readonly IndexChange[],
): Promise<void> {
  if (changes.length === 0) return;
  const none = "0".repeat(40);
  // Everything that goes makes room first, for a folder may come where a file was.
  const lines = [
    ...changes.map(({ path }) => `0 ${none}\t${folder}${path}\0`),
    ...changes.flatMap(({ path, entries }) =>
      entries.map(({ stage, blob, mode }) => `${mode} ${blob} ${stage}\t${folder}${path}\0`),
    ),
  ];
  await mustGit(run, {
    repository,
    workTree: root,
    arguments: ["update-index", "-z", "--index-info"],
    protocols: [],
    input: Buffer.from(lines.join("")),
    seconds: 120,
  });
}
