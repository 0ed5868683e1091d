import { parse, stringify } from "smol-toml";
import { parseTOML, type AST } from "toml-eslint-parser";
import { insertionIndex, isList, isMap, type Plain, type PlainMap, type Step } from "./plain-value.ts";
import { lineStart } from "../../text/line-at.ts";
import { afterLine, intoBrackets, spliced, type Splice } from "./splice.ts";

/**
 * Adds to TOML by adding to its text, since no writer keeps comments: new keys go to the end of their table (or to their
 * place in a sorted one), new tables to the end of the file, new items to the end of their list.
 */
export function addToToml(target: string, steps: readonly Step[]): string {
  return steps.reduce(applyStep, target);
}

export function parseToml(
  text: string,
):
  | { readonly kind: "parsed"; readonly value: PlainMap }
  | { readonly kind: "failed"; readonly message: string } {
  try {
    return { kind: "parsed", value: parse(text) as PlainMap };
  } catch (cause) {
    return {
      kind: "failed",
      message: String(cause instanceof Error ? cause.message : cause).split("\n")[0] ?? "",
    };
  }
}

function applyStep(text: string, step: Step): string {
  if (step.kind === "append") return spliced(text, appended(text, step.path, step.value));
  if (isTable(step.value) && takesTables(text, step.path)) return addTables(text, step.path, step.value);
  return spliced(text, added(text, step.path, step.value));
}

/** A map, or a list of maps: written as `[table]` or `[[table]]` where there is room for one. */
function isTable(value: Plain): boolean {
  return isMap(value) || (isList(value) && value.length > 0 && value.every(isMap));
}

/** Nothing above the path is written as `a = { … }` or `a.b = …`, to which no header can add. */
function takesTables(text: string, path: readonly string[]): boolean {
  return !entriesOf(text).some(
    ({ path: other, table }) =>
      table.length + 1 < path.length && isWithin(other, path.slice(0, table.length + 1)),
  );
}

function addTables(text: string, path: readonly string[], value: Plain): string {
  const header = path.map(keyText).join(".");
  const start = text.trim() === "" ? "" : `${text.trimEnd()}\n\n`;
  if (isList(value)) {
    const tables = value.map((each) => `[[${header}]]\n${isMap(each) ? assignments(each) : ""}`);
    return `${start}${tables.join("\n")}`;
  }
  if (!isMap(value)) return text;
  const inner = Object.entries(value).filter(([, each]) => isTable(each));
  const own = Object.fromEntries(Object.entries(value).filter(([, each]) => !isTable(each)));
  const isNeeded = Object.keys(own).length > 0 || inner.length === 0;
  const withOwn = isNeeded ? `${start}[${header}]\n${assignments(own)}` : text;
  return inner.reduce((each, [key, table]) => addTables(each, [...path, key], table), withOwn);
}

/** The splice that gives the map at `path` without its last key a value for that key. */
function added(text: string, path: readonly string[], value: Plain): Splice {
  const parent = path.slice(0, -1);
  const key = path.at(-1) ?? "";
  const entries = entriesOf(text);
  const inline = entries.find((each) => samePath(each.path, parent))?.value;
  if (inline?.type === "TOMLInlineTable") {
    return intoBrackets(text, bracketed(inline, inline.body), inline.body.length, assignment(key, value));
  }
  const table = tableAt(text, parent);
  if (table !== undefined) {
    const own = table.body.filter((each) => each.key.keys.length === 1);
    const keys = own.map((each) => nameOf(each.key.keys[0]));
    const next = own[insertionIndex(keys, path)];
    const line = `${assignment(key, value)}\n`;
    if (next !== undefined) {
      const start = lineStart(text, next.range[0]);
      return { from: start, to: start, text: line };
    }
    const last = table.body.at(-1);
    if (last !== undefined) return afterLine(text, last.range[1], line);
    if (table.type === "TOMLTable") return afterLine(text, table.key.range[1], line);
    // A file that begins with a table: the keys without one go before its header.
    const header = headersOf(text)[0];
    const start = header === undefined ? text.length : lineStart(text, header.range[0]);
    return { from: start, to: start, text: header === undefined ? line : `${line}\n` };
  }
  const dotted = entries.findLast(({ path: other }) => isWithin(other, parent));
  if (dotted !== undefined && dotted.table.length < parent.length) {
    const name = [...parent.slice(dotted.table.length), key].map(keyText).join(".");
    return afterLine(text, dotted.entry.range[1], `${name} = ${inlineText(value)}\n`);
  }
  const start = text.trim() === "" ? "" : "\n";
  const line = `${start}[${parent.map(keyText).join(".")}]\n${assignment(key, value)}\n`;
  const end = text.trimEnd().length;
  return { from: end, to: text.length, text: end === 0 ? line : `\n${line}` };
}

