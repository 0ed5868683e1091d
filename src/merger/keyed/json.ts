import { findNodeAtLocation, getNodeValue, parseTree, type Node, type ParseError } from "jsonc-parser";
import { byCodeUnit } from "../../text/compare.ts";
import { indentAt } from "../../text/line-at.ts";
import { insertInBrackets, removeFromBrackets } from "./brackets.ts";
import { insertionIndex } from "./insertion-index.ts";
import type { KeyedFormat, KeyedNode, KeyPath } from "./keyed-node.ts";

/** JSON, with comments or without. */
export const json: KeyedFormat = {
  read(text) {
    const root = rootOf(text);
    return root === undefined ? undefined : nodeOf(root);
  },

  put(text, path, source, after) {
    const [root, from] = [rootOf(text), rootOf(source)];
    const given = from === undefined ? undefined : find(from, path);
    const parent = root === undefined ? undefined : find(root, path.slice(0, -1));
    if (root === undefined || given === undefined || parent === undefined) return undefined;
    const there = find(root, path);
    if (there !== undefined) {
      const value = valueText(source, given, { unit: unitOf(text), indent: indentAt(text, there.offset) });
      return text.slice(0, there.offset) + value + text.slice(there.offset + there.length);
    }
    const isList = parent.type === "array";
    const children = parent.children ?? [];
    const key = path.at(-1) ?? "";
    const names = children.map((child) => (isList ? meaningOf(child) : String(child.children?.[0]?.value)));
    const index = isList ? listIndex(names, after) : insertionIndex(names, key, after);
    const first = children[0];
    const outer = indentAt(text, parent.offset);
    const unit = unitOf(text);
    const indent = first === undefined ? outer + unit : indentAt(text, first.offset);
    const value = valueText(source, given, { unit, indent });
    const item = isList ? value : `${JSON.stringify(key)}: ${value}`;
    return insertInBrackets(text, bracketsOf(parent), index, item, {
      indent,
      outer,
      breaksWhenEmpty: !isList,
    });
  },

  remove(text, path) {
    const root = rootOf(text);
    const parent = root === undefined ? undefined : find(root, path.slice(0, -1));
    const there = root === undefined ? undefined : find(root, path);
    const child = parent?.type === "array" ? there : there?.parent;
    if (parent === undefined || child === undefined) return undefined;
    return removeFromBrackets(text, bracketsOf(parent), (parent.children ?? []).indexOf(child));
  },
};

function rootOf(text: string): Node | undefined {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  return errors.length === 0 ? root : undefined;
}

/** undefined when a key stands twice. */
function nodeOf(node: Node): KeyedNode | undefined {
  if (node.type === "object") {
    const entries = new Map<string, KeyedNode>();
    for (const property of node.children ?? []) {
      const [key, value] = property.children ?? [];
      if (key === undefined || value === undefined || entries.has(String(key.value))) return undefined;
      const inner = nodeOf(value);
      if (inner === undefined) return undefined;
      entries.set(String(key.value), inner);
    }
    return { kind: "map", entries };
  }
  if (node.type === "array") {
    const children = node.children ?? [];
    if (children.some((child) => nodeOf(child) === undefined)) return undefined;
    const items = children.map(meaningOf);
    const isSet = children.every(isScalar) && new Set(items).size === items.length;
    return isSet ? { kind: "list", items } : { kind: "value", meaning: meaningOf(node) };
  }
  return { kind: "value", meaning: meaningOf(node) };
}

function isScalar({ type }: Node): boolean {
  return type !== "object" && type !== "array";
}

/** The value with its keys in order, so that equal values have equal texts. */
function meaningOf(node: Node): string {
  return JSON.stringify(inOrder(getNodeValue(node)));
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]): [string, unknown] => [key, inOrder(inner)]);
  return Object.fromEntries(entries.sort(([left], [right]) => byCodeUnit(left, right)));
}

function find(root: Node, path: KeyPath): Node | undefined {
  let node: Node | undefined = root;
  for (const key of path) {
    if (node === undefined) return undefined;
    const children: readonly Node[] = node.children ?? [];
    node =
      node.type === "array"
        ? children.find((child) => meaningOf(child) === key)
        : findNodeAtLocation(node, [key]);
  }
  return node;
}

function bracketsOf(node: Node): Parameters<typeof insertInBrackets>[1] {
  return {
    from: node.offset,
    to: node.offset + node.length,
    items: (node.children ?? []).map(({ offset, length }) => ({ from: offset, to: offset + length })),
  };
}

function listIndex(items: readonly string[], after: string | undefined): number {
  return after === undefined ? 0 : items.indexOf(after) + 1;
}

/** As the template writes it where it fits on a line, in the user's indentation otherwise. */
function valueText(source: string, node: Node, { unit, indent }: { unit: string; indent: string }): string {
  const written = source.slice(node.offset, node.offset + node.length);
  if (!written.includes("\n")) return written;
  return JSON.stringify(getNodeValue(node), null, unit).replaceAll("\n", `\n${indent}`);
}

function unitOf(text: string): string {
  return /^([ \t]+)\S/m.exec(text)?.[1] ?? "  ";
}
