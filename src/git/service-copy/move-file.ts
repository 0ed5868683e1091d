import { copyFile, rename, rm, stat, utimes } from "node:fs/promises";
import { hasCode } from "../../problems/has-code.ts";

/** Moves a file, a link or a folder; `.git` may lie on another file system, and then files are copied. */
export async function moveFile(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (cause) {
    if (!hasCode(cause, "EXDEV")) throw cause;
    const { atime, mtime } = await stat(from);
    await copyFile(from, `${to}.part`);
    await utimes(`${to}.part`, atime, mtime);
    await rename(`${to}.part`, to);
    await rm(from);
  }
}
