/** `count` lines from `left` on are the lines from `right` on. */
export interface Match {
  readonly left: number;
  readonly right: number;
  readonly count: number;
}

/**
 * The lines that two texts share, in order, as maximal runs.
 *
 * Lines that occur once in both texts anchor the comparison (Cohen's patience diff), which keeps moved and repeated
 * blocks readable; between anchors Myers' greedy algorithm finds a shortest edit script ("An O(ND) Difference
 * Algorithm and Its Variations", 1986).
 */
export function matches(left: readonly string[], right: readonly string[]): readonly Match[] {
  const found: Match[] = [];
  const { a, b } = numbered(left, right);
  matchRange(a, b, { a0: 0, a1: a.length, b0: 0, b1: b.length }, found);
  return found;
}

interface Range {
  readonly a0: number;
  readonly a1: number;
  readonly b0: number;
  readonly b1: number;
}

/** Equal lines get equal numbers: comparing numbers is cheaper than comparing texts. */
function numbered(left: readonly string[], right: readonly string[]): { a: Int32Array; b: Int32Array } {
  const numbers = new Map<string, number>();
  const numberOf = (line: string): number => {
    const known = numbers.get(line);
    if (known !== undefined) return known;
    numbers.set(line, numbers.size);
    return numbers.size - 1;
  };
  return { a: Int32Array.from(left, numberOf), b: Int32Array.from(right, numberOf) };
}

function matchRange(a: Int32Array, b: Int32Array, range: Range, found: Match[]): void {
  let { a0, a1, b0, b1 } = range;
  while (a0 < a1 && b0 < b1 && a[a0] === b[b0]) {
    a0 += 1;
    b0 += 1;
  }
  addMatch(found, range.a0, range.b0, a0 - range.a0);
  const ends = { a1, b1 };
  while (a0 < a1 && b0 < b1 && a[a1 - 1] === b[b1 - 1]) {
    a1 -= 1;
    b1 -= 1;
  }
  if (a0 < a1 && b0 < b1) {
    const anchors = patienceAnchors(a, b, { a0, a1, b0, b1 });
    if (anchors.length === 0) {
      shortestScript(a, b, { a0, a1, b0, b1 }, found);
    } else {
      let from = { a: a0, b: b0 };
      for (const anchor of anchors) {
        matchRange(a, b, { a0: from.a, a1: anchor.a, b0: from.b, b1: anchor.b }, found);
        addMatch(found, anchor.a, anchor.b, 1);
        from = { a: anchor.a + 1, b: anchor.b + 1 };
      }
      matchRange(a, b, { a0: from.a, a1, b0: from.b, b1 }, found);
    }
  }
  addMatch(found, a1, b1, ends.a1 - a1);
}

function addMatch(found: Match[], left: number, right: number, count: number): void {
  if (count === 0) return;
  const last = found.at(-1);
  if (last !== undefined && last.left + last.count === left && last.right + last.count === right) {
    found[found.length - 1] = { left: last.left, right: last.right, count: last.count + count };
  } else {
    found.push({ left, right, count });
  }
}

interface Anchor {
  readonly a: number;
  readonly b: number;
}

/** The longest increasing run of lines that are unique in both ranges. */
function patienceAnchors(a: Int32Array, b: Int32Array, { a0, a1, b0, b1 }: Range): readonly Anchor[] {
  const places = new Map<number, { a: number; b: number; timesA: number; timesB: number }>();
  for (let i = a0; i < a1; i += 1) {
    const place = places.get(a[i] ?? -1);
    if (place === undefined) places.set(a[i] ?? -1, { a: i, b: -1, timesA: 1, timesB: 0 });
    else place.timesA += 1;
  }
  for (let j = b0; j < b1; j += 1) {
    const place = places.get(b[j] ?? -1);
    if (place === undefined) continue;
    place.b = j;
    place.timesB += 1;
  }
  const unique = [...places.values()]
    .filter((place) => place.timesA === 1 && place.timesB === 1)
    .sort((x, y) => x.a - y.a);
  return longestIncreasing(unique);
}

function longestIncreasing(anchors: readonly Anchor[]): readonly Anchor[] {
  // tails[k] is the index of the anchor that ends the run of length k + 1 with the smallest place in b.
  const tails: number[] = [];
  const before: number[] = [];
  for (const [index, anchor] of anchors.entries()) {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((anchors[tails[middle] ?? 0]?.b ?? 0) < anchor.b) low = middle + 1;
      else high = middle;
    }
    before[index] = low === 0 ? -1 : (tails[low - 1] ?? -1);
    tails[low] = index;
  }
  const run: Anchor[] = [];
  for (let index = tails.at(-1) ?? -1; index >= 0; index = before[index] ?? -1) {
    const anchor = anchors[index];
    if (anchor !== undefined) run.push(anchor);
  }
  return run.reverse();
}

/**
 * Beyond this many edits a range counts as rewritten: the trace would take memory by the square, and nobody reads
 * such a merge line by line.
 */
const mostEdits = 1500;

function shortestScript(a: Int32Array, b: Int32Array, { a0, a1, b0, b1 }: Range, found: Match[]): void {
  const n = a1 - a0;
  const m = b1 - b0;
  const limit = Math.min(n + m, mostEdits);
  const offset = limit + 1;
  const furthest = new Int32Array(2 * offset + 1);
  const trace: Int32Array[] = [];
  for (let d = 0; d <= limit; d += 1) {
    trace.push(furthest.slice(offset - d, offset + d + 1));
    for (let k = -d; k <= d; k += 2) {
      const below = furthest[offset + k - 1] ?? 0;
      const above = furthest[offset + k + 1] ?? 0;
      let x = k === -d || (k !== d && below < above) ? above : below + 1;
      let y = x - k;
      while (x < n && y < m && a[a0 + x] === b[b0 + y]) {
        x += 1;
        y += 1;
      }
      furthest[offset + k] = x;
      if (x >= n && y >= m) {
        walkBack(trace, d, { n, m, a0, b0 }, found);
        return;
      }
    }
  }
}

/** Reads the matches off the trace, from the end to the start. */
function walkBack(
  trace: readonly Int32Array[],
  edits: number,
  { n, m, a0, b0 }: { n: number; m: number; a0: number; b0: number },
  found: Match[],
): void {
  const backwards: Match[] = [];
  let x = n;
  let y = m;
  for (let d = edits; d > 0; d -= 1) {
    // The slice of round d holds the diagonals -d … d as round d - 1 left them.
    const before = trace[d] ?? new Int32Array();
    const at = (k: number): number => before[k + d] ?? 0;
    const k = x - y;
    const previous = k === -d || (k !== d && at(k - 1) < at(k + 1)) ? k + 1 : k - 1;
    const fromX = at(previous);
    const fromY = fromX - previous;
    const startX = previous === k + 1 ? fromX : fromX + 1;
    backwards.push({ left: a0 + startX, right: b0 + startX - k, count: x - startX });
    x = fromX;
    y = fromY;
  }
  backwards.push({ left: a0, right: b0, count: x });
  for (const match of backwards.reverse()) addMatch(found, match.left, match.right, match.count);
}
