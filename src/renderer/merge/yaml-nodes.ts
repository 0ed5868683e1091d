import { isCollection, isMap, isNode, isPair, isScalar, isSeq, type Document, type Node } from "yaml";
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

/** Where the characters of a node or an entry end, comments left aside; undefined for what has none. */
export function endOf(entry: unknown): number | undefined {
  if (isMap(entry) || isSeq(entry)) {
    const last: unknown = entry.items.at(-1);
    if (entry.flow === true || last === undefined) return entry.range?.[1];
    return endOf(last);
  }
  if (isNode(entry)) return entry.range?.[1];
  if (!isPair(entry)) return undefined;
  const { key, value } = entry;
  return (isNode(value) ? endOf(value) : undefined) ?? (isNode(key) ? endOf(key) : undefined);
}
