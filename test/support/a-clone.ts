import { simpleGit, type SimpleGit } from "simple-git";
import { temporaryDirectory } from "./temporary-directory.ts";

/**
 * A clone as somebody else has it, made and used through another program's way to git than ours. It does not block this
 * process, which may be the server it clones from. Gone when the test is.
 */
export async function aClone(url: string): Promise<{ readonly directory: string; readonly git: SimpleGit }> {
  const directory = await temporaryDirectory();
  await simpleGit().clone(url, directory, ["--quiet"]);
  const git = simpleGit(directory);
  await git.addConfig("user.name", "A Person");
  await git.addConfig("user.email", "person@example.com");
  return { directory, git };
}
