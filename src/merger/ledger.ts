import { byCodeUnit } from "../text/compare.ts";
import type { Ledger, LedgerEntry } from "./disposition.ts";
import { movedWith } from "./directory-moves.ts";
import type { Outcome } from "./outcome.ts";
import type { Moves } from "./template-moves.ts";

/** Says of every path of the three trees what became of it. */
export function ledgerOf(outcomes: readonly Outcome[], templateDirectories: Moves): Ledger {
  const entries = new Map<string, LedgerEntry>();
  const say = (entry: LedgerEntry): void => {
    if (!entries.has(entry.path)) entries.set(entry.path, entry);
  };
  for (const outcome of outcomes) say(mainEntry(outcome, templateDirectories));
  // What has no entry by now is a place that a file left, or one that it never took.
  for (const { row, result, disposition } of outcomes) {
    for (const path of pathsOf(row)) {
      if (result === undefined || result.path === path) say({ path, disposition });
      else {
        const by = row.ours !== undefined && row.ours.path === result.path ? "user" : "template";
        say({ path, disposition: { kind: "moved", to: result.path, by } });
      }
    }
  }
  return [...entries.values()].sort((left, right) => byCodeUnit(left.path, right.path));
}

function mainEntry({ row, disposition, result, note }: Outcome, templateDirectories: Moves): LedgerEntry {
  const { base, ours, theirs } = row;
  const more = note === undefined ? {} : { note };
  if (base === undefined && ours === undefined && theirs !== undefined && result !== undefined) {
    if (result.path !== theirs.path) {
      return { path: theirs.path, disposition: { kind: "redirected", to: result.path } };
    }
  }
  if (disposition.kind === "conflict" && disposition.conflict === "path-taken") {
    return { path: row.target, disposition, ...more };
  }
  if (base === undefined && theirs === undefined && ours !== undefined) {
    const elsewhere = movedWith(templateDirectories, ours.path);
    const told =
      elsewhere === undefined
        ? {}
        : { note: `the template moved this directory; its place there would be ${elsewhere}` };
    return { path: ours.path, disposition, ...told };
  }
  const path = result?.path ?? ours?.path ?? base?.path ?? row.target;
  const from = base !== undefined && base.path !== path ? { from: base.path } : {};
  return { path, disposition, ...from, ...more };
}

function pathsOf({ base, ours, theirs }: Outcome["row"]): readonly string[] {
  return [base?.path, ours?.path, theirs?.path].filter((path) => path !== undefined);
}
