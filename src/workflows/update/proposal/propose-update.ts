import type { Forge, RepositoryRef } from "../../../forges/contract/forge.ts";
import type { Proposal, Proposals } from "../../../forges/contract/proposals.ts";
import { Problem, problem } from "../../../problems/problem.ts";
import type { PristineStore } from "../../pristine-store.ts";
import { updateBranch, type RemoteService } from "../../remote-services.ts";
import { keepMade } from "../keep-made.ts";
import { changesNothing, type PreparedUpdate } from "../prepare-update.ts";
import { planProposal, type ProposalPlan } from "./plan-proposal.ts";

/** What came of an update on a forge. */
export type Proposed =
  | { readonly kind: "up-to-date"; readonly closed: number | null }
  | { readonly kind: "declined"; readonly proposal: Proposal }
  | { readonly kind: "opened" | "adopted"; readonly proposal: Proposal; readonly commit: string };

/**
 * Looks at the branch's newest proposal and decides. Nothing is written. Where there is no branch, and nothing to propose or
 * no proposal was ever seen (`everProposed`), there is none to be looked for: fleets are untouched by that, and every
 * request to a forge counts.
 */
export async function observeAndPlan(
  { proposals }: Pick<Forge, "proposals">,
  ref: RepositoryRef,
  service: RemoteService,
  update: PreparedUpdate,
  insist: boolean,
  everProposed: boolean,
): Promise<ProposalPlan> {
  const query = { head: updateBranch, base: "main", state: "any" } as const;
  const isNew = service.branch === null && (changesNothing(update) || !everProposed);
  const newest = isNew ? null : await proposals.find(ref, query);
  return planProposal(update, { branch: service.branch, newest }, insist);
}

/**
 * Pushes the update's branch, unless the very same commits are there. Killed anywhere, it is run again from the start:
 * the commits have the same ids, and what has arrived is seen. Throws IM_UPDATE_BRANCH_EDITED.
 */
export async function pushProposal(
  pristine: PristineStore,
  ref: RepositoryRef,
  service: RemoteService,
  update: PreparedUpdate,
  { commits, expected }: ProposalPlan & { readonly kind: "propose" },
): Promise<string> {
  await keepMade(pristine, update);
  const commit = await service.commit(commits);
  if (commit === expected) return commit;
  const pushed = await service.push(commit, expected);
  if (pushed === "moved") throw branchEdited(ref, "somebody pushed to it just now");
  return commit;
}

/**
 * Carries out a plan; `push` brings the branch to the forge and says its commit. `again`: the plan may be older than what an
 * earlier attempt has done.
 * Throws IM_UPDATE_BRANCH_EDITED when the branch is somebody else's.
 */
export async function applyProposal(
  { proposals }: Pick<Forge, "proposals">,
  ref: RepositoryRef,
  plan: ProposalPlan,
  push: (plan: ProposalPlan & { readonly kind: "propose" }) => Promise<string>,
  attempt: "first" | "again",
): Promise<Proposed> {
  switch (plan.kind) {
    case "up-to-date":
      if (plan.close !== null) await proposals.close(ref, plan.close, "`main` has all of it by now.");
      return { kind: "up-to-date", closed: plan.close };
    case "declined":
      return plan;
    case "taken-over":
      throw takenOver(ref, plan);
    case "propose": {
      const commit = await push(plan);
      const opened = await openProposal(proposals, ref, plan, commit, attempt === "first");
      // The forge sees no difference, so there is nothing to propose.
      return opened === null ? { kind: "up-to-date", closed: null } : { ...opened, commit };
    }
  }
}

/** Opens the proposal of a branch that is pushed, or brings the open one up to date; null when the branches do not differ. */
async function openProposal(
  proposals: Proposals,
  ref: RepositoryRef,
  { proposal, open }: ProposalPlan & { readonly kind: "propose" },
  commit: string,
  isFresh: boolean,
): Promise<{ readonly kind: "opened" | "adopted"; readonly proposal: Proposal } | null> {
  try {
    const operation = `update-${commit.slice(0, 32)}`;
    // Whether one is open was seen when it was planned; an attempt that failed may have opened one.
    const justLooked = isFresh && open === null;
    const { kind, value } = await proposals.open(ref, proposal, operation, justLooked);
    if (kind === "created") return { kind: "opened", proposal: value };
    const { draft } = proposal;
    // Only now it is in conflict, or no longer is.
    const asWished = value.draft === draft ? value : await proposals.update(ref, value.number, { draft });
    return { kind: "adopted", proposal: asWished };
  } catch (error) {
    if (error instanceof Problem && error.code === "IM_PROPOSAL_EMPTY") return null;
    throw error;
  }
}

/** The refusal to touch a branch that holds somebody's commits. */
export function takenOver(
  ref: RepositoryRef,
  { commit, proposal }: ProposalPlan & { readonly kind: "taken-over" },
): Problem {
  const where = proposal === null ? "" : `; its proposal is ${proposal.webUrl}`;
  return branchEdited(ref, `it is at ${commit.slice(0, 12)}, which is not ours${where}`);
}

function branchEdited({ owner, name }: RepositoryRef, because: string): Problem {
  return problem("IM_UPDATE_BRANCH_EDITED", {
    what: `The branch ${updateBranch} of ${owner}/${name} holds commits of somebody else`,
    because,
    where: `${owner}/${name}`,
  });
}
