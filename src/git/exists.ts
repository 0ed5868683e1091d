import { lstat } from "node:fs/promises";

/** Whether anything lies at the path: a file, a folder, or a link wherever it leads. */
export async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}
