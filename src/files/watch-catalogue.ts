import { readdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import type { RunGit } from "../git/run-git.ts";
import { fetchCatalogue } from "./git-catalogue.ts";
import type { Location } from "./location.ts";
import { catalogueFolders } from "./read-directory.ts";

/** How often is looked, in milliseconds: a look at a folder costs a few of them, one at a repository a connection. */
const pauses = { directory: 2_000, git: 60_000 } as const;

/**
 * Calls `changed` whenever the catalogue at a location may have changed, until the function that it returns is called.
 * It looks again and again rather than being told: that works in containers and on network drives too. A tag or a
 * commit is taken to stay what it is.
 */
export function watchCatalogue(
  run: RunGit,
  cache: string,
  location: Location,
  changed: () => void,
): () => void {
  if (location.kind === "git" && location.revision !== null) return () => undefined;
  const look = async (): Promise<string> =>
    location.kind === "directory"
      ? stampOf(resolve(location.directory))
      : (await fetchCatalogue(run, cache, location)).commit;
  let last: string | undefined;
  let timer: NodeJS.Timeout;
  let stopped = false;
  const turn = async (): Promise<void> => {
    // What cannot be looked at now may be there again next time.
    const stamp = await look().catch(() => last);
    if (stopped) return;
    if (last !== undefined && stamp !== last) changed();
    last = stamp;
    timer = setTimeout(() => void turn(), pauses[location.kind]);
    timer.unref();
  };
  void turn();
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}

/** Path, size and time of every file. */
function stampOf(directory: string): string {
  const lines: string[] = [];
  const visit = (path: string): void => {
    for (const entry of readdirSync(join(directory, path), { withFileTypes: true })) {
      const inside = `${path}/${entry.name}`;
      if (entry.isDirectory()) {
        visit(inside);
        continue;
      }
      const { size, mtimeMs, mode } = statSync(join(directory, inside), { throwIfNoEntry: false }) ?? {};
      lines.push(`${inside} ${size} ${mtimeMs} ${mode}`);
    }
  };
  const present = readdirSync(directory);
  for (const folder of catalogueFolders) if (present.includes(folder)) visit(folder);
  return lines.join("\n");
}
