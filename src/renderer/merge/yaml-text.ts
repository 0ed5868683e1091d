import {
  Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  parseDocument,
  stringify,
  visit,
  YAMLMap,
  type Node,
  type Pair,
  type YAMLSeq,
} from "yaml";
import { insertionIndex, isList, isMap as isPlainMap, type Plain, type Step } from "./plain-value.ts";
import { lineStart } from "../../text/line-at.ts";
import { endOf } from "./yaml-nodes.ts";
import { afterLine, intoBrackets, spliced, type Splice } from "./splice.ts";

/**
 * Adds a key or an item to a YAML text and leaves every other character as it is. The entry is written as in `more`,
 * the document it comes from. Undefined where the text's form leaves no place for it.
 */
export function addToText(text: string, more: Document, step: Step): string | undefined {
  const document = parseDocument(text);
  const style = styleOf(document.contents, text);
  if (step.kind === "append") {
    const list = document.getIn([...step.path], true);
    if (!isSeq(list)) return undefined;
    const item = { flow: flowText(step.value), block: blockText([step.value], style) };
    const splice =
      list.flow === true
        ? intoFlow(text, list, list.items.length, item.flow)
        : itemAfter(text, list, item.block);
    return splice === undefined ? undefined : spliced(text, splice);
  }
  const parentPath = step.path.slice(0, -1);
  const key = step.path.at(-1) ?? "";
  const parent = parentPath.length === 0 ? document.contents : document.getIn(parentPath, true);
  const block = entryText(more, step, style);
  if (parent === null) return `${text === "" || text.endsWith("\n") ? text : `${text}\n`}${block}`;
  if (!isMap(parent)) return undefined;
  const keys = parent.items.map((each) => (isScalar(each.key) ? String(each.key.value) : ""));
  const index = insertionIndex(keys, step.path);
  if (parent.flow !== true) {
    const splice = entryInto(text, parent, index, block);
    return splice === undefined ? undefined : spliced(text, splice);
  }
  const outer = document.getIn(parentPath.slice(0, -1), true);
  const isAlone = parent.items.length === 0 && isMap(outer) && outer.flow !== true && parentPath.length > 0;
  const column = isAlone ? columnOf(text, outer.items[0]?.key) : undefined;
  const range = parent.range;
  if (column !== undefined && range !== null && range !== undefined) {
    // `volumes: {}` was written only because YAML has no other way to say it.
    const lines = indented(block, column + style.indent).trimEnd();
    return spliced(text, {
      from: text.slice(0, range[0]).trimEnd().length,
      to: range[1],
      text: `\n${lines}`,
    });
  }
  const splice = intoFlow(text, parent, index, `${flowText(key)}: ${flowText(step.value)}`);
  return splice === undefined ? undefined : spliced(text, splice);
}

interface Style {
  /** Columns from a map to the map inside it. */
  readonly indent: number;
  /** Whether `-` stands further right than the key that the list belongs to. */
  readonly indentSeq: boolean;
}

function styleOf(contents: unknown, text: string): Style {
  const style = { indent: 2, indentSeq: true };
  if (!isNode(contents)) return style;
  let indent: number | undefined;
  let indentSeq: boolean | undefined;
  visit(contents, {
    Map(_, map) {
      const column = columnOf(text, map.items[0]?.key);
      if (map.flow === true || column === undefined) return;
      for (const { value } of map.items) {
        if (isMap(value) && value.flow !== true)
          indent ??= (columnOf(text, value.items[0]?.key) ?? column) - column;
        if (isSeq(value) && value.flow !== true) indentSeq ??= columnOf(text, value) !== column;
      }
    },
  });
  return {
    indent: indent === undefined || indent < 1 ? style.indent : indent,
    indentSeq: indentSeq ?? style.indentSeq,
  };
}

