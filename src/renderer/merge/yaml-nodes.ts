import { isCollection, isMap, isScalar, type Document, type Node } from "yaml";
import { insertionIndex, type Step } from "./plain-value.ts";

/** Adds to a document and writes it anew: comments and order stay, spaces become the library's. */
export function addSteps(base: Document, more: Document, steps: readonly Step[]): string {
  for (const step of steps) addStep(base, more, step);
  return base.toString({ lineWidth: 0 });
}

function addStep(base: Document, more: Document, step: Step): void {
  if (step.kind === "append") {
    base.addIn([...step.path], base.createNode(step.value));
    return;
  }
  const key = step.path.at(-1) ?? "";
  // The addition's own node carries its comments and its style.
  const written = more.getIn([...step.path], true) as Node | undefined;
  const pair = base.createPair(key, written ?? step.value);
  const parentPath = step.path.slice(0, -1);
  const parent = parentPath.length === 0 ? base.contents : base.getIn(parentPath, true);
  if (!isMap(parent)) {
    base.setIn([...step.path], pair.value);
    return;
  }
  const keys = parent.items.map((each) => (isScalar(each.key) ? String(each.key.value) : ""));
  if (isCollection(parent) && parent.items.length === 0) parent.flow = false;
  parent.items.splice(insertionIndex(keys, step.path), 0, pair);
}
