import { joinLines, splitLines, withEnds, type LineEnd, type Lines } from "./lines.ts";
import { threeWay, type Hunk } from "./three-way.ts";

/** What the three sides of a conflict are called in its markers. */
export interface Labels {
  readonly base: string;
  readonly ours: string;
  readonly theirs: string;
}

export type MergedText =
  | { readonly kind: "clean"; readonly text: string }
  | {
      readonly kind: "conflict";
      /** With markers around every conflict. */
      readonly marked: string;
      /** The same with the user's version of every conflict. */
      readonly ours: string;
      readonly conflicts: number;
    };

/**
 * Merges three texts by lines. Line ends and the final newline are merged for themselves: whoever changed them wins,
 * the user before the template, so a file converted to CRLF stays converted and takes the template's lines.
 */
export function mergeText(base: string, ours: string, theirs: string, labels: Labels): MergedText {
  const texts = { base: splitLines(base), ours: splitLines(ours), theirs: splitLines(theirs) };
  const mixed = [texts.base, texts.ours, texts.theirs].some((text) => text.end === "mixed");
  const linesOf = (text: Lines): readonly string[] => (mixed ? withEnds(text) : text.lines);
  const hunks = threeWay(linesOf(texts.base), linesOf(texts.ours), linesOf(texts.theirs));
  const frame = {
    end: mixed ? ("mixed" as const) : whoeverChanged(texts.base.end, texts.ours.end, texts.theirs.end),
    final: whoeverChanged(texts.base.final, texts.ours.final, texts.theirs.final),
  };
  const join = (lines: readonly string[], final: boolean): string =>
    joinLines({ lines, end: frame.end, final });
  const ourText = join(hunks.flatMap(ourLines), frame.final);
  const conflicts = hunks.filter((hunk) => hunk.kind === "conflict").length;
  if (conflicts === 0) return { kind: "clean", text: ourText };
  const end: LineEnd = frame.end;
  const marked = hunks.flatMap((hunk) => markedLines(hunk, labels, end));
  return {
    kind: "conflict",
    // A marker at the end of the file is a line of its own, whatever the text ends with.
    marked: join(marked, frame.final || hunks.at(-1)?.kind === "conflict"),
    ours: ourText,
    conflicts,
  };
}

/** A three-way merge of one value: the side that changed it, ours when both did. */
export function whoeverChanged<T>(base: T, ours: T, theirs: T): T {
  return ours === base ? theirs : ours;
}

function ourLines(hunk: Hunk): readonly string[] {
  return hunk.kind === "settled" ? hunk.lines : hunk.ours;
}

function markedLines(hunk: Hunk, labels: Labels, end: LineEnd): readonly string[] {
  if (hunk.kind === "settled") return hunk.lines;
  const lines = [
    `<<<<<<< ${labels.ours}`,
    ...hunk.ours,
    `||||||| ${labels.base}`,
    ...hunk.base,
    "=======",
    ...hunk.theirs,
    `>>>>>>> ${labels.theirs}`,
  ];
  return end === "mixed" ? lines.map((line) => (line.endsWith("\n") ? line : `${line}\n`)) : lines;
}
