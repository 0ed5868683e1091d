import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  parseAllDocuments,
  visit,
  type Document,
  type Node,
} from "yaml";
import { endOf } from "../../renderer/merge/yaml-nodes.ts";
import { byCodeUnit } from "../../text/compare.ts";
import { lineEnd, lineStart } from "../../text/line-at.ts";
import { blockFormat, type Block } from "./blocks.ts";

/** YAML of one document, without anchors, aliases and tags. */
export const yaml = blockFormat({ comment: /^\s*#/, read });

function read(text: string): Block["value"] | undefined {
  if (text.trim() === "") return undefined;
  const documents = parseAllDocuments(text, { keepSourceTokens: true });
  const [document] = documents;
  if (!Array.isArray(documents) || documents.length !== 1 || document === undefined) return undefined;
  if (document.errors.length > 0 || !isPlain(document)) return undefined;
  return isNode(document.contents) ? valueOf(text, document.contents) : undefined;
}

function isPlain(document: Document): boolean {
  let plain = true;
  visit(document, (_, node) => {
    if (isAlias(node)) plain = false;
    else if (
      isNode(node) &&
      (("anchor" in node && node.anchor !== undefined) || node.tag?.startsWith("!") === true)
    ) {
      plain = false;
    }
  });
  return plain;
}

/** undefined where a key stands twice or is no scalar. */
function valueOf(text: string, node: Node): Block["value"] | undefined {
  if (isMap(node) && node.flow !== true) {
    const children: Block[] = [];
    for (const { key, value } of node.items) {
      if (!isScalar(key) || key.range === null || key.range === undefined) return undefined;
      const child = blockOf(
        text,
        String(key.value),
        key.range[0],
        isNode(value) ? value : undefined,
        key.range[1],
      );
      if (child === undefined || children.some((each) => each.key === child.key)) return undefined;
      children.push(child);
    }
    return { kind: "map", children };
  }
  if (isSeq(node) && node.flow !== true) {
    const children: Block[] = [];
    for (const item of node.items) {
      if (!isNode(item) || item.range === null || item.range === undefined) return whole(node);
      const child = blockOf(text, meaningOf(item), item.range[0], item, item.range[0]);
      if (child === undefined) return undefined;
      children.push(child);
    }
    const isSet = new Set(children.map((child) => child.key)).size === children.length;
    return isSet ? { kind: "list", children } : whole(node);
  }
  if (isSeq(node) && node.range !== null && node.range !== undefined) {
    const items = node.items.filter(isScalar);
    const meanings = items.map(meaningOf);
    if (items.length === node.items.length && new Set(meanings).size === items.length) {
      const spans = items.map(({ range }) => ({ from: range?.[0] ?? 0, to: range?.[1] ?? 0 }));
      return {
        kind: "brackets",
        brackets: { from: node.range[0], to: node.range[1], items: spans },
        items: meanings,
      };
    }
  }
  return whole(node);
}

function blockOf(
  text: string,
  key: string,
  start: number,
  value: Node | undefined,
  headEnd: number,
): Block | undefined {
  const inner = value === undefined ? whole(undefined) : valueOf(text, value);
  if (inner === undefined) return undefined;
  const end = endOf(value) ?? headEnd;
  // A literal block ends with the line end that it contains.
  const to = end > 0 && text[end - 1] === "\n" ? end : lineEnd(text, end);
  const range = value?.range;
  const isInline =
    inner.kind !== "map" &&
    inner.kind !== "list" &&
    range !== null &&
    range !== undefined &&
    !text.slice(range[0], range[1]).includes("\n");
  return {
    key,
    from: lineStart(text, start),
    to,
    ...(isInline ? { inline: { from: range[0], to: range[1] } } : {}),
    value: inner,
  };
}

function whole(node: Node | undefined): Block["value"] {
  return { kind: "value", meaning: node === undefined ? "null" : meaningOf(node) };
}

function meaningOf(node: Node): string {
  return JSON.stringify(plainOf(node));
}

/** The value, keys in order; what JSON cannot tell apart is told apart by its text. */
function plainOf(node: unknown): unknown {
  if (isMap(node)) {
    const entries = node.items.map(({ key, value }): [string, unknown] => [
      isScalar(key) ? String(key.value) : JSON.stringify(plainOf(key)),
      plainOf(value),
    ]);
    return Object.fromEntries(entries.sort(([left], [right]) => byCodeUnit(left, right)));
  }
  if (isSeq(node)) return node.items.map(plainOf);
  if (!isScalar(node)) return null;
  const { value } = node;
  return typeof value === "bigint" || (typeof value === "number" && !Number.isFinite(value))
    ? String(value)
    : value;
}
