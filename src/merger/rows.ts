import { byCodeUnit } from "../text/compare.ts";
import type { Moves } from "./template-moves.ts";
import type { Entry, ManagedEntry, ManagedTree, Tree } from "./tree.ts";

/** What lies where, on one side. */
export interface At<E extends Entry> {
  readonly path: string;
  readonly entry: E;
}

/** One file through the three trees, wherever it lies in each. */
export interface Row {
  /** Where it lies in the result, if it is there at all. */
  readonly target: string;
  readonly base: At<ManagedEntry> | undefined;
  readonly ours: At<Entry> | undefined;
  readonly theirs: At<ManagedEntry> | undefined;
}

export interface Trees {
  readonly base: ManagedTree;
  readonly ours: Tree;
  readonly theirs: ManagedTree;
}

/** Pairs the paths of the three trees: by name, and by the moves of the template and of the user. */
export function rowsOf({ base, ours, theirs }: Trees, byTemplate: Moves, byUser: Moves): readonly Row[] {
  const rows: Row[] = [];
  const ourTargets = new Set(byUser.values());
  const theirTargets = new Set(byTemplate.values());
  const usedOurs = new Set<string>();
  const usedTheirs = new Set<string>();

  for (const [path, entry] of base) {
    const ourPath = ours.has(path) && !ourTargets.has(path) ? path : byUser.get(path);
    let theirPath = byTemplate.get(path) ?? (theirs.has(path) && !theirTargets.has(path) ? path : undefined);
    // Both gave it the same new place, and only the user's side told us.
    if (theirPath === undefined && ourPath !== undefined && ourPath !== path && isNew(ourPath))
      theirPath = ourPath;
    const userMoved = ourPath !== undefined && ourPath !== path;
    // The user has something else where the template moves it to: the two are then looked at each for itself.
    const blocked =
      theirPath !== undefined &&
      theirPath !== path &&
      !userMoved &&
      ours.has(theirPath) &&
      isTheUsersOwn(theirPath);
    if (blocked) theirPath = undefined;
    if (ourPath !== undefined) usedOurs.add(ourPath);
    if (theirPath !== undefined) usedTheirs.add(theirPath);
    rows.push({
      target: userMoved ? ourPath : (theirPath ?? path),
      base: { path, entry },
      ours: at(ours, ourPath),
      theirs: at(theirs, theirPath),
    });
  }
  for (const [path, entry] of theirs) {
    if (usedTheirs.has(path)) continue;
    const own = usedOurs.has(path) ? undefined : at(ours, path);
    if (own !== undefined) usedOurs.add(path);
    rows.push({ target: path, base: undefined, ours: own, theirs: { path, entry } });
  }
  for (const [path, entry] of ours) {
    if (!usedOurs.has(path))
      rows.push({ target: path, base: undefined, ours: { path, entry }, theirs: undefined });
  }
  return rows.sort((left, right) => byCodeUnit(left.target, right.target));

  function isNew(path: string): boolean {
    return theirs.has(path) && !base.has(path) && !theirTargets.has(path);
  }

  function isTheUsersOwn(path: string): boolean {
    return !base.has(path) && !ourTargets.has(path);
  }
}

function at<E extends Entry>(tree: ReadonlyMap<string, E>, path: string | undefined): At<E> | undefined {
  const entry = path === undefined ? undefined : tree.get(path);
  return path === undefined || entry === undefined ? undefined : { path, entry };
}
