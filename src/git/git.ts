import type { Git } from "../workflows/ports.ts";
import { pushFirstCommit } from "./push-first-commit.ts";
import type { RunGit } from "./run-git.ts";
import { requireGit } from "./version.ts";
import { writeRepository } from "./write-repository.ts";

/**
 * The `Git` port by native git. `scratch` is a directory on this machine for repositories that live as long as one
 * call. A git that was found good is not looked up again.
 */
export function nativeGit(run: RunGit, scratch: string): Git {
  let checked: Promise<void> | undefined;
  const check = (): Promise<void> => {
    checked ??= requireGit(run).catch((cause: unknown) => {
      checked = undefined;
      throw cause;
    });
    return checked;
  };
  return {
    check,
    async pushFirstCommit(commit, remote) {
      await check();
      return pushFirstCommit(run, scratch, commit, remote);
    },
    async writeRepository(commit, directory) {
      await check();
      return writeRepository(run, commit, directory);
    },
  };
}
