import { lstat, readdir } from "node:fs/promises";
import { join } from "node:path";

/**
 * What lies at new paths or in their way: a file or a link where a folder is needed, anything in a folder where a file
 * is needed. Paths that are `going` make room.
 */
export async function occupied(
  directory: string,
  paths: readonly string[],
  going: ReadonlySet<string>,
): Promise<readonly string[]> {
  const found = new Set<string>();
  const folders = new Map<string, boolean>();
  for (const path of paths) {
    const parts = path.split("/");
    let blocked = false;
    for (let depth = 1; depth < parts.length && !blocked; depth += 1) {
      const folder = parts.slice(0, depth).join("/");
      const known =
        folders.get(folder) ?? (!going.has(folder) && (await isInTheWay(join(directory, folder))));
      folders.set(folder, known);
      if (known) found.add(folder);
      blocked = known;
    }
    if (blocked || going.has(path)) continue;
    const kind = await kindOf(join(directory, path));
    if (kind === "other") found.add(path);
    if (kind === "folder")
      for (const inside of await filesIn(directory, path)) if (!going.has(inside)) found.add(inside);
  }
  return [...found];
}

async function filesIn(directory: string, folder: string): Promise<readonly string[]> {
  const entries = await readdir(join(directory, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(directory.length + 1)
        .replaceAll("\\", "/"),
    );
}

async function isInTheWay(folder: string): Promise<boolean> {
  const kind = await kindOf(folder);
  return kind !== "nothing" && kind !== "folder";
}

async function kindOf(path: string): Promise<"nothing" | "folder" | "other"> {
  const stats = await lstat(path).catch(() => undefined);
  if (stats === undefined) return "nothing";
  return stats.isDirectory() ? "folder" : "other";
}
