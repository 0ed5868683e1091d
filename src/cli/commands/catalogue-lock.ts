import { readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { lockSources } from "../../workflows/lock-sources.ts";
import type { Context, ExitCode } from "../context.ts";
import { stackOf } from "../planning.ts";

/** `catalogue lock STACK`: makes the stack's lock files anew, for all its features together. */
export async function catalogueLock(context: Context, directory: string, id: string): Promise<ExitCode> {
  const loaded = await context.loadCatalogue();
  const { output, json, wiring } = context;
  const locks: { readonly file: string; readonly changed: boolean }[] = [];
  for (const { origin, packageText, npmrc } of lockSources(loaded.catalogue, stackOf(loaded, id))) {
    output.note(`asking npm for ${origin}`);
    const file = join(resolve(directory), origin);
    const text = await wiring.makeNpmLock(packageText, npmrc);
    const changed = text !== (await readFile(file, "utf8"));
    if (changed) await writeFile(file, text);
    locks.push({ file: origin, changed });
  }
  const lines = locks.map(({ file, changed }) => `${changed ? "refreshed" : "unchanged"} ${file}`);
  output.result(json ? JSON.stringify({ locks }) : lines.join("\n") || `${id} has no lock file`);
  return 0;
}
