import { sameBytes } from "./same-bytes.ts";
import type { ManagedTree } from "./tree.ts";

/** Old path → new path. */
export type Moves = ReadonlyMap<string, string>;

/**
 * Paths that the template moved. A path's origin is its identity: two paths with one origin are one file. `renamed`
 * says which origins the catalogue's authors gave another place (old → new); chains of them are followed. Where two
 * files end up in one place, because different releases gave it to them, neither is it: an edit must not land in the
 * wrong file. A path that vanished while one with the very same bytes appeared counts as moved too; alike is not
 * enough, since a new file often resembles one that it replaces.
 */
export function templateMoves(base: ManagedTree, theirs: ManagedTree, renamed: Moves): Moves {
  const byOrigin = new Map([...theirs].map(([path, { origin }]) => [origin, path]));
  const known = new Set([...base.values()].map((entry) => entry.origin));
  const moves = new Map<string, string>();
  const renamedTo = new Map<string, string[]>();
  for (const [path, { origin }] of base) {
    const exact = byOrigin.get(origin);
    if (exact !== undefined && exact !== path) moves.set(path, exact);
    if (exact !== undefined) continue;
    const to = byOrigin.get(laterOrigin(origin, renamed, known));
    if (to !== undefined && to !== path) renamedTo.set(to, [...(renamedTo.get(to) ?? []), path]);
  }
  for (const [to, [path = "", ...others]] of renamedTo) if (others.length === 0) moves.set(path, to);
  const taken = new Set(moves.values());
  const vanished = [...base].filter(([path]) => !theirs.has(path) && !moves.has(path));
  const appeared = [...theirs].filter(([path]) => !base.has(path) && !taken.has(path));
  return new Map([...moves, ...sameBytes(vanished, appeared)]);
}

/** Where an origin is now. An origin that the base has already is another file's, and ends the search. */
function laterOrigin(origin: string, renamed: Moves, known: ReadonlySet<string>): string {
  const seen = new Set([origin]);
  for (let now = origin; ;) {
    const next = renamed.get(now) ?? withFolder(renamed, now);
    if (next === undefined || seen.has(next) || known.has(next)) return now;
    seen.add(next);
    now = next;
  }
}

/** A renamed folder (`a/ → b/`) takes what is in it along; the innermost counts. */
function withFolder(renamed: Moves, origin: string): string | undefined {
  for (let slash = origin.lastIndexOf("/"); slash > 0; slash = origin.lastIndexOf("/", slash - 1)) {
    const to = renamed.get(origin.slice(0, slash + 1));
    if (to !== undefined) return to + origin.slice(slash + 1);
  }
  return undefined;
}
