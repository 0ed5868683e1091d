import { lstat, readdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { ServiceDirectory } from "../workflows/conformance/service-directory.ts";
import { textOf } from "./text-of.ts";

/** Folders that hold what others wrote, by the thousand. */
const foreign = new Set([".git", "node_modules", ".venv"]);

/** The directory of a service. */
export function serviceDirectory(directory: string): ServiceDirectory {
  const root = resolve(directory);
  return {
    path: root,
    read: (path) => textOf(join(root, path)),
    paths: () => filesBelow(root),
    async state() {
      const paths = await filesBelow(root);
      const states = await Promise.all(
        paths.map(async (path): Promise<readonly [string, string]> => {
          const { mtimeMs, size } = await lstat(join(root, path));
          return [path, `${mtimeMs} ${size}`];
        }),
      );
      return new Map(states);
    },
  };
}

async function filesBelow(root: string, folder = ""): Promise<readonly string[]> {
  const entries = await readdir(join(root, folder), { withFileTypes: true });
  const paths = await Promise.all(
    entries.map(async (entry): Promise<readonly string[]> => {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (!entry.isDirectory()) return [path];
      return foreign.has(entry.name) ? [] : filesBelow(root, path);
    }),
  );
  return paths.flat();
}
