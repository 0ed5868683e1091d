import { isCollection, isMap, isScalar, parseDocument, type Document, type Node } from "yaml";
import type { Merged } from "./merged.ts";
import { insertionIndex, stepsOf, type Plain, type Step } from "./plain-value.ts";

/** Merges YAML; the target keeps its comments and its order. */
export function mergeYaml(target: string, addition: string): Merged {
  const base = parseDocument(target);
  const [fault] = base.errors;
  if (fault !== undefined) return { kind: "unparsable", which: "target", message: firstLine(fault.message) };
  const more = parseDocument(addition);
  const [otherFault] = more.errors;
  if (otherFault !== undefined) {
    return { kind: "unparsable", which: "addition", message: firstLine(otherFault.message) };
  }
  const plan = stepsOf((base.toJS() ?? {}) as Plain, (more.toJS() ?? {}) as Plain);
  if (plan.kind === "conflict") return plan;
  if (plan.steps.length === 0) return { kind: "merged", text: target };
  for (const step of plan.steps) applyStep(base, more, step);
  return {
    kind: "merged",
    text: base.toString({ lineWidth: 0, flowCollectionPadding: !/[[{]\S.*[\]}]/.test(target) }),
  };
}

function applyStep(base: Document, more: Document, step: Step): void {
  if (step.kind === "append") {
    base.addIn([...step.path], base.createNode(step.value));
    return;
  }
  const parentPath = step.path.slice(0, -1);
  const key = step.path.at(-1) ?? "";
  // The addition's own node carries its comments and its style.
  const written = more.getIn([...step.path], true) as Node | undefined;
  const pair = base.createPair(key, written ?? step.value);
  const parent = parentPath.length === 0 ? base.contents : base.getIn(parentPath, true);
  if (!isMap(parent)) {
    base.setIn([...step.path], pair.value);
    return;
  }
  const keys = parent.items.map((each) => (isScalar(each.key) ? String(each.key.value) : ""));
  if (isCollection(parent) && parent.items.length === 0) parent.flow = false;
  parent.items.splice(insertionIndex(keys, step.path), 0, pair);
}

function firstLine(message: string): string {
  return message.split("\n")[0] ?? message;
}
