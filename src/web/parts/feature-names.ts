/** What people call the features of these ids; an id that is not among them stands for itself. */
export function featureNames(
  features: readonly { readonly id: string; readonly name: string }[],
): (id: string) => string {
  const names = new Map(features.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? id;
}
