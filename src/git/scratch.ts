import { lstat, mkdir, mkdtemp, readdir, rm } from "node:fs/promises";
import { join } from "node:path";

/** Nothing that works in such a directory takes as long: whoever left it has been killed. */
const abandonedAfter = 24 * 60 * 60 * 1_000;

const swept = new Set<string>();

/**
 * Works in a new directory below `parent`, which is ours alone, and removes it whatever happens. Once in the life of a
 * process it also removes what killed ones have left there a day ago or earlier.
 */
export async function inScratch<T>(
  parent: string,
  prefix: string,
  work: (directory: string) => Promise<T>,
): Promise<T> {
  await mkdir(parent, { recursive: true });
  const kind = join(parent, prefix);
  if (!swept.has(kind)) {
    swept.add(kind);
    await sweep(parent, prefix, Date.now() - abandonedAfter);
  }
  const directory = await mkdtemp(join(parent, prefix));
  try {
    return await work(directory);
  } finally {
    // Something that was started there may still be writing its last.
    await rm(directory, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Removes the directories of this prefix that nothing has touched since `before`, in milliseconds since 1970. */
async function sweep(parent: string, prefix: string, before: number): Promise<void> {
  const names = (await readdir(parent)).filter((name) => name.startsWith(prefix));
  for (const name of names) {
    const place = join(parent, name);
    // Somebody else may be sweeping too; and where the parent is for all, what is another person's stays.
    const stats = await lstat(place).catch(() => null);
    if (stats === null || stats.mtimeMs >= before) continue;
    await rm(place, { recursive: true, force: true }).catch(() => undefined);
  }
}
