import { buffer } from "node:stream/consumers";
import { gzipSync, zipSync, type Zippable } from "fflate";
import { pack } from "tar-stream";
import type { FileTree } from "../../renderer/file-tree.ts";

export type ArchiveFormat = "zip" | "tgz";

export const mediaTypes: Readonly<Record<ArchiveFormat, string>> = {
  zip: "application/zip",
  tgz: "application/gzip",
};

/**
 * The files in a folder called `name`, executable bits kept: the same bytes for the same tree on every machine and
 * at every time.
 */
export async function archiveOf(tree: FileTree, name: string, format: ArchiveFormat): Promise<Uint8Array> {
  return format === "zip" ? zipOf(tree, name) : tarOf(tree, name);
}

function zipOf({ files }: FileTree, name: string): Uint8Array {
  const entries: Zippable = {};
  for (const { path, bytes, mode } of files) {
    entries[`${name}/${path}`] = [
      bytes,
      // Unix, and git's mode as Unix has it in the upper half.
      { os: 3, attrs: Number.parseInt(mode, 8) * 0x1_0000 },
    ];
  }
  // The format has local times only: the beginning of its calendar, wherever that is taken to be.
  return zipSync(entries, { level: 6, mtime: new Date(1980, 0, 1) });
}

async function tarOf({ files }: FileTree, name: string): Promise<Uint8Array> {
  const tar = pack();
  for (const { path, bytes, mode } of files) {
    const header = { name: `${name}/${path}`, mode: mode === "100755" ? 0o755 : 0o644, mtime: new Date(0) };
    tar.entry(header, Buffer.from(bytes));
  }
  tar.finalize();
  return gzipSync(await buffer(tar), { level: 6, mtime: 0 });
}
