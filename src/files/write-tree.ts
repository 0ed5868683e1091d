import { chmod, mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { FileTree } from "../renderer/file-tree.ts";

/** Writes a service without a repository around it. */
export async function writeTree(directory: string, tree: FileTree): Promise<void> {
  for (const { path, bytes, mode } of tree.files) {
    const file = join(directory, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, bytes);
    if (mode === "100755") await chmod(file, 0o755);
  }
}
