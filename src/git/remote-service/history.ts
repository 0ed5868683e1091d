import { succeeded, type RunGit } from "../run-git.ts";

/** A commit, as far as it says who made it and on what. */
export interface CommitFacts {
  readonly id: string;
  readonly parents: readonly string[];
  /** `Name <address>` of author and committer. */
  readonly author: string;
  readonly committer: string;
  /** When it was committed: seconds since 1970, UTC. */
  readonly time: number;
  readonly message: string;
}

/** A branch's newest commits by first parent, the newest first, as far as they are here; empty when there is no branch. */
export async function history(run: RunGit, repository: string, ref: string): Promise<readonly CommitFacts[]> {
  const end = await run({
    repository,
    arguments: [
      "log",
      "-z",
      "--first-parent",
      "--max-count=3",
      `--format=${["%H", "%P", "%an <%ae>", "%cn <%ce>", "%ct", "%B"].join("%n")}`,
      "--end-of-options",
      ref,
    ],
    protocols: [],
    input: null,
    seconds: 60,
  });
  // The ref is not there.
  if (!succeeded(end)) return [];
  return end.stdout
    .toString("utf8")
    .split("\0")
    .filter((each) => each !== "")
    .map((each) => {
      const [id = "", parents = "", author = "", committer = "", time = "", ...message] = each.split("\n");
      return {
        id,
        parents: parents.split(" ").filter((parent) => parent !== ""),
        author,
        committer,
        time: Number(time),
        message: message.join("\n"),
      };
    });
}
