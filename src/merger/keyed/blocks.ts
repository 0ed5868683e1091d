import { indentAt } from "../../text/line-at.ts";
import type { Bracketed } from "../../renderer/merge/splice.ts";
import { insertInBrackets, removeFromBrackets } from "./brackets.ts";
import type { KeyedFormat, KeyedNode, KeyPath } from "./keyed-node.ts";

/** An entry of a text that is laid out in lines: its own lines, and what stands in them. */
export interface Block {
  readonly key: string;
  /** From the start of its first line to the end of its last, line end included. */
  readonly from: number;
  readonly to: number;
  /** The value alone, where it lies within one line and can be replaced there. */
  readonly inline?: { readonly from: number; readonly to: number };
  readonly value:
    | { readonly kind: "map"; readonly children: readonly Block[] }
    | { readonly kind: "list"; readonly children: readonly Block[] }
    /** A list between brackets, items by their meaning. */
    | { readonly kind: "brackets"; readonly brackets: Bracketed; readonly items: readonly string[] }
    | { readonly kind: "value"; readonly meaning: string };
}

/** How a language with lines is read. The rest is the same for all of them. */
export interface BlockReader {
  /** The root's value; undefined when the text cannot be read or says something twice. */
  readonly read: (text: string) => Block["value"] | undefined;
  /** A whole line that is a comment. */
  readonly comment: RegExp;
}

/** A format made of lines: entries are copied, replaced and taken out by their lines, in the user's indentation. */
export function blockFormat({ read, comment }: BlockReader): KeyedFormat {
  return {
    read(text) {
      const root = read(text);
      return root === undefined ? undefined : nodeOf(root);
    },

    put(text, path, source, after) {
      const [root, from] = [read(text), read(source)];
      const given = from === undefined ? undefined : find(from, path);
      const parent = root === undefined ? undefined : valueAt(root, path.slice(0, -1));
      if (root === undefined || parent === undefined) return undefined;
      if (parent.kind === "brackets") {
        const sourceParent = from === undefined ? undefined : valueAt(from, path.slice(0, -1));
        return sourceParent === undefined
          ? undefined
          : putItem(text, parent, source, sourceParent, path.at(-1), after);
      }
      if (given === undefined || parent.kind === "value") return undefined;
      const there = find(root, path);
      if (there !== undefined) return replaced(text, there, source, given);
      const { children } = parent;
      const first = children[0];
      if (first === undefined) return undefined;
      const lines = withComments(source, given, comment);
      const indented = reindented(lines, indentAt(source, given.from), indentAt(text, first.from));
      const before = after === undefined ? undefined : children.find((child) => child.key === after);
      const at = before === undefined ? commentsAbove(text, first.from, comment) : before.to;
      const head = text.slice(0, at);
      return `${head === "" || head.endsWith("\n") ? head : `${head}\n`}${indented}${text.slice(at)}`;
    },

    remove(text, path) {
      const root = read(text);
      const parent = root === undefined ? undefined : valueAt(root, path.slice(0, -1));
      if (root === undefined || parent === undefined) return undefined;
      if (parent.kind === "brackets") {
        return removeFromBrackets(text, parent.brackets, parent.items.indexOf(path.at(-1) ?? ""));
      }
      const block = find(root, path);
      // The last entry leaves an empty parent behind, which means something else in most languages.
      if (block === undefined || parent.kind === "value" || parent.children.length < 2) return undefined;
      return text.slice(0, commentsAbove(text, block.from, comment)) + text.slice(block.to);
    },
  };
}

function nodeOf(value: Block["value"]): KeyedNode {
  switch (value.kind) {
    case "map":
      return {
        kind: "map",
        entries: new Map(value.children.map((child) => [child.key, nodeOf(child.value)])),
      };
    case "list":
      return { kind: "list", items: value.children.map((child) => child.key) };
    case "brackets":
      return { kind: "list", items: value.items };
    case "value":
      return value;
  }
}

function find(root: Block["value"], path: KeyPath): Block | undefined {
  const parent = valueAt(root, path.slice(0, -1));
  if (parent?.kind !== "map" && parent?.kind !== "list") return undefined;
  return parent.children.find((child) => child.key === path.at(-1));
}

function valueAt(root: Block["value"], path: KeyPath): Block["value"] | undefined {
  let value: Block["value"] | undefined = root;
  for (const key of path) {
    if (value?.kind !== "map" && value?.kind !== "list") return undefined;
    value = value.children.find((child) => child.key === key)?.value;
  }
  return value;
}

function putItem(
  text: string,
  { brackets, items }: Block["value"] & { readonly kind: "brackets" },
  source: string,
  from: Block["value"],
  item: string | undefined,
  after: string | undefined,
): string | undefined {
  if (from.kind !== "brackets" || item === undefined) return undefined;
  const span = from.brackets.items[from.items.indexOf(item)];
  if (span === undefined) return undefined;
  const written = source.slice(span.from, span.to);
  if (written.includes("\n")) return undefined;
  const index = after === undefined ? 0 : items.indexOf(after) + 1;
  const outer = indentAt(text, brackets.from);
  const first = brackets.items[0];
  const indent = first === undefined ? `${outer}  ` : indentAt(text, first.from);
  return insertInBrackets(text, brackets, index, written, { indent, outer, breaksWhenEmpty: false });
}

/** In its line where both values lie in one, so that a comment behind it stays; whole lines otherwise. */
function replaced(text: string, there: Block, source: string, given: Block): string {
  if (there.inline !== undefined && given.inline !== undefined) {
    const value = source.slice(given.inline.from, given.inline.to);
    return text.slice(0, there.inline.from) + value + text.slice(there.inline.to);
  }
  const lines = reindented(
    source.slice(given.from, given.to),
    indentAt(source, given.from),
    indentAt(text, there.from),
  );
  return text.slice(0, there.from) + lines + text.slice(there.to);
}

/** The entry's lines with the comments and the one empty line right above them. */
function withComments(text: string, block: Block, comment: RegExp): string {
  let start = commentsAbove(text, block.from, comment);
  if (text.slice(0, start).endsWith("\n\n")) start -= 1;
  const lines = text.slice(start, block.to);
  return lines.endsWith("\n") ? lines : `${lines}\n`;
}

/** Where the comment lines right above an entry begin. */
function commentsAbove(text: string, from: number, comment: RegExp): number {
  let start = from;
  while (start > 0) {
    const before = text.lastIndexOf("\n", start - 2) + 1;
    if (!comment.test(text.slice(before, start - 1))) break;
    start = before;
  }
  return start;
}

function reindented(lines: string, from: string, to: string): string {
  if (from === to) return lines;
  return lines.replaceAll(/^[ \t]+(?=\S)|^(?=\S)/gm, (indent) =>
    indent.startsWith(from) ? to + indent.slice(from.length) : indent,
  );
}
