import { fold } from "../renderer/safe-path.ts";
import { stagesOf } from "./conflict.ts";
import { sentences } from "./decide.ts";
import { foldersAbove } from "./directory-moves.ts";
import type { Outcome, Result } from "./outcome.ts";

/**
 * Sees to it that all results can lie in one directory tree: a path is either a file or a directory, nothing lies
 * below a link, and no two paths differ in case or Unicode form only. What the user has stays; a file of the template's
 * that would need its place is a conflict.
 */
export function place(outcomes: readonly Outcome[]): readonly Outcome[] {
  const blocked = new Set<Outcome>();
  for (;;) {
    const more = newlyBlocked(outcomes, blocked);
    if (more.length === 0) return outcomes.map((each) => (blocked.has(each) ? taken(each) : each));
    // A file that cannot move stays, and may then be in the way of another.
    for (const each of more) blocked.add(each);
  }
}

function newlyBlocked(outcomes: readonly Outcome[], blocked: ReadonlySet<Outcome>): readonly Outcome[] {
  const room = new Room();
  const placing: (readonly [Outcome, Result])[] = [];
  for (const outcome of outcomes) {
    const { result, row } = outcome;
    if (result === undefined) continue;
    if (blocked.has(outcome) || result.path === row.ours?.path) {
      if (row.ours !== undefined) room.take(row.ours.path);
    } else placing.push([outcome, result]);
  }
  const found: Outcome[] = [];
  for (const [outcome, { path }] of placing) {
    if (room.isFree(path)) room.take(path);
    else found.push(outcome);
  }
  return found;
}

function taken({ row, result }: Outcome): Outcome {
  const kept =
    row.ours === undefined || result === undefined ? undefined : { ...result, path: row.ours.path };
  return {
    row,
    disposition: { kind: "conflict", conflict: "path-taken" },
    result: kept,
    conflict: {
      path: row.target,
      kind: "path-taken",
      what: sentences["path-taken"],
      stages: stagesOf(undefined, undefined, row.theirs?.entry),
    },
  };
}

/** The paths that are taken, with the directories they need. */
class Room {
  readonly #files = new Set<string>();
  readonly #directories = new Set<string>();

  take(path: string): void {
    const folded = fold(path);
    this.#files.add(folded);
    for (const folder of foldersAbove(folded)) this.#directories.add(folder);
  }

  isFree(path: string): boolean {
    const folded = fold(path);
    if (this.#files.has(folded) || this.#directories.has(folded)) return false;
    return foldersAbove(folded).every((folder) => !this.#files.has(folder));
  }
}
