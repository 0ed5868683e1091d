import type { FileTree, TreeFile } from "../../src/renderer/file-tree.ts";
import { blobId, treeId } from "../../src/renderer/tree-id.ts";

/** A rendered tree: path → text; a text that begins with `#!` is executable. */
export function aTree(files: Readonly<Record<string, string>>): FileTree {
  const sorted = Object.entries(files)
    .map(([path, text]): TreeFile => {
      const mode = text.startsWith("#!") ? "100755" : "100644";
      const bytes = new TextEncoder().encode(text);
      const origin = `stacks/tiny/files/${path}`;
      return { path, bytes, blob: blobId(bytes), mode, origin, policy: "managed", writers: [] };
    })
    .sort((left, right) => Buffer.compare(Buffer.from(left.path), Buffer.from(right.path)));
  return {
    files: sorted,
    id: treeId(sorted),
  };
}
