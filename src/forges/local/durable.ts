import { link, open, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { exists } from "../../git/exists.ts";

/** Makes a rename survive a power cut, where the platform lets a directory be opened. */
export async function syncDirectory(path: string): Promise<void> {
  if (process.platform === "win32") return;
  const directory = await open(path, "r");
  try {
    await directory.sync();
  } finally {
    await directory.close();
  }
}

/** Writes a file as a whole or not at all, and down to the disk. Of several at once, the last one stays. */
export async function replaceFile(path: string, text: string, temporary: string): Promise<void> {
  try {
    await writeDown(temporary, text);
    await rename(temporary, path);
    await syncDirectory(dirname(path));
  } finally {
    await rm(temporary, { force: true });
  }
}

/** The same for a file that must not exist. Of several at once, one is told `true`. */
export async function createFile(path: string, text: string, temporary: string): Promise<boolean> {
  try {
    await writeDown(temporary, text);
    // A link refuses where a rename would replace.
    await link(temporary, path);
    await syncDirectory(dirname(path));
    return true;
  } catch (cause) {
    if (await exists(path)) return false;
    throw cause;
  } finally {
    await rm(temporary, { force: true });
  }
}

/** Writes a file that must not exist, down to the disk. */
export async function writeDown(path: string, text: string): Promise<void> {
  const file = await open(path, "wx");
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}
