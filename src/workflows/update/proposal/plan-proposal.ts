import type { NewProposal, Proposal } from "../../../forges/contract/proposals.ts";
import { updateBranch, type UpdateBranch, type UpdateCommit } from "../../remote-services.ts";
import { changesNothing, type PreparedUpdate } from "../prepare-update.ts";
import { proposalBody, proposalTitle, versionOf } from "./proposal-text.ts";
import { updateCommits } from "./update-commits.ts";

/** What was seen on the forge. */
export interface ObservedProposal {
  readonly branch: UpdateBranch | null;
  /** The newest proposal of the update branch, in whatever state. */
  readonly newest: Proposal | null;
}

/** What is to be done about an update on a forge. */
export type ProposalPlan =
  /** There is nothing to propose. `close`: a proposal of ours that is open and has become empty. */
  | { readonly kind: "up-to-date"; readonly close: number | null }
  /** People closed a proposal of this very version without merging it: that is an answer. */
  | { readonly kind: "declined"; readonly proposal: Proposal }
  /** Somebody else has committed to the update branch: it is theirs. */
  | { readonly kind: "taken-over"; readonly commit: string; readonly proposal: Proposal | null }
  | {
      readonly kind: "propose";
      readonly commits: readonly UpdateCommit[];
      /** What the update branch is at now, and may be moved from. */
      readonly expected: string | null;
      readonly proposal: NewProposal;
      /** The proposal that is open already, and will carry it. */
      readonly open: Proposal | null;
    };

/**
 * Decides what becomes of an update on a forge. `insist`: somebody asked for just this, so that an earlier no to the
 * template version does not count.
 */
export function planProposal(
  update: PreparedUpdate,
  { branch, newest }: ObservedProposal,
  insist: boolean,
): ProposalPlan {
  const open = newest?.state === "open" ? newest : null;
  const mayMove = branch === null || branch.isOurs || isOver(branch, newest);
  if (changesNothing(update)) {
    return { kind: "up-to-date", close: open !== null && mayMove ? open.number : null };
  }
  if (!mayMove) return { kind: "taken-over", commit: branch.commit, proposal: open };
  const { version } = update.to.stack;
  if (newest?.state === "closed" && !insist && versionOf(newest.body) === version) {
    return { kind: "declined", proposal: newest };
  }
  return {
    kind: "propose",
    commits: updateCommits(update),
    expected: branch?.commit ?? null,
    proposal: {
      head: updateBranch,
      base: "main",
      title: proposalTitle(update),
      body: proposalBody(update),
      draft: update.plan.conflicts.length > 0 || update.breaches.length > 0,
    },
    open,
  };
}

/** Whether the branch is left over from a proposal that was merged with everything on it. */
function isOver({ commit }: UpdateBranch, newest: Proposal | null): boolean {
  return newest?.state === "merged" && newest.headCommit === commit;
}
