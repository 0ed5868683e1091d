/** A text with another's keys added, or the first thing that stands in the way. */
export type Merged =
  | { readonly kind: "merged"; readonly text: string }
  /** Both have this key, with different values. */
  | { readonly kind: "conflict"; readonly key: string; readonly there: string; readonly added: string }
  | { readonly kind: "unparsable"; readonly which: "target" | "addition"; readonly message: string };
