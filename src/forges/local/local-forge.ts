import { lstat, mkdir, open, rename } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { branchHead, makeBareRepository } from "../../git/bare-repository.ts";
import type { RunGit } from "../../git/run-git.ts";
import { inScratch } from "../../git/scratch.ts";
import { problem, type Problem } from "../../problems/problem.ts";
import type { Forge, Repository, RepositoryRef } from "../contract/forge.ts";
import { operationOf, writeMarker } from "./marker.ts";
import { checkNames } from "./names.ts";

/**
 * The forge that needs no account: bare repositories at `<root>/<owner>/<name>.git`. `<root>/.forge` is for what is
 * not a repository; no owner can have that name.
 */
export function localForge(root: string, run: RunGit): Forge {
  const placeOf = (ref: RepositoryRef): string => {
    checkNames(ref);
    return join(root, ref.owner, `${ref.name}.git`);
  };
  const urlOf = (ref: RepositoryRef): string => pathToFileURL(placeOf(ref)).href;

  const observe = async (ref: RepositoryRef): Promise<Repository | null> => {
    const place = placeOf(ref);
    if (!(await exists(place))) return null;
    return {
      ref,
      webUrl: place,
      cloneUrl: urlOf(ref),
      head: await branchHead(run, place, "main"),
      createdBy: await operationOf(place),
    };
  };

  return {
    kind: "local",
    webUrl: ({ owner, name }) => `local:${owner}/${name}`,
    findRepository: observe,

    async createRepository({ ref, description, visibility }, operation) {
      const place = placeOf(ref);
      const marker = { operation, description, visibility };
      if (!(await exists(place)) && (await bringIntoBeing(root, place, marker)) === "created") {
        const value = { ref, webUrl: place, cloneUrl: urlOf(ref), head: null, createdBy: operation };
        return { kind: "created", value };
      }
      const found = await observe(ref);
      if (found?.createdBy === operation) return { kind: "adopted", value: found };
      throw taken(ref, place);
    },

    remote: async (ref) => ({ url: urlOf(ref), protocol: "file" }),
  };
}

/** Makes the repository out of sight and renames it into its place; whoever comes second finds the place taken. */
async function bringIntoBeing(
  root: string,
  place: string,
  marker: Parameters<typeof writeMarker>[1],
): Promise<"created" | "taken"> {
  const outOfSight = join(root, ".forge", "creating");
  await mkdir(dirname(place), { recursive: true });
  return inScratch(outOfSight, "repository-", async (temporary) => {
    const repository = join(temporary, "new.git");
    await makeBareRepository(repository, serverSettings);
    await writeMarker(repository, marker);
    try {
      await rename(repository, place);
    } catch (cause) {
      if (await exists(place)) return "taken";
      throw cause;
    }
    await syncDirectory(dirname(place));
    return "created";
  });
}

/** The server side of a push reads these, and nothing of the pusher's environment. */
const serverSettings = [
  "[receive]",
  // History on the forge is only ever added to, whoever pushes.
  "\tdenyNonFastForwards = true",
  "\tfsckObjects = true",
  // Every push keeps its one pack: unpacking writes a file an object. Tidying up is the operator's `git gc`.
  "\tunpackLimit = 1",
  "\tautogc = false",
];

async function exists(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return true;
  } catch {
    return false;
  }
}

/** Makes a rename survive a power cut, where the platform lets a directory be opened. */
async function syncDirectory(path: string): Promise<void> {
  if (process.platform === "win32") return;
  const directory = await open(path, "r");
  try {
    await directory.sync();
  } finally {
    await directory.close();
  }
}

function taken({ owner, name }: RepositoryRef, place: string): Problem {
  return problem("IM_REPOSITORY_EXISTS", {
    what: `The repository ${owner}/${name} exists already`,
    because: "it was not made by this request, so it is left as it is",
    hint: "Choose another name or owner",
    where: place,
  });
}
