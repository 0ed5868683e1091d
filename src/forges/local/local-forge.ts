import { access, constants, mkdir, rename } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { branchHead, makeBareRepository } from "../../git/bare-repository.ts";
import type { RunGit } from "../../git/run-git.ts";
import { inScratch } from "../../git/scratch.ts";
import type { Forge, Repository, RepositoryRef } from "../contract/forge.ts";
import type { ConnectionReport } from "../contract/settings.ts";
import { checkName, checkOwner } from "../contract/names.ts";
import { repositoryTaken } from "../contract/taken.ts";
import { configureLocally } from "./configure.ts";
import { exists } from "../../git/exists.ts";
import { syncDirectory } from "./durable.ts";
import { operationOf, writeMarker } from "./marker.ts";
import { localProposals } from "./proposals.ts";

/**
 * The forge that needs no account: bare repositories at `<root>/<owner>/<name>.git`. `<root>/.forge` is for what is
 * not a repository; no owner can have that name.
 */
export function localForge(root: string, run: RunGit): Forge {
  const placeOf = (ref: RepositoryRef): string => {
    checkOwner(ref.owner);
    checkName(ref.name);
    return join(root, ref.owner, `${ref.name}.git`);
  };
  const proposalsOf = ({ owner, name }: RepositoryRef): string =>
    join(root, ".forge", "proposals", owner, name);
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
    settingsUrl: () => null,
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
      throw repositoryTaken(ref, place);
    },

    remote: async (ref) => ({ url: urlOf(ref), protocol: "file" }),
    configure: (ref, settings) => configureLocally(run, placeOf(ref), settings),
    proposals: localProposals({ repository: placeOf, proposals: proposalsOf }, run),
    probe: () => probe(root),
    readWebhook: async () => ({ kind: "refused", because: "the local forge sends no webhooks" }),
  };
}

async function probe(root: string): Promise<ConnectionReport> {
  const granted = await access(root, constants.R_OK | constants.W_OK).then(
    () => "yes" as const,
    // The folder comes with the first repository.
    async () => ((await exists(root)) ? "no" : "unknown"),
  );
  const name = `to write to ${root}`;
  return {
    identity: null,
    version: null,
    permissions: [{ name, neededFor: "making repositories and proposals", granted }],
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
  "\tdenyDeleteCurrent = refuse",
  // What proposals keep is not for pushes.
  "\thideRefs = refs/pull",
  "\tfsckObjects = true",
  // Every push keeps its one pack: unpacking writes a file an object. Tidying up is the operator's `git gc`.
  "\tunpackLimit = 1",
  "\tautogc = false",
];
