/** A name as messages show it: in backticks. */
export function quoted(name: string): string {
  return `\`${name}\``;
}

/** Names as messages list them. */
export function allQuoted(names: readonly string[]): string {
  return names.map(quoted).join(", ");
}
