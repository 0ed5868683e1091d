import { mkdir, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { inScratch } from "../git/scratch.ts";
import type { TrialPlaces } from "../workflows/trials/ports.ts";
import { textOf } from "./text-of.ts";
import { writeTree } from "./write-tree.ts";

/** Trials in the temporary directory; what passed is remembered in `memory`. */
export function trialPlaces(memory: string): TrialPlaces {
  return {
    async inDirectory(name, tree, use) {
      return inScratch(await realpath(tmpdir()), "instant-micros-trial-", async (scratch) => {
        const directory = join(scratch, name);
        await writeTree(directory, tree);
        return use(directory);
      });
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
