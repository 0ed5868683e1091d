import { byCodeUnit } from "../text/compare.ts";
import { textOf } from "./bytes.ts";
import { sameBytes } from "./same-bytes.ts";
import type { Moves } from "./template-moves.ts";
import { isFile, type Contents, type Entry, type Tree } from "./tree.ts";

/**
 * Paths that the user moved, as far as can be told: what vanished and what appeared are the same bytes, or at least
 * half of the larger one's lines are shared (git's default). The best pair is taken first; ties go by path.
 */
export function userMoves(base: Tree, ours: Tree, contents: Contents): Moves {
  const { vanished, appeared } = moveCandidates(base, ours);
  const moves = sameBytes(vanished, appeared);
  const taken = new Set(moves.values());
  const from = vanished.filter(([path]) => !moves.has(path)).map(asText(contents));
  const to = appeared.filter(([path]) => !taken.has(path)).map(asText(contents));
  for (const pair of alikePairs(from, to)) {
    if (moves.has(pair.from) || taken.has(pair.to)) continue;
    moves.set(pair.from, pair.to);
    taken.add(pair.to);
  }
  return moves;
}

type Placed = readonly [path: string, entry: Entry];

/** Files of the base that the user has no more, and files of the user's that the base has not. */
export function moveCandidates(
  base: Tree,
  ours: Tree,
): { readonly vanished: readonly Placed[]; readonly appeared: readonly Placed[] } {
  const vanished = [...base].filter(([path, entry]) => !ours.has(path) && isFile(entry));
  if (vanished.length === 0) return { vanished, appeared: [] };
  return { vanished, appeared: [...ours].filter(([path, entry]) => !base.has(path) && isFile(entry)) };
}

interface Text {
  readonly path: string;
  readonly name: string;
  readonly size: number;
  /** How often each line occurs. */
  readonly lines: ReadonlyMap<string, number>;
}

function asText(contents: Contents): (placed: Placed) => Text {
  return ([path, { blob }]) => {
    const text = textOf(contents(blob)) ?? "";
    const lines = new Map<string, number>();
    for (const line of text.split(/\r?\n/)) lines.set(line, (lines.get(line) ?? 0) + 1);
    return { path, name: path.slice(path.lastIndexOf("/") + 1), size: text.length, lines };
  };
}

interface Pair {
  readonly from: string;
  readonly to: string;
  /** Of the characters of the larger text, how many are in lines that both have: 0 to 1. */
  readonly score: number;
  readonly sameName: boolean;
}

const alikeEnough = 0.5;

/** As git's rename limit: with more pairs than this, only the ones that kept their name are compared. */
const mostPairs = 1_000_000;

function alikePairs(from: readonly Text[], to: readonly Text[]): readonly Pair[] {
  const few = from.length * to.length <= mostPairs;
  const pairs: Pair[] = [];
  for (const left of from) {
    for (const right of to) {
      const sameName = left.name === right.name;
      if (!few && !sameName) continue;
      const larger = Math.max(left.size, right.size);
      if (larger === 0 || Math.min(left.size, right.size) < alikeEnough * larger) continue;
      const score = sharedCharacters(left, right) / larger;
      if (score >= alikeEnough) pairs.push({ from: left.path, to: right.path, score, sameName });
    }
  }
  return pairs.sort(
    (a, b) =>
      b.score - a.score ||
      Number(b.sameName) - Number(a.sameName) ||
      byCodeUnit(a.from, b.from) ||
      byCodeUnit(a.to, b.to),
  );
}

function sharedCharacters(left: Text, right: Text): number {
  let shared = 0;
  for (const [line, count] of left.lines) {
    shared += (line.length + 1) * Math.min(count, right.lines.get(line) ?? 0);
  }
  return shared;
}
