/** Among the user's keys: to its place where they are sorted, behind the sibling that it follows in the template otherwise. */
export function insertionIndex(keys: readonly string[], key: string, after: string | undefined): number {
  const isSorted = keys.length > 1 && keys.every((each, at) => at === 0 || (keys[at - 1] ?? "") < each);
  if (isSorted) {
    const later = keys.findIndex((each) => each > key);
    return later === -1 ? keys.length : later;
  }
  return after === undefined ? keys.length : keys.indexOf(after) + 1;
}
