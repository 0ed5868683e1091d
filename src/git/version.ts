import { problem } from "../problems/problem.ts";
import { mustGit, type RunGit } from "./run-git.ts";

/** `git merge-tree --write-tree`, which updates are built on, came with 2.38. */
const oldest = { major: 2, minor: 38 } as const;

/** Throws IM_GIT_MISSING when git is absent or too old. */
export async function requireGit(run: RunGit): Promise<void> {
  const output = await mustGit(run, {
    repository: null,
    arguments: ["version"],
    protocols: [],
    input: null,
    seconds: 10,
  });
  const text = output.toString("utf8").trim();
  const [, major, minor] = /\b(\d+)\.(\d+)/.exec(text) ?? [];
  if (isEnough(Number(major), Number(minor))) return;
  throw problem("IM_GIT_MISSING", {
    what: "git is too old",
    because: `this is \`${text}\`, and ${oldest.major}.${oldest.minor} is the oldest that does`,
    hint: `Install git ${oldest.major}.${oldest.minor} or later`,
  });
}

function isEnough(major: number, minor: number): boolean {
  return major > oldest.major || (major === oldest.major && minor >= oldest.minor);
}
