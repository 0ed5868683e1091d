/** A line that has what was searched for. */
export interface Hit {
  readonly path: string;
  /** From 1; 0 when the path itself has it. */
  readonly line: number;
  readonly text: string;
}

/** More hits than this say only that the search is too wide. */
export const mostHits = 200;

const longestText = 160;

/** Where a text occurs, without regard to case: in paths first, then line by line. */
export function search(texts: ReadonlyMap<string, string>, wanted: string): readonly Hit[] {
  const needle = wanted.trim().toLowerCase();
  if (needle === "") return [];
  const inPaths = [...texts.keys()]
    .filter((path) => path.toLowerCase().includes(needle))
    .map((path): Hit => ({ path, line: 0, text: path }));
  const hits = [...inPaths];
  for (const [path, text] of texts) {
    if (!text.toLowerCase().includes(needle)) continue;
    for (const [index, line] of text.split("\n").entries()) {
      const at = line.toLowerCase().indexOf(needle);
      if (at === -1) continue;
      // What was found stays in sight, however long its line is.
      const from = Math.max(0, at - longestText / 2);
      hits.push({ path, line: index + 1, text: line.slice(from, from + longestText).trim() });
      if (hits.length >= mostHits) return hits;
    }
  }
  return hits;
}
