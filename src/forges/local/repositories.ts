import type { Dirent } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { branchHead } from "../../git/bare-repository.ts";
import { succeeded, type RunGit } from "../../git/run-git.ts";
import type { FoundRepository, ManifestSource } from "../../workflows/manifest-source.ts";
import { manifestPath } from "../../manifest/manifest.ts";
import { operationOf } from "./marker.ts";

/** What lies in the local forge's folder. */
export function localManifests(root: string, run: RunGit): ManifestSource {
  return {
    forge: "local",
    async *repositories() {
      for (const owner of await folders(root)) {
        for (const repository of await folders(join(root, owner))) {
          if (repository.endsWith(".git")) yield read(run, root, owner, repository.slice(0, -".git".length));
        }
      }
    },
  };
}

async function read(run: RunGit, root: string, owner: string, name: string): Promise<FoundRepository> {
  const place = join(root, owner, `${name}.git`);
  const head = await branchHead(run, place, "main").catch(() => null);
  const manifest = head === null ? null : await textAt(run, place, `${head}:${manifestPath}`);
  return { owner, name, head, operation: await operationOf(place), manifest };
}

async function textAt(run: RunGit, repository: string, object: string): Promise<string | null> {
  const call = ["cat-file", "blob", object];
  const end = await run({ repository, arguments: call, protocols: [], input: null, seconds: 30 });
  return succeeded(end) ? end.stdout.toString("utf8") : null;
}

/** In code-unit order; nothing that is hidden. */
async function folders(path: string): Promise<readonly string[]> {
  const entries: readonly Dirent[] = await readdir(path, { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith("."))
    .map((entry) => entry.name)
    .sort();
}
