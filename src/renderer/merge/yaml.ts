import { parseDocument, type Document } from "yaml";
import type { Plain, Step } from "./plain-value.ts";
import { addSteps } from "./yaml-nodes.ts";
import { addToText } from "./yaml-text.ts";

/**
 * Adds to YAML by adding to its text: what is there stays as it is written, comments and spaces included. Where that does
 * not work out (anchors, tags, keys that are no text), the document is written anew, with its comments and its order.
 */
export function* addToYaml(
  target: string,
  steps: readonly Step[],
  base: ParsedYaml,
  more: ParsedYaml,
): Generator<string> {
  const text = steps.reduce<string | undefined>(
    (each, step) => (each === undefined ? undefined : addToText(each, more.document, step)),
    target,
  );
  if (text !== undefined) yield text;
  yield addSteps(base.document, more.document, steps);
}

interface ParsedYaml {
  readonly kind: "parsed";
  readonly value: Plain;
  readonly document: Document;
}

export function parseYaml(text: string): ParsedYaml | { readonly kind: "failed"; readonly message: string } {
  const document = parseDocument(text);
  const [fault] = document.errors;
  if (fault !== undefined) return { kind: "failed", message: fault.message.split("\n")[0] ?? "" };
  return { kind: "parsed", value: (document.toJS() ?? {}) as Plain, document };
}
