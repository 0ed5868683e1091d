import { rmdir } from "node:fs/promises";
import { dirname, join } from "node:path";

/** Upwards from where a file was, as far as nothing else is in them. */
export async function removeEmptyFolders(directory: string, path: string): Promise<void> {
  for (let folder = dirname(path); folder !== "."; folder = dirname(folder)) {
    const removed = await rmdir(join(directory, folder)).then(
      () => true,
      () => false,
    );
    if (!removed) return;
  }
}
