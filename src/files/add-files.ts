import { existsSync } from "node:fs";
import { join } from "node:path";
import { outputFile } from "fs-extra/esm";
import { problem } from "../problems/problem.ts";

/** Adds new files below a directory. Throws IM_DIRECTORY_NOT_EMPTY, with nothing written, when one exists already. */
export async function addFiles(
  directory: string,
  files: readonly { readonly path: string; readonly text: string }[],
): Promise<void> {
  const existing = files.find(({ path }) => existsSync(join(directory, path)));
  if (existing !== undefined) {
    throw problem("IM_DIRECTORY_NOT_EMPTY", {
      what: `\`${existing.path}\` exists already`,
      hint: "Choose another id, or remove what is there",
      where: join(directory, existing.path),
    });
  }
  for (const { path, text } of files) await outputFile(join(directory, path), text);
}
