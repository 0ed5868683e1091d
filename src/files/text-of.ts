import { readFile } from "node:fs/promises";
import { hasCode } from "../problems/has-code.ts";

/** The text of a file; undefined where there is none. */
export async function textOf(file: string): Promise<string | undefined> {
  return readFile(file, "utf8").catch((error: unknown) => {
    if (hasCode(error, "ENOENT", "ENOTDIR")) return undefined;
    throw error;
  });
}
