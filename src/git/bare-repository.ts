import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { mustGit, type RunGit } from "./run-git.ts";

/**
 * Makes an empty bare repository whose branch is `main`, in a directory that must not exist. These are the files
 * that gitrepository-layout(5) asks for and no others: no sample hooks, and no process.
 */
export async function makeBareRepository(directory: string, settings: readonly string[]): Promise<void> {
  await mkdir(directory);
  await Promise.all([
    mkdir(join(directory, "objects")),
    mkdir(join(directory, "refs")).then(() => mkdir(join(directory, "refs", "heads"))),
    writeFile(join(directory, "HEAD"), "ref: refs/heads/main\n"),
    writeFile(
      join(directory, "config"),
      ["[core]", "\trepositoryformatversion = 0", "\tfilemode = true", "\tbare = true", ...settings, ""].join(
        "\n",
      ),
    ),
  ]);
}

/** The commit that a branch of a repository on this machine is at, or null when there is no such branch. */
export async function branchHead(run: RunGit, repository: string, branch: string): Promise<string | null> {
  const output = await mustGit(run, {
    repository,
    arguments: ["for-each-ref", "--format=%(objectname)", `refs/heads/${branch}`],
    protocols: [],
    input: null,
    seconds: 30,
  });
  const text = output.toString("utf8").trim();
  return text === "" ? null : text;
}
