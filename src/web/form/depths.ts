/** How far each feature is indented under the features that it is shown under. */
export function depthsOf(
  features: readonly { readonly id: string; readonly parent: string | null }[],
): ReadonlyMap<string, number> {
  const depths = new Map<string, number>();
  // A parent stands before its children: the catalogue is read in the order in which it is shown.
  for (const { id, parent } of features) {
    depths.set(id, parent === null ? 0 : (depths.get(parent) ?? 0) + 1);
  }
  return depths;
}
