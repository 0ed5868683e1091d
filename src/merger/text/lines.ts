/** A text taken apart, so that lines, line ends and the final newline are merged each for itself. */
export interface Lines {
  /** Without their ends, unless the ends are mixed: then each line keeps its own. */
  readonly lines: readonly string[];
  readonly end: LineEnd;
  /** Whether the text ends with a line end. An empty text does. */
  readonly final: boolean;
}

export type LineEnd = "\n" | "\r\n" | "mixed";

/** Takes a text apart; `joinLines` puts it together again, byte for byte. */
export function splitLines(text: string): Lines {
  const end = lineEndOf(text);
  const final = text === "" || text.endsWith("\n");
  if (end === "mixed") return { lines: text.match(/[^\n]*\n|[^\n]+$/g) ?? [], end, final };
  if (text === "") return { lines: [], end, final };
  const lines = text.split(end);
  if (final) lines.pop();
  return { lines, end, final };
}

export function joinLines({ lines, end, final }: Lines): string {
  if (end === "mixed") return lines.join("");
  return lines.length === 0 ? "" : `${lines.join(end)}${final ? end : ""}`;
}

function lineEndOf(text: string): LineEnd {
  const all = text.split("\n").length - 1;
  const windows = text.split("\r\n").length - 1;
  if (windows === 0) return "\n";
  return windows === all ? "\r\n" : "mixed";
}

/** With ends inside the lines, for comparison with a text whose ends are mixed. */
export function withEnds(text: Lines): readonly string[] {
  if (text.end === "mixed") return text.lines;
  const { lines, end, final } = text;
  return lines.map((line, index) => (index < lines.length - 1 || final ? line + end : line));
}
