import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { gitRunner, type RunGit } from "../../src/git/run-git.ts";

/** The runner under test, with a HOME below `directory`. */
export function aGitRunner(directory: string): RunGit {
  return gitRunner({ path: process.env["PATH"] ?? "", home: join(directory, "home") });
}

/** Plain git, as a person would run it; returns what it prints. */
export function git(...args: readonly string[]): string {
  const env = {
    PATH: process.env["PATH"],
    HOME: "/nonexistent",
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_AUTHOR_NAME: "A Person",
    GIT_AUTHOR_EMAIL: "person@example.com",
    GIT_COMMITTER_NAME: "A Person",
    GIT_COMMITTER_EMAIL: "person@example.com",
  };
  return execFileSync("git", args, { env, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] }).trim();
}
