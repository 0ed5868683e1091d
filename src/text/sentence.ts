/** `A`, `A and B`, `A, B and C`. */
export function listed(items: readonly string[], joint: "and" | "or"): string {
  const last = items.at(-1) ?? "";
  if (items.length < 2) return last;
  return `${items.slice(0, -1).join(", ")} ${joint} ${last}`;
}

/** The text with a capital first letter. Not for texts that begin with a name: `ktlint` is spelt so everywhere. */
export function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** The text as a clause inside another: `You chose …` loses its capital, names keep theirs. */
export function asClause(text: string): string {
  return text.replace(/^(You|A) /, (word) => word.toLowerCase());
}
