/**
 * The name a person most likely meant, or undefined when none is close: at most a third of the letters differ.
 * Distance is the optimal string alignment (insert, delete, replace, swap neighbours) of Damerau and Levenshtein;
 * a name that begins with what was written counts as close too. Ties go to the earlier name.
 */
export function nearest(written: string, names: Iterable<string>): string | undefined {
  const wanted = written.toLowerCase();
  let best: { name: string; distance: number } | undefined;
  for (const name of names) {
    const limit = Math.max(1, Math.floor(Math.max(wanted.length, name.length) / 3));
    const distance = alignment(wanted, name.toLowerCase());
    if (distance <= limit && (best === undefined || distance < best.distance)) best = { name, distance };
  }
  if (best !== undefined) return best.name;
  if (wanted.length < 3) return undefined;
  for (const name of names) if (name.toLowerCase().startsWith(wanted)) return name;
  return undefined;
}

/** The same as a sentence: "Did you mean `x`?", with what stands before every name. */
export function didYouMean(written: string, names: Iterable<string>, before = ""): string | undefined {
  const meant = nearest(written, names);
  return meant === undefined ? undefined : `Did you mean \`${before}${meant}\`?`;
}

function alignment(left: string, right: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (let row = 1; row <= left.length; row++) {
    const current = [row];
    for (let column = 1; column <= right.length; column++) {
      const same = left[row - 1] === right[column - 1];
      let cost = Math.min(
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + (same ? 0 : 1),
      );
      const swapped = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      if (row > 1 && column > 1 && swapped) cost = Math.min(cost, at(beforeLast, column - 2) + 1);
      current.push(cost);
    }
    beforeLast = last;
    last = current;
  }
  return at(last, right.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
