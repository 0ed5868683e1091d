import { problem } from "../problems/problem.ts";
import { mustGit, type RunGit } from "./run-git.ts";

/** `git merge-tree --write-tree`, which updates are built on, came with 2.38. */
const oldest = { major: 2, minor: 38 } as const;

const found = new WeakMap<RunGit, Promise<void>>();

/** Throws IM_GIT_MISSING when git is absent or too old. A git that was found good is not looked up again. */
export function requireGit(run: RunGit): Promise<void> {
  const known = found.get(run);
  if (known !== undefined) return known;
  const looked = look(run).catch((cause: unknown) => {
    found.delete(run);
    throw cause;
  });
  found.set(run, looked);
  return looked;
}

async function look(run: RunGit): Promise<void> {
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
