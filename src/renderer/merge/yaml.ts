import { parseDocument, type Document } from "yaml";
import type { Merged } from "./merged.ts";
import { combined, isSame, stepsOf, type Plain } from "./plain-value.ts";
import { addSteps } from "./yaml-nodes.ts";
import { addToText } from "./yaml-text.ts";

/**
 * Merges YAML by adding to its text: what is there stays as it is written, comments and spaces included. Where that does
 * not work out (anchors, tags, keys that are no text), the document is written anew, with its comments and its order.
 */
export function mergeYaml(target: string, addition: string): Merged {
  const base = parseYaml(target);
  if (base.kind === "failed") return { kind: "unparsable", which: "target", message: base.message };
  const more = parseYaml(addition);
  if (more.kind === "failed") return { kind: "unparsable", which: "addition", message: more.message };
  const plan = stepsOf(base.value, more.value);
  if (plan.kind === "conflict") return plan;
  if (plan.steps.length === 0) return { kind: "merged", text: target };
  const wanted = combined(base.value, more.value);
  const text = plan.steps.reduce<string | undefined>(
    (each, step) => (each === undefined ? undefined : addToText(each, more.document, step)),
    target,
  );
  const read = text === undefined ? undefined : parseYaml(text);
  if (text !== undefined && read?.kind === "parsed" && isSame(read.value, wanted))
    return { kind: "merged", text };
  return { kind: "merged", text: addSteps(base.document, more.document, plan.steps) };
}

export function parseYaml(
  text: string,
):
  | { readonly kind: "parsed"; readonly value: Plain; readonly document: Document }
  | { readonly kind: "failed"; readonly message: string } {
  const document = parseDocument(text);
  const [fault] = document.errors;
  if (fault !== undefined) return { kind: "failed", message: fault.message.split("\n")[0] ?? "" };
  return { kind: "parsed", value: (document.toJS() ?? {}) as Plain, document };
}
