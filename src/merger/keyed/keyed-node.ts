/** A structured text as far as merging goes: entries by key, lists of unlike items, and values that are one whole. */
export type KeyedNode =
  | { readonly kind: "map"; readonly entries: ReadonlyMap<string, KeyedNode> }
  /** Items that are all different: each is its own key. */
  | { readonly kind: "list"; readonly items: readonly string[] }
  /** Two values are the same when their meanings are. */
  | { readonly kind: "value"; readonly meaning: string };

/** Keys from the root; an item of a list is the last of them. */
export type KeyPath = readonly string[];

/** How a format reads its text, and how it writes one entry into it without touching the rest. */
export interface KeyedFormat {
  /** undefined: the text is not of this format, has a key twice, or says something that this reader does not know. */
  read(text: string): KeyedNode | undefined;
  /**
   * Writes the entry that `source` has at `path` into `text`: over the one that is there, or as a new one behind the
   * sibling `after`. Everything above the entry is there already. undefined: it cannot.
   */
  put(text: string, path: KeyPath, source: string, after: string | undefined): string | undefined;
  /** Takes the entry out. undefined: it cannot. */
  remove(text: string, path: KeyPath): string | undefined;
}

/** Same keys with the same values. The order of keys has no meaning, the order of items has. */
export function sameNode(left: KeyedNode | undefined, right: KeyedNode | undefined): boolean {
  if (left === undefined || right === undefined) return left === right;
  if (left.kind === "map" && right.kind === "map") {
    return (
      left.entries.size === right.entries.size &&
      [...left.entries].every(([key, node]) => sameNode(node, right.entries.get(key)))
    );
  }
  if (left.kind === "list" && right.kind === "list") {
    return (
      left.items.length === right.items.length && left.items.every((item, at) => item === right.items[at])
    );
  }
  return left.kind === "value" && right.kind === "value" && left.meaning === right.meaning;
}

/** As `sameNode`, but for the order of items: where an item of both sides goes is not for the merge to say. */
export function sameItems(left: KeyedNode | undefined, right: KeyedNode | undefined): boolean {
  if (left?.kind === "map" && right?.kind === "map") {
    return (
      left.entries.size === right.entries.size &&
      [...left.entries].every(([key, node]) => sameItems(node, right.entries.get(key)))
    );
  }
  if (left?.kind === "list" && right?.kind === "list") {
    const items = new Set(right.items);
    return left.items.length === right.items.length && left.items.every((item) => items.has(item));
  }
  return sameNode(left, right);
}
