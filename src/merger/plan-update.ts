import { byCodeUnit } from "../text/compare.ts";
import type { Conflict } from "./conflict.ts";
import { decide } from "./decide.ts";
import { directoryMoves, movedWith } from "./directory-moves.ts";
import type { Ledger } from "./disposition.ts";
import { ledgerOf } from "./ledger.ts";
import type { Result } from "./outcome.ts";
import { place } from "./place.ts";
import { rowsOf, type Row, type Trees } from "./rows.ts";
import { templateMoves, type Moves } from "./template-moves.ts";
import type { Labels } from "./text/merge-text.ts";
import { sameEntry, type Contents, type Entry, type Tree } from "./tree.ts";
import { moveCandidates, userMoves } from "./user-moves.ts";

export interface UpdateInput extends Trees {
  /** Places in the catalogue that its authors gave another name: old origin → new origin. */
  readonly renamed: Moves;
  /** The bytes of everything that `blobsNeeded` names. */
  readonly contents: Contents;
  /** Objects of the base that nobody has any more; `contents` gives no bytes for them. */
  readonly lost: ReadonlySet<string>;
  readonly labels: Labels;
}

/** Everything that an update does, decided and not yet done. */
export interface UpdatePlan {
  readonly ledger: Ledger;
  /** What differs from ours; conflicted files with the user's version of every conflict. Sorted by path. */
  readonly writes: readonly PlannedFile[];
  /** Paths of ours that go. Sorted. */
  readonly removals: readonly string[];
  /** Sorted by path. */
  readonly conflicts: readonly Conflict[];
}

export interface PlannedFile extends Entry {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Merges the template's change from base to theirs into ours. Pure: the same trees give the same plan. */
export function planUpdate(input: UpdateInput): UpdatePlan {
  const { base, ours, theirs, contents } = input;
  const byTemplate = templateMoves(base, theirs, input.renamed);
  const byUser = userMoves(base, ours, contents);
  const rows = rowsOf(input, byTemplate, byUser).map(
    withDirectory(directoryMoves(byUser, base.keys(), ours), ours),
  );
  const outcomes = place(rows.map((row) => decide(row, input)));
  const results = outcomes.flatMap(({ result }) => (result === undefined ? [] : [result]));
  const kept = new Set(results.map((result) => result.path));
  return {
    ledger: ledgerOf(outcomes, directoryMoves(byTemplate, base.keys(), theirs)),
    writes: results
      .filter((result) => !sameEntry(result, ours.get(result.path)))
      .map((result) => planned(result, contents))
      .sort((left, right) => byCodeUnit(left.path, right.path)),
    removals: [...ours.keys()].filter((path) => !kept.has(path)).sort(byCodeUnit),
    conflicts: outcomes
      .flatMap(({ conflict }) => (conflict === undefined ? [] : [conflict]))
      .sort((left, right) => byCodeUnit(left.path, right.path)),
  };
}

/**
 * The objects whose bytes `planUpdate` will read. What only one side changed is decided by its id; what is written as
 * the template has it is needed as a whole.
 */
export function blobsNeeded({ base, ours, theirs }: Trees): ReadonlySet<string> {
  const needed = new Set<string>();
  for (const { blob } of theirs.values()) needed.add(blob);
  for (const [path, entry] of ours) {
    // The id of a submodule names a commit of another repository.
    if (entry.mode === "160000") continue;
    const old = base.get(path);
    const now = theirs.get(path);
    if (sameEntry(old, entry)) {
      // It may be moved, and is then written anew.
      if (now === undefined) needed.add(entry.blob);
    } else if (!sameEntry(old, now)) {
      needed.add(entry.blob);
      if (old !== undefined) needed.add(old.blob);
    }
  }
  const { vanished, appeared } = moveCandidates(base, ours);
  for (const [, { blob }] of [...vanished, ...appeared]) needed.add(blob);
  return needed;
}

/** What the template adds to a directory that the user moved goes along. */
function withDirectory(directories: Moves, ours: Tree): (row: Row) => Row {
  return (row) => {
    if (row.base !== undefined || row.ours !== undefined || row.theirs === undefined) return row;
    const target = movedWith(directories, row.theirs.path);
    return target === undefined || ours.has(target) ? row : { ...row, target };
  };
}

function planned({ path, mode, blob, bytes }: Result, contents: Contents): PlannedFile {
  return { path, mode, blob, bytes: bytes ?? contents(blob) };
}
