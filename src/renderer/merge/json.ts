import {
  applyEdits,
  findNodeAtLocation,
  modify,
  parse,
  parseTree,
  printParseErrorCode,
  visit,
  type ParseError,
} from "jsonc-parser";
import { insertionIndex, type Plain, type Step } from "./plain-value.ts";

/** Adds to JSON, with comments or without; the target keeps its indentation, its comments and its order. */
export function addToJson(target: string, steps: readonly Step[]): string {
  return steps.reduce(applyStep, target);
}

/** Reads JSON with comments; trailing commas are mistakes. */
export function parseJson(
  text: string,
):
  | { readonly kind: "parsed"; readonly value: Plain }
  | { readonly kind: "failed"; readonly message: string } {
  const errors: ParseError[] = [];
  const value = parse(text, errors, { allowTrailingComma: false, allowEmptyContent: false }) as Plain;
  const [first] = errors;
  if (first === undefined) {
    const fault = keyFault(text);
    return fault === undefined ? { kind: "parsed", value } : { kind: "failed", message: fault };
  }
  const line = text.slice(0, first.offset).split("\n").length;
  return { kind: "failed", message: `${printParseErrorCode(first.error)} in line ${line}` };
}

/** The last of two equal keys would win in silence, and `__proto__` would vanish. */
function keyFault(text: string): string | undefined {
  const open: Set<string>[] = [];
  let fault: string | undefined;
  visit(text, {
    onObjectBegin: () => void open.push(new Set()),
    onObjectEnd: () => void open.pop(),
    onObjectProperty: (key, _offset, _length, line) => {
      if (open.at(-1)?.has(key) === true || key === "__proto__") {
        fault ??= `the key ${JSON.stringify(key)} in line ${line + 1} ${key === "__proto__" ? "is not safe" : "stands there twice"}`;
      }
      open.at(-1)?.add(key);
    },
  });
  return fault;
}

function applyStep(text: string, step: Step): string {
  const formattingOptions = { ...indentationOf(text), eol: "\n" };
  if (step.kind === "append") {
    const list = findNodeAtLocation(parseTree(text) ?? { type: "null", offset: 0, length: 0 }, [
      ...step.path,
    ]);
    const written = list === undefined ? "" : text.slice(list.offset, list.offset + list.length);
    if (list !== undefined && !written.includes("\n")) {
      // jsonc-parser would break the whole list into lines.
      const end = list.offset + list.length - 1;
      const item = JSON.stringify(step.value);
      return `${text.slice(0, end).trimEnd()}${list.children?.length === 0 ? "" : ", "}${item}${text.slice(end)}`;
    }
    const path = [...step.path, -1];
    return applyEdits(text, modify(text, path, step.value, { formattingOptions, isArrayInsertion: true }));
  }
  const edits = modify(text, [...step.path], step.value, {
    formattingOptions,
    getInsertionIndex: (keys) => insertionIndex(keys, step.path),
  });
  return applyEdits(text, edits);
}

function indentationOf(text: string): { readonly insertSpaces: boolean; readonly tabSize: number } {
  const indent = /^([ \t]+)\S/m.exec(text)?.[1] ?? "  ";
  return indent.startsWith("\t")
    ? { insertSpaces: false, tabSize: 1 }
    : { insertSpaces: true, tabSize: indent.length };
}
