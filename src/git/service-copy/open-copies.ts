import { realpath } from "node:fs/promises";
import { join, resolve } from "node:path";
import { problem, type Problem } from "../../problems/problem.ts";
import { once } from "../../workflows/once.ts";
import type { ServiceCopies, ServiceCopy } from "../../workflows/service-copy.ts";
import { listTree } from "../list-tree.ts";
import { readBlobs } from "../read-blobs.ts";
import { succeeded, whatWasSaid, type GitEnd, type RunGit } from "../run-git.ts";
import { requireGit } from "../version.ts";
import { abort } from "./abort.ts";
import { deliver } from "./deliver.ts";
import { obstacles } from "./obstacles.ts";
import { occupied } from "./occupied.ts";
import { pending } from "./pending.ts";

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
      const [place] = await Promise.all([placeOf(run, resolve(directory)), requireGit(run)]);
      return copyAt(place);
    },
  };
}

function copyAt(place: Place): ServiceCopy {
  const { run, repository, root, folder, head } = place;
  const commitFolder = folder === "" ? head : `${head}:${folder.slice(0, -1)}`;
  // HEAD was read when the copy was opened, so its tree stays the same.
  return {
    place: join(root, folder.slice(0, -1)),
    pending: () => pending(place),
    obstacles: () => obstacles(place),
    tree: once(() => listTree(run, repository, commitFolder, [])),
    read: (blobs) => readBlobs(run, repository, blobs),
    occupied: (paths, going) => occupied(join(root, folder.slice(0, -1)), paths, going),
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
      "--verify",
      "HEAD^{commit}",
    ],
    protocols: [],
    input: null,
    seconds: 60,
  });
  if (!succeeded(end)) throw notAService(directory, reasonOf(end));
  const [root = "", repository = "", folder = "", head = ""] = end.stdout.toString("utf8").split("\n");
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
