import { execFile, execFileSync } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { person } from "../../fakes/person.ts";
import { gitRunner, type RunGit } from "../../src/git/run-git.ts";

/** The runner under test, with a HOME below `directory`. */
export function aGitRunner(directory: string): RunGit {
  return gitRunner({ path: process.env["PATH"] ?? "", home: join(directory, "home") });
}

/** Plain git, as a person would run it; returns what it prints. */
export function git(...args: readonly string[]): string {
  return execFileSync("git", args, {
    env: environment,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  }).trim();
}

/** The same for remotes that this very process serves, with what the environment says of credentials. */
export function personsGit(
  more: Readonly<Record<string, string>>,
): (...args: readonly string[]) => Promise<string> {
  return async (...args) => {
    const env = { ...environment, GIT_TERMINAL_PROMPT: "0", ...more };
    const { stdout } = await promisify(execFile)("git", args, { env, encoding: "utf8" });
    return stdout.trim();
  };
}

const environment = { PATH: process.env["PATH"], HOME: "/nonexistent", ...person };
