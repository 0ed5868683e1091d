import { matches, type Match } from "./diff.ts";

/** A stretch of the merge of three texts. */
export type Hunk =
  /** One text says it, or both changed it alike. */
  | { readonly kind: "settled"; readonly lines: readonly string[] }
  | {
      readonly kind: "conflict";
      readonly base: readonly string[];
      readonly ours: readonly string[];
      readonly theirs: readonly string[];
    };

/**
 * Merges two descendants of a text (diff3: Khanna, Kunal, Pierce, "A Formal Investigation of Diff3", 2007). Changes
 * that touch count as one, as git has it: neighbouring lines often belong together. What both sides of a conflict
 * begin and end with alike is taken out of it (git's zdiff3).
 */
export function threeWay(
  base: readonly string[],
  ours: readonly string[],
  theirs: readonly string[],
): readonly Hunk[] {
  const hunks: Hunk[] = [];
  const settle = (lines: readonly string[]): void => {
    const last = hunks.at(-1);
    if (lines.length === 0) return;
    if (last?.kind === "settled")
      hunks[hunks.length - 1] = { kind: "settled", lines: [...last.lines, ...lines] };
    else hunks.push({ kind: "settled", lines });
  };
  let at = { base: 0, ours: 0, theirs: 0 };
  for (const region of regions(changes(base, ours), changes(base, theirs))) {
    settle(base.slice(at.base, region.base.from));
    const [left, right] = [
      ours.slice(region.ours.from, region.ours.to),
      theirs.slice(region.theirs.from, region.theirs.to),
    ];
    if (region.changedBy === "ours") settle(left);
    else if (region.changedBy === "theirs" || same(left, right)) settle(right);
    else {
      const { head, tail } = commonEnds(left, right);
      settle(left.slice(0, head));
      hunks.push({
        kind: "conflict",
        base: base.slice(region.base.from, region.base.to),
        ours: left.slice(head, left.length - tail),
        theirs: right.slice(head, right.length - tail),
      });
      settle(left.slice(left.length - tail));
    }
    at = { base: region.base.to, ours: region.ours.to, theirs: region.theirs.to };
  }
  settle(base.slice(at.base));
  return hunks;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

interface Change {
  readonly base: Stretch;
  readonly side: Stretch;
}

function changes(base: readonly string[], side: readonly string[]): readonly Change[] {
  const found: Change[] = [];
  const end: Match = { left: base.length, right: side.length, count: 0 };
  let at = { base: 0, side: 0 };
  for (const match of [...matches(base, side), end]) {
    if (match.left > at.base || match.right > at.side) {
      found.push({ base: { from: at.base, to: match.left }, side: { from: at.side, to: match.right } });
    }
    at = { base: match.left + match.count, side: match.right + match.count };
  }
  return found;
}

interface Region {
  readonly changedBy: "ours" | "theirs" | "both";
  readonly base: Stretch;
  readonly ours: Stretch;
  readonly theirs: Stretch;
}

/** Groups changes that overlap or touch in the base, with what each side has in their place. */
function regions(ours: readonly Change[], theirs: readonly Change[]): readonly Region[] {
  const found: Region[] = [];
  let [i, j] = [0, 0];
  /** How far a side's line numbers are ahead of the base's after the changes so far. */
  const ahead = { ours: 0, theirs: 0 };
  while (i < ours.length || j < theirs.length) {
    const first = Math.min(ours[i]?.base.from ?? Infinity, theirs[j]?.base.from ?? Infinity);
    const before = { ...ahead };
    const starts = { i, j };
    let to = first;
    for (;;) {
      const [left, right] = [ours[i], theirs[j]];
      if (left !== undefined && left.base.from <= to) {
        to = Math.max(to, left.base.to);
        ahead.ours = left.side.to - left.base.to;
        i += 1;
      } else if (right !== undefined && right.base.from <= to) {
        to = Math.max(to, right.base.to);
        ahead.theirs = right.side.to - right.base.to;
        j += 1;
      } else break;
    }
    const both = i > starts.i && j > starts.j;
    found.push({
      changedBy: both ? "both" : i > starts.i ? "ours" : "theirs",
      base: { from: first, to },
      ours: { from: first + before.ours, to: to + ahead.ours },
      theirs: { from: first + before.theirs, to: to + ahead.theirs },
    });
  }
  return found;
}

function commonEnds(left: readonly string[], right: readonly string[]): { head: number; tail: number } {
  const shorter = Math.min(left.length, right.length);
  let head = 0;
  while (head < shorter && left[head] === right[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && left[left.length - 1 - tail] === right[right.length - 1 - tail]) tail += 1;
  return { head, tail };
}

function same(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((line, index) => line === right[index]);
}
