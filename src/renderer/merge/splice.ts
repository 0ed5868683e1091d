import { lineStart } from "../../text/line-at.ts";

/** Replaces a piece of a text. */
export interface Splice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

export function spliced(text: string, { from, to, text: piece }: Splice): string {
  return text.slice(0, from) + piece + text.slice(to);
}

/** Adds whole lines after the line in which `offset` lies; an offset after a line break belongs to the line it ended. */
export function afterLine(text: string, offset: number, lines: string): Splice {
  if (offset > 0 && text[offset - 1] === "\n") return { from: offset, to: offset, text: lines };
  const end = text.indexOf("\n", offset);
  if (end === -1) return { from: text.length, to: text.length, text: `\n${lines}` };
  return { from: end + 1, to: end + 1, text: lines };
}

/** A bracketed list or map, as far as adding to it goes. */
export interface Bracketed {
  /** With its brackets. */
  readonly from: number;
  readonly to: number;
  readonly items: readonly { readonly from: number; readonly to: number }[];
}

/** Adds an item to what stands between brackets, at an index: on a line of its own where the others are. */
export function intoBrackets(
  text: string,
  { from, to, items }: Bracketed,
  index: number,
  item: string,
): Splice {
  const first = items[0];
  const last = items.at(-1);
  if (first === undefined || last === undefined) {
    const inside = text.slice(from + 1, to - 1);
    // Only a comment keeps an empty pair of brackets from being written anew.
    if (inside.trim() !== "") return { from: from + 1, to: from + 1, text: `${item},` };
    return { from: from + 1, to: to - 1, text: inside === "" || inside.includes("\n") ? item : ` ${item} ` };
  }
  const isLong = text.slice(from, first.from).includes("\n");
  const between = isLong ? `,\n${text.slice(lineStart(text, first.from), first.from)}` : ", ";
  const next = items[index];
  if (next !== undefined) return { from: next.from, to: next.from, text: item + between };
  const comma = /^\s*,/.exec(text.slice(last.to, to - 1));
  if (comma === null) return { from: last.to, to: last.to, text: between + item };
  const at = last.to + comma[0].length;
  return { from: at, to: at, text: `${between.slice(1)}${item},` };
}
