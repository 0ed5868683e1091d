import type { Bracketed } from "../../renderer/merge/splice.ts";

/** How a new item is laid out. */
export interface ItemLayout {
  /** Of the items. */
  readonly indent: string;
  /** Of the line on which the brackets open. */
  readonly outer: string;
  /** The first item of empty brackets gets a line of its own. */
  readonly breaksWhenEmpty: boolean;
}

/** Adds an item at an index: on a line of its own where the others are. Comments stay with the items they are at. */
export function insertInBrackets(
  text: string,
  { from, to, items }: Bracketed,
  index: number,
  item: string,
  { indent, outer, breaksWhenEmpty }: ItemLayout,
): string {
  const [previous, next, first] = [items[index - 1], items[index], items[0]];
  if (first === undefined) {
    const inner = breaksWhenEmpty ? `\n${indent}${item}\n${outer}` : item;
    return text.slice(0, from + 1) + inner + text.slice(to - 1);
  }
  const isLong = text.slice(from, first.from).includes("\n");
  if (previous === undefined) {
    // A comment behind the opening bracket belongs to the bracket.
    const at = isLong ? text.indexOf("\n", from) : from + 1;
    const start = isLong ? `\n${indent}${item},` : `${/^\s*/.exec(text.slice(at))?.[0] ?? ""}${item},`;
    return text.slice(0, at) + start + text.slice(at);
  }
  const comma = commaAfter(text, previous.to);
  if (!isLong) {
    if (next !== undefined) return `${text.slice(0, next.from)}${item}, ${text.slice(next.from)}`;
    return `${text.slice(0, previous.to)}, ${item}${text.slice(previous.to)}`;
  }
  // Behind what stands on the line of the item before: its comma, its comment.
  const behind = endOfLine(text, comma ?? previous.to, next?.from ?? to - 1);
  const head =
    comma === undefined
      ? `${text.slice(0, previous.to)},${text.slice(previous.to, behind)}`
      : text.slice(0, behind);
  const trailing = next !== undefined || comma !== undefined ? "," : "";
  const rest = text.slice(behind);
  return `${head}\n${indent}${item}${trailing}${rest.startsWith("\n") ? "" : `\n${outer}`}${rest}`;
}

/** Takes an item out, with its comma, its line and the comment on it. */
export function removeFromBrackets(
  text: string,
  { from, to, items }: Bracketed,
  index: number,
): string | undefined {
  const [previous, item, next] = [items[index - 1], items[index], items[index + 1]];
  if (item === undefined) return undefined;
  const comma = commaAfter(text, item.to);
  const start = text.lastIndexOf("\n", item.from - 1) + 1;
  const end = endOfLine(text, comma ?? item.to, next?.from ?? to - 1);
  const isAlone = text.slice(start, item.from).trim() === "" && start > from && text[end] === "\n";
  const body = isAlone
    ? { head: text.slice(0, start), tail: text.slice(end + 1) }
    : next === undefined
      ? { head: text.slice(0, previous?.to ?? from + 1), tail: text.slice(comma ?? item.to) }
      : { head: text.slice(0, item.from), tail: text.slice(next.from) };
  if (!isAlone || next !== undefined || previous === undefined || comma !== undefined)
    return body.head + body.tail;
  // The item before is the last one now and loses its comma.
  const before = commaAfter(text, previous.to);
  if (before === undefined) return body.head + body.tail;
  return body.head.slice(0, before - 1) + body.head.slice(before) + body.tail;
}

/** Where the comma behind an item ends; undefined when there is none. */
function commaAfter(text: string, offset: number): number | undefined {
  const found = /^(\s|\/\/[^\n]*\n|\/\*[\s\S]*?\*\/|#[^\n]*\n)*,/.exec(text.slice(offset));
  return found === null ? undefined : offset + found[0].length;
}

/** The end of the line, but not further than `limit`. */
function endOfLine(text: string, offset: number, limit: number): number {
  const end = text.indexOf("\n", offset);
  return end === -1 || end > limit ? limit : end;
}
