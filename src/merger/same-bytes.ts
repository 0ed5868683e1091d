import { emptyBlob } from "./bytes.ts";

type Placed = readonly [path: string, entry: { readonly blob: string }];

/**
 * Paths that vanished while another with the very same bytes appeared, where there is exactly one of each. Files
 * without bytes are all alike and say nothing.
 */
export function sameBytes(vanished: readonly Placed[], appeared: readonly Placed[]): Map<string, string> {
  const from = onlyPaths(vanished);
  const to = onlyPaths(appeared);
  const moves = new Map<string, string>();
  for (const [blob, path] of from) {
    const target = to.get(blob);
    if (path !== "several" && target !== undefined && target !== "several") moves.set(path.path, target.path);
  }
  return moves;
}

function onlyPaths(placed: readonly Placed[]): ReadonlyMap<string, { readonly path: string } | "several"> {
  const paths = new Map<string, { readonly path: string } | "several">();
  for (const [path, { blob }] of placed) {
    if (blob !== emptyBlob) paths.set(blob, paths.has(blob) ? "several" : { path });
  }
  return paths;
}