function appended(text: string, path: readonly string[], value: Plain): Splice {
  const list = entriesOf(text).find((each) => samePath(each.path, path))?.value;
  if (list?.type === "TOMLArray") {
    return intoBrackets(text, bracketed(list, list.elements), list.elements.length, inlineText(value));
  }
  // A list of `[[tables]]`: one more after the last and all that belongs to it.
  const last = headersOf(text).findLast((each) => isWithin(each.resolvedKey.map(String), path));
  const body = isMap(value) ? assignments(value) : "";
  const lines = `\n[[${path.map(keyText).join(".")}]]\n${body}`;
  return afterLine(text, last === undefined ? text.length : last.range[1], lines);
}

interface Entry {
  readonly table: readonly string[];
  /** From the root. */
  readonly path: readonly string[];
  readonly value: AST.TOMLContentNode;
  readonly entry: AST.TOMLKeyValue;
}

/** Every `key = value` outside of lists, those in inline tables too. */
function entriesOf(text: string): readonly Entry[] {
  const [top] = parseTOML(text).body;
  const inside = (entry: AST.TOMLKeyValue, table: readonly string[]): readonly Entry[] => {
    const path = [...table, ...entry.key.keys.map(nameOf)];
    const { value } = entry;
    const inner = value.type === "TOMLInlineTable" ? value.body.flatMap((each) => inside(each, path)) : [];
    return [{ table, path, value, entry }, ...inner];
  };
  return top.body.flatMap((each) => {
    if (each.type === "TOMLKeyValue") return inside(each, []);
    const { resolvedKey } = each;
    // A key of one table in a list of tables is no place to add to: it belongs to an item.
    if (resolvedKey.some((part) => typeof part === "number")) return [];
    return each.body.flatMap((entry) => inside(entry, resolvedKey.map(String)));
  });
}

function headersOf(text: string): readonly AST.TOMLTable[] {
  return parseTOML(text).body[0].body.filter((each) => each.type === "TOMLTable");
}

type TableBody = AST.TOMLTable | { readonly type: "top"; readonly body: readonly AST.TOMLKeyValue[] };

function tableAt(text: string, path: readonly string[]): TableBody | undefined {
  if (path.length === 0) {
    const body = parseTOML(text).body[0].body.filter((each) => each.type === "TOMLKeyValue");
    return { type: "top", body };
  }
  return headersOf(text).find(
    (each) =>
      each.kind === "standard" && each.resolvedKey.length === path.length && isWithin(each.resolvedKey, path),
  );
}

function nameOf(key: AST.TOMLBare | AST.TOMLQuoted | undefined): string {
  if (key === undefined) return "";
  return key.type === "TOMLBare" ? key.name : key.value;
}

function samePath(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && isWithin(left, right);
}

function isWithin(path: readonly (string | number)[], above: readonly string[]): boolean {
  return path.length >= above.length && above.every((part, index) => path[index] === part);
}

function bracketed(
  node: AST.TOMLArray | AST.TOMLInlineTable,
  items: readonly { readonly range: readonly [number, number] }[],
): Parameters<typeof intoBrackets>[1] {
  const [from, to] = node.range;
  return { from, to, items: items.map(({ range }) => ({ from: range[0], to: range[1] })) };
}

function assignments(map: PlainMap): string {
  return Object.entries(map)
    .map(([key, value]) => `${assignment(key, value)}\n`)
    .join("");
}

function assignment(key: string, value: Plain): string {
  return `${keyText(key)} = ${inlineText(value)}`;
}

function inlineText(value: Plain): string {
  if (isList(value)) return `[${value.map(inlineText).join(", ")}]`;
  if (isMap(value)) {
    const entries = Object.entries(value).map(([key, each]) => assignment(key, each));
    return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
  }
  return stringify({ x: value }).trimEnd().slice("x = ".length);
}

function keyText(key: string): string {
  return /^[A-Za-z0-9_-]+$/.test(key) ? key : JSON.stringify(key);
}
