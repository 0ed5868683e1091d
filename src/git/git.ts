import type { Git } from "../workflows/ports.ts";
import { pushFirstCommit } from "./push-first-commit.ts";
import type { RunGit } from "./run-git.ts";
import { requireGit } from "./version.ts";
import { writeRepository } from "./write-repository.ts";

/**
 * The `Git` port by native git. `scratch` is a directory on this machine for repositories that live as long as one
 * call. Every method throws IM_GIT_MISSING first when git is absent or too old; that is looked up once.
 */
export function nativeGit(run: RunGit, scratch: string): Git {
  let checked: Promise<void> | undefined;
  const ready = (): Promise<void> => (checked ??= requireGit(run));
  return {
    async pushFirstCommit(commit, remote) {
      await ready();
      return pushFirstCommit(run, scratch, commit, remote);
    },
    async writeRepository(commit, directory) {
      await ready();
      return writeRepository(run, commit, directory);
    },
  };
}
