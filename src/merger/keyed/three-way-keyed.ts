import { sameNode, type KeyedNode, type KeyPath } from "./keyed-node.ts";

/** One step that carries a change of the template's into the user's text. */
export type KeyedStep =
  | { readonly kind: "put"; readonly path: KeyPath; readonly after: string | undefined }
  | { readonly kind: "remove"; readonly path: KeyPath };

/** An entry that both changed, each otherwise. */
export interface KeyedConflict {
  readonly path: KeyPath;
  /** The value is a list or another whole that spans lines: a merge of lines may still know better. */
  readonly isComposite: boolean;
  readonly inBase: boolean;
  readonly inOurs: boolean;
  readonly inTheirs: boolean;
  /** Where it stands in the base or theirs, for a side that has to show it. */
  readonly after: string | undefined;
}

export interface KeyedPlan {
  readonly steps: readonly KeyedStep[];
  readonly conflicts: readonly KeyedConflict[];
  /** What the steps must come to, with the user's version of every conflict. */
  readonly expected: KeyedNode;
}

/** Merges by key: what only the template changed becomes a step, what both changed otherwise a conflict. */
export function threeWayKeyed(base: KeyedNode | undefined, ours: KeyedNode, theirs: KeyedNode): KeyedPlan {
  const plan: { steps: KeyedStep[]; conflicts: KeyedConflict[] } = { steps: [], conflicts: [] };
  const expected = mergeNode([], { base, ours, theirs }, undefined, plan) ?? ours;
  return { ...plan, expected };
}

interface Three {
  readonly base: KeyedNode | undefined;
  readonly ours: KeyedNode | undefined;
  readonly theirs: KeyedNode | undefined;
}

interface Plan {
  readonly steps: KeyedStep[];
  readonly conflicts: KeyedConflict[];
}

function mergeNode(
  path: KeyPath,
  three: Three,
  after: string | undefined,
  plan: Plan,
): KeyedNode | undefined {
  const { base, ours, theirs } = three;
  if (sameNode(base, theirs) || sameNode(ours, theirs)) return ours;
  if (ours?.kind === "map" && theirs?.kind === "map" && (base === undefined || base.kind === "map")) {
    return mergeMaps(path, base?.entries ?? new Map(), ours.entries, theirs.entries, plan);
  }
  if (base?.kind === "list" && ours?.kind === "list" && theirs?.kind === "list") {
    const merged = mergeLists(path, base.items, ours.items, theirs.items, plan);
    if (merged !== undefined) return merged;
  }
  if (sameNode(base, ours)) {
    plan.steps.push(theirs === undefined ? { kind: "remove", path } : { kind: "put", path, after });
    return theirs;
  }
  plan.conflicts.push({
    path,
    isComposite: [base, ours, theirs].every(
      (node) => node !== undefined && node.kind !== "map" && isComposite(node),
    ),
    inBase: base !== undefined,
    inOurs: ours !== undefined,
    inTheirs: theirs !== undefined,
    after,
  });
  return ours;
}

function isComposite(node: KeyedNode): boolean {
  return node.kind === "list" || (node.kind === "value" && /^[[{]/.test(node.meaning));
}

type Entries = ReadonlyMap<string, KeyedNode>;

function mergeMaps(path: KeyPath, base: Entries, ours: Entries, theirs: Entries, plan: Plan): KeyedNode {
  const entries = new Map(ours);
  const inTheirs = [...theirs.keys()];
  for (const key of new Set([...ours.keys(), ...base.keys(), ...theirs.keys()])) {
    const at = inTheirs.indexOf(key);
    const after = inTheirs.slice(0, Math.max(at, 0)).findLast((each) => entries.has(each));
    const three = { base: base.get(key), ours: ours.get(key), theirs: theirs.get(key) };
    const merged = mergeNode([...path, key], three, after, plan);
    if (merged === undefined) entries.delete(key);
    else entries.set(key, merged);
  }
  return { kind: "map", entries };
}

/**
 * Lists merge as sets that keep their order. Where an item may have been changed by both (each lacks it, and each has a
 * new one), or where somebody sorted the list anew, the whole list is a conflict: undefined.
 */
function mergeLists(
  path: KeyPath,
  base: readonly string[],
  ours: readonly string[],
  theirs: readonly string[],
  plan: Plan,
): KeyedNode | undefined {
  const [inBase, inOurs, inTheirs] = [new Set(base), new Set(ours), new Set(theirs)];
  const gone = base.filter((item) => !inTheirs.has(item));
  const added = theirs.filter((item) => !inBase.has(item));
  const changedByBoth =
    (gone.some((item) => !inOurs.has(item)) && added.length > 0) ||
    added.some((item) => ours.some((own) => !inBase.has(own) && !inTheirs.has(own) && sameName(item, own)));
  if (changedByBoth || !keepsOrder(base, ours) || !keepsOrder(base, theirs)) return undefined;
  const items = ours.filter((item) => !inBase.has(item) || inTheirs.has(item));
  for (const item of gone) if (inOurs.has(item)) plan.steps.push({ kind: "remove", path: [...path, item] });
  for (const item of added) {
    if (inOurs.has(item)) continue;
    const after = theirs.slice(0, theirs.indexOf(item)).findLast((each) => items.includes(each));
    plan.steps.push({ kind: "put", path: [...path, item], after });
    items.splice(after === undefined ? 0 : items.indexOf(after) + 1, 0, item);
  }
  return { kind: "list", items };
}

/** Two requirements of one package: `"flask>=3.1"` and `"flask==3.0"`. */
function sameName(left: string, right: string): boolean {
  const name = /^["']?[\w.@/-]+(?=\s*(\[[^\]]*\])?\s*[<>=!~^;@])/;
  const [one, other] = [name.exec(left)?.[0], name.exec(right)?.[0]];
  return one !== undefined && one === other;
}

function keepsOrder(base: readonly string[], side: readonly string[]): boolean {
  const inSide = new Set(side);
  const inBase = new Set(base);
  const before = base.filter((item) => inSide.has(item));
  const now = side.filter((item) => inBase.has(item));
  return before.every((item, at) => item === now[at]);
}
