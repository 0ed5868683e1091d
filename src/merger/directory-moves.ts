import type { Moves } from "./template-moves.ts";

/**
 * Directories that moved as a whole, with what is in them: every move out of `from/…` goes to `to/…` with the same rest
 * of the path, and no path of `before` that lay in it is still there `after`.
 */
export function directoryMoves(
  moves: Moves,
  before: Iterable<string>,
  after: { has(path: string): boolean },
): Moves {
  const targets = new Map<string, string | undefined>();
  for (const [from, to] of moves) {
    for (const [oldFolder, newFolder] of folderPairs(from, to)) {
      const known = targets.has(oldFolder);
      targets.set(oldFolder, known && targets.get(oldFolder) !== newFolder ? undefined : newFolder);
    }
  }
  for (const path of before) {
    if (!after.has(path)) continue;
    for (const folder of foldersAbove(path)) targets.delete(folder);
  }
  const found = new Map<string, string>();
  for (const [from, to] of targets) if (to !== undefined) found.set(from, to);
  return found;
}

/** Where a path would lie had it moved with its directory; undefined when no directory above it moved. */
export function movedWith(directories: Moves, path: string): string | undefined {
  for (const folder of foldersAbove(path)) {
    const to = directories.get(folder);
    if (to !== undefined) return `${to}${path.slice(folder.length)}`;
  }
  return undefined;
}

/** The folders that a path lies in, the innermost first. */
export function foldersAbove(path: string): readonly string[] {
  const folders: string[] = [];
  for (let slash = path.lastIndexOf("/"); slash > 0; slash = path.lastIndexOf("/", slash - 1)) {
    folders.push(path.slice(0, slash));
  }
  return folders;
}

/** `a/b/x → c/b/x` moves `a/b` to `c/b`, and `a` to `c`; the name of the file itself must have stayed. */
function folderPairs(from: string, to: string): readonly (readonly [string, string])[] {
  const [oldParts, newParts] = [from.split("/"), to.split("/")];
  const pairs: (readonly [string, string])[] = [];
  while (oldParts.length > 1 && newParts.length > 1 && oldParts.at(-1) === newParts.at(-1)) {
    oldParts.pop();
    newParts.pop();
    const [oldFolder, newFolder] = [oldParts.join("/"), newParts.join("/")];
    if (oldFolder !== newFolder) pairs.push([oldFolder, newFolder]);
  }
  return pairs;
}