/** The lines of a key and its value as they are written where they come from, from column 0. */
function entryText(more: Document, step: Step, style: Style): string {
  const parentPath = step.path.slice(0, -1);
  const parent = parentPath.length === 0 ? more.contents : more.getIn(parentPath, true);
  const pair = isMap(parent) ? parent.items.find((each) => keyOf(each) === step.path.at(-1)) : undefined;
  // What an alias stands for may not come along: its value is written out.
  if (pair === undefined || hasAlias(pair)) return blockText({ [step.path.at(-1) ?? ""]: step.value }, style);
  const map = new YAMLMap();
  map.items.push(pair);
  return new Document(map).toString({ lineWidth: 0, ...style, flowCollectionPadding: false });
}

function keyOf({ key }: Pair): string | undefined {
  return isScalar(key) ? String(key.value) : undefined;
}

function hasAlias({ value }: Pair): boolean {
  let found = false;
  if (isNode(value)) {
    visit(value, (_, node) => {
      found ||= isAlias(node) || (isNode(node) && "anchor" in node && node.anchor !== undefined);
    });
  }
  return found;
}

function blockText(value: Plain | Readonly<Record<string, Plain>>, style: Style): string {
  return stringify(value, { lineWidth: 0, ...style });
}

function flowText(value: Plain): string {
  if (typeof value === "string" && value.includes("\n")) return JSON.stringify(value);
  const options = { lineWidth: 0, collectionStyle: "flow", flowCollectionPadding: false } as const;
  return isList(value) || isPlainMap(value)
    ? stringify(value, options).trimEnd()
    : // As an item of a list, a text is quoted where a comma or a bracket would end it.
      stringify([value], options).trimEnd().slice(1, -1);
}

function entryInto(text: string, map: YAMLMap, index: number, block: string): Splice | undefined {
  const column = columnOf(text, map.items[0]?.key);
  if (column === undefined) return undefined;
  const lines = indented(block, column);
  const before = map.items[index - 1];
  if (before !== undefined) return afterEntry(text, endOf(before), column, lines);
  const first = map.items[0]?.key;
  const start = isNode(first) && first.range ? lineStart(text, first.range[0]) : undefined;
  return start === undefined ? undefined : { from: start, to: start, text: lines };
}

function itemAfter(text: string, list: YAMLSeq, block: string): Splice | undefined {
  const column = columnOf(text, list);
  const end = endOf(list);
  return column === undefined
    ? undefined
    : afterEntry(text, end, column, indented(block.trimStart(), column));
}

/** After the entry's last line, and after the comments below it that stand further right than the entry. */
function afterEntry(
  text: string,
  end: number | undefined,
  column: number,
  lines: string,
): Splice | undefined {
  if (end === undefined) return undefined;
  let splice = afterLine(text, end, lines);
  for (;;) {
    const comment = /^([ \t]*)#.*\n/.exec(text.slice(splice.from));
    if (comment === null || (comment[1] ?? "").length <= column) return splice;
    splice = { ...splice, from: splice.from + comment[0].length, to: splice.from + comment[0].length };
  }
}

function intoFlow(text: string, node: YAMLMap | YAMLSeq, index: number, item: string): Splice | undefined {
  if (node.range === null || node.range === undefined) return undefined;
  const items = node.items.map((each) => {
    const start = isNode(each) ? each : (each as Pair).key;
    return { from: isNode(start) ? start.range?.[0] : undefined, to: endOf(each) };
  });
  const known = items.filter((each) => each.from !== undefined && each.to !== undefined);
  if (known.length < items.length) return undefined;
  return intoBrackets(
    text,
    {
      from: node.range[0],
      to: node.range[1],
      items: known.map(({ from = 0, to = 0 }) => ({ from, to })),
    },
    index,
    item,
  );
}

function columnOf(text: string, node: unknown): number | undefined {
  const start = isNode(node) ? (node as Node).range?.[0] : undefined;
  if (start === undefined) return undefined;
  const before = text.slice(lineStart(text, start), start);
  // Further entries begin where the first one does only if nothing but spaces is before it.
  return before.trim() === "" ? before.length : undefined;
}

function indented(block: string, column: number): string {
  return block.replaceAll(/^(?=.)/gm, " ".repeat(column));
}
