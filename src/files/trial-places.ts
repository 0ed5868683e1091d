import { mkdir, mkdtemp, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { writeTree } from "./write-tree.ts";
import type { TrialPlaces } from "../workflows/trials/ports.ts";

/** Trials in the temporary directory; what passed is remembered in `memory`. */
export function trialPlaces(memory: string): TrialPlaces {
  return {
    async inDirectory(name, tree, use) {
      const directory = await realpath(await mkdtemp(join(tmpdir(), `trial-${name}-`)));
      try {
        await writeTree(directory, tree);
        return await use(directory);
      } finally {
        await rm(directory, { recursive: true, force: true, maxRetries: 3 });
      }
    },
    async write(directory, path, text) {
      const file = join(directory, path);
      if (text === undefined) return rm(file);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text);
    },
    recall: (key) => textOf(join(memory, key)),
    async remember(key, text) {
      await mkdir(memory, { recursive: true });
      await writeFile(join(memory, key), text);
    },
  };
}

function textOf(file: string): Promise<string | undefined> {
  return readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw error;
  });
}
