/**
 * A line that the user added to a text and that the result has lost; undefined when none is. Spaces at its ends and a
 * comma after it do not count. Of a line that the template changed too, in another part, every word that the user
 * brought must be there.
 */
export function lostLine(base: string, ours: string, result: string): string | undefined {
  const lines = { base: counted(linesOf(base)), result: counted(linesOf(result)) };
  let words: { readonly base: Counts; readonly result: Counts } | undefined;
  for (const [line, count] of counted(linesOf(ours))) {
    const added = count - (lines.base.get(line) ?? 0);
    if (added <= 0 || (lines.result.get(line) ?? 0) >= added) continue;
    words ??= { base: counted(wordsOf(base)), result: counted(wordsOf(result)) };
    for (const word of wordsOf(line)) {
      const isNew = !words.base.has(word);
      if (isNew && !words.result.has(word)) return line;
    }
    // Every word of it was there before: then it must stand as a line.
    if (wordsOf(line).every((word) => words?.base.has(word) === true)) return line;
  }
  return undefined;
}

type Counts = ReadonlyMap<string, number>;

function linesOf(text: string): readonly string[] {
  return text
    .split("\n")
    .map((line) => line.trim().replace(/,$/, ""))
    .filter((line) => line !== "");
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}_$.@/-]+|[^\s\p{L}\p{N}_$.@/-]+/gu) ?? [];
}

function counted(items: readonly string[]): Counts {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}
