import { lstat, mkdir, mkdtemp, readdir, realpath, rename, rm } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { hasCode } from "../problems/has-code.ts";
import { problem, type Problem } from "../problems/problem.ts";
import type { CommitRequest } from "../workflows/ports.ts";
import { writeFirstCommit } from "./first-commit.ts";
import { mustGit, type RunGit } from "./run-git.ts";

/** `Git.writeRepository`: built beside the target on the same file system, then renamed into its place. */
export async function writeRepository(
  run: RunGit,
  commit: CommitRequest,
  directory: string,
): Promise<{ readonly commit: string }> {
  const target = await freePlace(directory);
  await mkdir(dirname(target), { recursive: true });
  const place = await mkdtemp(join(dirname(target), `.${basename(target)}-`));
  try {
    // `mkdtemp` keeps others out of what it makes; the repository is made inside, with the usual permissions.
    const building = join(place, "repository");
    const repository = join(building, ".git");
    const common = { protocols: [], input: null, seconds: 60 } as const;
    await mustGit(run, {
      ...common,
      repository: null,
      arguments: ["init", "--quiet", "--template=", "--initial-branch=main", "--end-of-options", building],
    });
    const id = await writeFirstCommit(run, repository, commit);
    await mustGit(run, {
      ...common,
      repository,
      workTree: building,
      arguments: ["reset", "--quiet", "--hard", "refs/heads/main"],
    });
    await rename(building, target).catch((cause: unknown) => {
      throw hasCode(cause, "ENOTEMPTY", "EEXIST", "ENOTDIR", "EPERM") ? notEmpty(directory) : cause;
    });
    return { commit: id };
  } finally {
    await rm(place, { recursive: true, force: true });
  }
}

/** The directory's real place; it is empty or does not exist. Throws IM_DIRECTORY_NOT_EMPTY. */
async function freePlace(directory: string): Promise<string> {
  const wanted = resolve(directory);
  const stats = await lstat(wanted).catch(whenMissing(undefined));
  if (stats === undefined) return wanted;
  const real = await realpath(wanted).catch(whenMissing(undefined));
  if (real === undefined) throw notEmpty(directory);
  const entries = await readdir(real).catch((cause: unknown) => {
    throw hasCode(cause, "ENOTDIR") ? notEmpty(directory) : cause;
  });
  if (entries.length > 0) throw notEmpty(directory);
  return real;
}

function notEmpty(directory: string): Problem {
  return problem("IM_DIRECTORY_NOT_EMPTY", {
    what: `${directory} cannot be filled`,
    because: "there is something in it already, and nothing that exists is ever touched",
    hint: "Choose a directory that does not exist or is empty",
    where: directory,
  });
}

function whenMissing<T>(otherwise: T): (cause: unknown) => T {
  return (cause) => {
    if (hasCode(cause, "ENOENT")) return otherwise;
    throw cause;
  };
}
