import { existsSync } from "node:fs";
import { mkdir, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { problem } from "../problems/problem.ts";
import { lockFolder } from "./folder-lock.ts";
import { openDatabase } from "./database.ts";

/** The embedded store of a server that does not run, as a gzipped tar. Throws IM_STORE_HELD while one runs. */
export async function dumpFolder(folder: string): Promise<Uint8Array> {
  const database = await openDatabase({ kind: "embedded", folder });
  try {
    return await database.dump();
  } finally {
    await database.close();
  }
}

/**
 * Puts a backup in the place of the embedded store. The new one is complete before the old one goes, and the old one
 * stays beside it. Throws IM_STORE_HELD while a server runs, IM_BACKUP_INVALID for a file that is none.
 */
export async function restoreFolder(folder: string, file: string): Promise<{ readonly kept: string | null }> {
  const bytes = await readFile(file).catch((cause: unknown) => {
    throw problem("IM_BACKUP_INVALID", { what: `${file} cannot be read`, where: file, cause });
  });
  const lock = await lockFolder(folder);
  try {
    const draft = join(folder, "restoring");
    await rm(draft, { recursive: true, force: true });
    await unpack(draft, bytes, file);
    const place = join(folder, "pglite");
    const old = join(folder, `before-restore-${new Date().toISOString().replaceAll(/[:.]/g, "-")}`);
    const had = existsSync(place);
    if (had) await rename(place, old);
    await rename(draft, place);
    return { kept: had ? old : null };
  } finally {
    await lock.release();
  }
}

async function unpack(draft: string, bytes: Buffer, file: string): Promise<void> {
  const { PGlite } = await import("@electric-sql/pglite");
  try {
    await mkdir(draft, { recursive: true });
    const pglite = await PGlite.create(draft, { loadDataDir: new Blob([new Uint8Array(bytes)]) });
    try {
      await pglite.query("select count(*) from operations");
    } finally {
      await pglite.close();
    }
  } catch (cause) {
    await rm(draft, { recursive: true, force: true });
    throw problem("IM_BACKUP_INVALID", {
      what: `${file} is not a backup of this version's store`,
      because: cause instanceof Error ? cause.message : "it cannot be unpacked",
      hint: "Use a file that `instant-micros backup` wrote",
      where: file,
      cause,
    });
  }
}
