import { gitFailed, mustGit, succeeded, type GitCall, type RunGit } from "../../git/run-git.ts";

/** Commit ids of the refs that a proposal lives by; null for one that is not there. */
export interface ProposalRefs {
  readonly headCommit: string | null;
  readonly baseCommit: string | null;
  /** The head as it was seen last. */
  readonly pinned: string | null;
}

const common = { protocols: [], input: null, seconds: 30 } as const;

export async function proposalRefs(
  run: RunGit,
  repository: string,
  proposal: { readonly head: string; readonly base: string; readonly number: number | null },
): Promise<ProposalRefs> {
  const { head, base, number } = proposal;
  const names = [`refs/heads/${head}`, `refs/heads/${base}`, `refs/pull/${number}/head`] as const;
  const output = await mustGit(run, {
    ...common,
    repository,
    arguments: ["for-each-ref", "--format=%(refname) %(objectname)", ...names],
  });
  const ids = new Map(
    output
      .toString("utf8")
      .split("\n")
      .map((line) => line.split(" "))
      .map(([name = "", id = ""]) => [name, id]),
  );
  const [headCommit, baseCommit, pinned] = names.map((name) => ids.get(name) ?? null);
  return { headCommit: headCommit ?? null, baseCommit: baseCommit ?? null, pinned: pinned ?? null };
}

/** Keeps the commits of a proposal, whatever becomes of its branch. */
export async function pinHead(
  run: RunGit,
  repository: string,
  number: number,
  commit: string,
): Promise<void> {
  const call = ["update-ref", `refs/pull/${number}/head`, commit];
  await mustGit(run, { ...common, repository, arguments: call });
}

/** Whether the base has all that the head brings: its commits, or, after a squash, its content. */
export async function isMerged(
  run: RunGit,
  repository: string,
  head: string,
  base: string,
): Promise<boolean> {
  const call: GitCall = {
    ...common,
    repository,
    arguments: ["merge-base", "--is-ancestor", head, base],
  };
  const end = await run(call);
  if (succeeded(end)) return true;
  if (end.kind === "stopped" || end.code !== 1) throw gitFailed(call, end);
  const trees = await mustGit(run, {
    ...common,
    repository,
    arguments: ["rev-parse", `${head}^{tree}`, `${base}^{tree}`],
  });
  const [ofHead, ofBase] = trees.toString("utf8").trim().split("\n");
  return ofHead === ofBase;
}
