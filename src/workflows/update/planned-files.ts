import { manifestPath } from "../../manifest/manifest.ts";
import type { PlannedFile } from "../../merger/plan-update.ts";
import type { FileTree } from "../../renderer/file-tree.ts";

/** The manifest among the files of a service about to be made. */
export function manifestFileIn(tree: FileTree): PlannedFile {
  const file = tree.files.find(({ path }) => path === manifestPath);
  if (file === undefined) throw new Error("a planned service has a manifest");
  const { path, mode, blob, bytes } = file;
  return { path, mode, blob, bytes };
}

/** The bytes of a rendered service, without its manifest. */
export function renderedBytes(tree: FileTree): readonly Uint8Array[] {
  return tree.files.filter(({ path }) => path !== manifestPath).map(({ bytes }) => bytes);
}
