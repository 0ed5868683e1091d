import { copyFileSync, renameSync, rmSync, statSync, utimesSync } from "node:fs";
import { hasCode } from "../../problems/has-code.ts";

/** Moves a file, a link or a folder; `.git` may lie on another file system, and then files are copied. */
export function moveFile(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (cause) {
    if (!hasCode(cause, "EXDEV")) throw cause;
    const { atime, mtime } = statSync(from);
    copyFileSync(from, `${to}.part`);
    utimesSync(`${to}.part`, atime, mtime);
    renameSync(`${to}.part`, to);
    rmSync(from);
  }
}
