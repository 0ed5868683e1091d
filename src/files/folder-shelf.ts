import { mkdir, readFile, readdir, rename, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { exists } from "../git/exists.ts";
import { byCodeUnit } from "../text/compare.ts";
import type { Shelf } from "../workflows/pristine-store.ts";

/** A shelf in a folder: `<folder>/<name>`. */
export function folderShelf(folder: string): Shelf {
  return {
    has: (name) => exists(join(folder, name)),
    async put(name, bytes) {
      const path = join(folder, name);
      await mkdir(dirname(path), { recursive: true });
      const temporary = `${path}.${process.pid}-${process.hrtime.bigint()}`;
      await writeFile(temporary, bytes);
      await rename(temporary, path);
    },
    get: (name) => readFile(join(folder, name)).catch(() => undefined),
    async names(prefix) {
      const within = dirname(`${prefix}x`);
      const names = await readdir(join(folder, within)).catch(() => []);
      return names
        .map((name) => `${within}/${name}`)
        .filter((name) => name.startsWith(prefix))
        .sort(byCodeUnit);
    },
  };
}
