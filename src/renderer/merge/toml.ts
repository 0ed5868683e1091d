import { parse, stringify } from "smol-toml";
import type { Merged } from "./merged.ts";
import { insertionIndex, isMap, stepsOf, type Plain, type PlainMap, type Step } from "./plain-value.ts";

/**
 * Merges TOML by editing its lines, since no library keeps comments: new keys go to the end of their table (or to their
 * place in a sorted one), new tables to the end of the file, new items to the end of their list.
 */
export function mergeToml(target: string, addition: string): Merged {
  const base = parseToml(target);
  if (base.kind === "failed") return { kind: "unparsable", which: "target", message: base.message };
  const more = parseToml(addition);
  if (more.kind === "failed") return { kind: "unparsable", which: "addition", message: more.message };
  const plan = stepsOf(base.value, more.value);
  if (plan.kind === "conflict") return plan;
  return { kind: "merged", text: plan.steps.reduce(applyStep, target) };
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
  return step.kind === "add" ? addKey(text, step.path, step.value) : appendItem(text, step.path, step.value);
}

function addKey(text: string, path: readonly string[], value: Plain): string {
  if (isMap(value) && !Object.values(value).some(isMap) && Object.keys(value).length > 0) {
    return addTable(text, path, value);
  }
  if (isMap(value))
    return Object.entries(value).reduce((each, [key, inner]) => addKey(each, [...path, key], inner), text);
  const parent = path.slice(0, -1);
  const key = path.at(-1) ?? "";
  const lines = text.split("\n");
  const table = tableLines(lines, parent);
  if (table === undefined) return addTable(text, parent, { [key]: value });
  const keys = table.keys.map((each) => each.key);
  const next = table.keys[insertionIndex(keys, path)];
  lines.splice(next?.line ?? table.end, 0, assignment(key, value));
  return lines.join("\n");
}

function addTable(text: string, path: readonly string[], value: PlainMap): string {
  const body = Object.entries(value).map(([key, each]) => assignment(key, each));
  return `${text.trimEnd()}\n\n[${path.map(keyText).join(".")}]\n${body.join("\n")}\n`;
}

function appendItem(text: string, path: readonly string[], value: Plain): string {
  const lines = text.split("\n");
  const table = tableLines(lines, path.slice(0, -1));
  const found = table?.keys.find((each) => each.key === path.at(-1));
  if (found === undefined) throw new Error(`the list ${path.join(".")} is not written as a key of its table`);
  const written = lines.slice(found.line, found.end).join("\n");
  const close = written.lastIndexOf("]");
  const item = assignment("x", value).slice("x = ".length);
  const before = written.slice(0, close).trimEnd();
  const isEmpty = before.endsWith("[");
  const isLong = written.includes("\n");
  const indent = /\n([ \t]+)\S/.exec(written)?.[1] ?? "    ";
  const comma = isEmpty || before.endsWith(",") ? "" : ",";
  const added = isLong
    ? `${before}${comma}\n${indent}${item},\n${written.slice(close)}`
    : `${before}${comma}${isEmpty ? "" : " "}${item}${written.slice(close)}`;
  lines.splice(found.line, found.end - found.line, ...added.split("\n"));
  return lines.join("\n");
}

interface TableLines {
  /** The keys of the table itself, with the lines that they take. */
  readonly keys: readonly { readonly key: string; readonly line: number; readonly end: number }[];
  /** The line before which a new key goes. */
  readonly end: number;
}

function tableLines(lines: readonly string[], path: readonly string[]): TableLines | undefined {
  const header = lines.findIndex((line) => headerPath(line)?.join("\0") === path.join("\0"));
  if (path.length > 0 && header === -1) return undefined;
  const keys: { key: string; line: number; end: number }[] = [];
  let end = header + 1;
  let at = header + 1;
  while (at < lines.length && headerPath(lines[at] ?? "") === undefined) {
    const key = keyOf(lines[at] ?? "");
    if (key === undefined) {
      at++;
      continue;
    }
    const line = at;
    do at++;
    while (at < lines.length && !isComplete(lines.slice(line, at).join("\n")));
    keys.push({ key, line, end: at });
    end = at;
  }
  return { keys, end };
}

function headerPath(line: string): readonly string[] | undefined {
  const match = /^\s*\[([^[\]]+)\]\s*(#.*)?$/.exec(line);
  return match?.[1]?.split(".").map((part) => part.trim().replace(/^["']|["']$/g, ""));
}

function keyOf(line: string): string | undefined {
  const match = /^\s*("[^"]*"|'[^']*'|[A-Za-z0-9_-]+)\s*=/.exec(line);
  return match?.[1]?.replace(/^["']|["']$/g, "");
}

function isComplete(text: string): boolean {
  return parseToml(text).kind === "parsed";
}

function assignment(key: string, value: Plain): string {
  return stringify({ [key]: value }).trimEnd();
}

function keyText(key: string): string {
  return /^[A-Za-z0-9_-]+$/.test(key) ? key : JSON.stringify(key);
}
