/** Finds the route of a call. */
export interface Routed {
  /** `GET /repositories/{workspace}/{repo_slug}`. */
  readonly route: string;
  /** What stands in the place of each name in braces, decoded. */
  readonly parameters: Readonly<Record<string, string>>;
}

/** The route that a method and path mean, or null. Of several the one with the fewest names in braces. */
export function routeOf(routes: Iterable<string>, method: string, path: string): Routed | null {
  const parts = path.split("/");
  const found = [...routes]
    .map((route) => matched(route, method, parts))
    .filter((each) => each !== null)
    .toSorted((left, right) => size(left) - size(right));
  return found[0] ?? null;
}

function size({ parameters }: Routed): number {
  return Object.keys(parameters).length;
}

function matched(route: string, method: string, parts: readonly string[]): Routed | null {
  const [verb, pattern = ""] = route.split(" ");
  const names = pattern.split("/");
  if (verb !== method || names.length !== parts.length) return null;
  const parameters: Record<string, string> = {};
  for (const [index, name] of names.entries()) {
    const part = parts[index] ?? "";
    const parameter = /^\{(\w+)\}$/.exec(name)?.[1];
    if (parameter === undefined && name !== part) return null;
    if (parameter !== undefined) parameters[parameter] = decodeURIComponent(part);
  }
  return { route, parameters };
}
