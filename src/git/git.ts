import type { Git } from "../workflows/ports.ts";
import { pushFirstCommit } from "./push-first-commit.ts";
import type { RunGit } from "./run-git.ts";
import { requireGit } from "./version.ts";
import { writeRepository } from "./write-repository.ts";

/**
 * The `Git` port by native git. `scratch` is a directory on this machine for repositories that live as long as one
 * call.
 */
export function nativeGit(run: RunGit, scratch: string): Git {
  return {
    check: () => requireGit(run),
    async pushFirstCommit(commit, remote) {
      await requireGit(run);
      return pushFirstCommit(run, scratch, commit, remote);
    },
    async writeRepository(commit, directory) {
      await requireGit(run);
      return writeRepository(run, commit, directory);
    },
  };
}
