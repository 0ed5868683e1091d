import type { GitRemote } from "../../forges/contract/forge.ts";
import { problem } from "../../problems/problem.ts";
import { updateBranch } from "../../workflows/remote-services.ts";
import { listedRef } from "../listed-refs.ts";
import { pushBranch } from "../push-branch.ts";
import { pushRefusal } from "../push-refusal.ts";
import type { RunGit } from "../run-git.ts";

const ref = `refs/heads/${updateBranch}`;

/** `RemoteService.push`. The branch itself says what a push came to, not the answer alone. */
export async function pushUpdate(
  run: RunGit,
  repository: string,
  remote: GitRemote,
  { commit, expected }: { readonly commit: string; readonly expected: string | null },
): Promise<"pushed" | "moved"> {
  // A connection that broke before the branch moved is worth one more attempt, and only one.
  for (const attempt of ["first", "last"] as const) {
    const answer = await pushBranch(run, repository, remote, { from: commit, ref, expected });
    if (answer.kind === "pushed" || answer.kind === "present") return "pushed";
    const there = await listedRef(run, repository, remote, ref);
    if (there.kind === "at" && there.id === commit) return "pushed";
    if (there.kind === "at" && there.id !== expected) return "moved";
    if (there.kind === "absent" && expected !== null) return "moved";
    if (answer.kind === "lost" && attempt === "first") continue;
    throw pushRefusal(`The branch ${updateBranch} could not be pushed to ${remote.url}`, answer.because);
  }
  throw problem("IM_INTERNAL", { what: "A push ended without an outcome" });
}
