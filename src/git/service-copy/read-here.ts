import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isFile, type Tree } from "../../merger/tree.ts";
import { blobId } from "../../renderer/tree-id.ts";

/**
 * The bytes of these objects as far as they lie in the work tree, where HEAD has them: reading a file costs less than
 * asking git. Its id proves that it is the same; what was changed, or is stored otherwise than it is checked out, is
 * left out.
 */
export function readHere(
  directory: string,
  head: Tree,
  blobs: readonly string[],
): ReadonlyMap<string, Uint8Array> {
  const wanted = new Set(blobs);
  const found = new Map<string, Uint8Array>();
  for (const [path, entry] of head) {
    if (!wanted.has(entry.blob) || found.has(entry.blob) || !isFile(entry)) continue;
    const bytes = readIfThere(join(directory, path));
    if (bytes !== undefined && blobId(bytes) === entry.blob) found.set(entry.blob, bytes);
  }
  return found;
}

function readIfThere(file: string): Uint8Array | undefined {
  try {
    return new Uint8Array(readFileSync(file));
  } catch {
    return undefined;
  }
}
