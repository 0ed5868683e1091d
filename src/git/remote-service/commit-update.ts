import type { UpdateCommit } from "../../workflows/remote-services.ts";
import { importCommit } from "../import-stream.ts";
import { mustGit, type RunGit } from "../run-git.ts";
import type { CommitFacts } from "./history.ts";
import { signed } from "./our-commits.ts";

/**
 * Writes commits on top of `main` in one process, without a work tree. They bear the time of the commit that they stand
 * on, so that a repeated update makes the same commits and is known by their ids.
 */
export async function commitUpdate(
  run: RunGit,
  repository: string,
  main: CommitFacts,
  commits: readonly UpdateCommit[],
): Promise<string> {
  const stream = commits.map(({ message, writes, removals }, index) =>
    importCommit({
      ref: "refs/heads/update",
      mark: index + 1,
      parent: index === 0 ? main.id : `:${index}`,
      message: signed(message, main.id),
      time: main.time,
      removals,
      files: writes,
    }),
  );
  const output = await mustGit(run, {
    repository,
    arguments: ["fast-import", "--quiet", "--force", "--date-format=raw"],
    protocols: [],
    input: Buffer.concat([
      Buffer.from("feature done\n"),
      ...stream,
      Buffer.from(`get-mark :${commits.length}\ndone\n`),
    ]),
    seconds: 120,
  });
  return output.toString("utf8").trim();
}
