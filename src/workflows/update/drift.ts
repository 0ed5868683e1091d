import type { Manifest } from "../../manifest/manifest.ts";
import { sameEntry, type Tree } from "../../merger/tree.ts";
import { managedTree } from "./base.ts";

/** A file of the template that is not as it was delivered. */
export interface Drift {
  readonly path: string;
  readonly kind: "changed" | "deleted";
}

/** What the service's people changed of the template's files; sample code is theirs and does not count. */
export function driftOf(manifest: Manifest, head: Tree): readonly Drift[] {
  return [...managedTree(manifest)].flatMap(([path, entry]): readonly Drift[] => {
    const own = head.get(path);
    if (entry.policy === "write-once" || sameEntry(entry, own)) return [];
    return [{ path, kind: own === undefined ? "deleted" : "changed" }];
  });
}
