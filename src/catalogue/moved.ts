/** The `moved` of a definition, as origins: `files/a: files/b` in a stack is `stacks/x/files/a → stacks/x/files/b`. */
export function movedIn(
  folder: string,
  moved: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(moved).map(([from, to]) => [`${folder}/${from}`, `${folder}/${to}`]),
  );
}
