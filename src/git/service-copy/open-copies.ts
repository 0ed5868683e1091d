import { realpath } from "node:fs/promises";
import { join, resolve } from "node:path";
import { problem, type Problem } from "../../problems/problem.ts";
import { once } from "../../workflows/once.ts";
import type { ServiceCopies, ServiceCopy } from "../../workflows/service-copy.ts";
import { noHooks } from "../environment.ts";
import { listTree } from "../list-tree.ts";
import { readBlobs } from "../read-blobs.ts";
import { succeeded, whatWasSaid, type GitEnd, type RunGit } from "../run-git.ts";
import { requireGit } from "../version.ts";
import { abort } from "./abort.ts";
import { deliver } from "./deliver.ts";
import { obstacles } from "./obstacles.ts";
import { occupied } from "./occupied.ts";
import { pending } from "./pending.ts";
import { readHere } from "./read-here.ts";

/** Where a service lies, and what of its repository it is. */
export interface Place {
  readonly run: RunGit;
  /** The `.git` directory, absolute. */
  readonly repository: string;
  /** The work tree's root, absolute. */
  readonly root: string;
  /** The service's folder in it: empty, or ending in `/`. */
  readonly folder: string;
  /** The commit that HEAD is. */
  readonly head: string;
}

/** Services in work trees, by native git. */
export function serviceCopies(run: RunGit): ServiceCopies {
  return {
    async open(directory) {
      return copyAt(await placeOf(run, resolve(directory)));
    },
  };
}

function copyAt(place: Place): ServiceCopy {
  const { run, repository, root, folder, head } = place;
  const commitFolder = folder === "" ? head : `${head}:${folder.slice(0, -1)}`;
  const directory = join(root, folder.slice(0, -1));
  // HEAD was read when the copy was opened, so its tree stays the same.
  const tree = once(() => listTree(run, repository, commitFolder, []));
  return {
    place: directory,
    pending: () => pending(place),
    obstacles: () => obstacles(place),
    tree,
    async read(blobs) {
      const wanted = [...blobs];
      const here = wanted.length === 0 ? new Map() : readHere(directory, await tree(), wanted);
      const missing = wanted.filter((blob) => !here.has(blob));
      return new Map([...here, ...(await readBlobs(run, repository, missing))]);
    },
    occupied: (paths, going) => occupied(directory, paths, going),
    deliver: (delivery) => deliver(place, delivery),
    abort: () => abort(place),
  };
}

async function placeOf(run: RunGit, directory: string): Promise<Place> {
  const real = await realpath(directory).catch(() => undefined);
  if (real === undefined) throw notAService(directory, "it does not exist");
  const end = await run({
    repository: null,
    arguments: [
      "-C",
      real,
      "rev-parse",
      "--show-toplevel",
      "--absolute-git-dir",
      "--show-prefix",
      "--git-path",
      "hooks",
      "--verify",
      "HEAD^{commit}",
    ],
    protocols: [],
    input: null,
    seconds: 60,
  });
  const lines = succeeded(end) ? end.stdout.toString("utf8").split("\n") : [];
  const [root = "", repository = "", folder = "", hooks, head = ""] = lines;
  // Says in the same breath whether our settings reach git: one that is too old does not read them.
  if (hooks !== noHooks) await requireGit(run);
  if (!succeeded(end)) throw notAService(directory, reasonOf(end));
  return { run, root, repository, folder, head };
}

function reasonOf(end: GitEnd): string {
  if (/needed a single revision/i.test(end.stderr)) return "it has no commit yet";
  if (/not a git repository/i.test(end.stderr)) return "it is in no git repository";
  return whatWasSaid(end);
}

function notAService(directory: string, because: string): Problem {
  return problem("IM_NOT_A_SERVICE", {
    what: `${directory} cannot be updated`,
    because,
    hint: "Give the directory of a service: a git work tree with at least one commit",
    where: directory,
  });
}
