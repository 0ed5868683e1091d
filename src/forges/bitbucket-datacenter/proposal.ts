import type { Proposal, ProposalState } from "../contract/proposals.ts";
import type { PullRequest } from "./answers.ts";

/** States of pull requests, in the words of the contract. */
export const states: Readonly<Record<PullRequest["state"], ProposalState>> = {
  OPEN: "open",
  MERGED: "merged",
  DECLINED: "closed",
};

/** A pull request as a proposal; `repositoryUrl` is the web address of its repository. */
export function proposalOf(answer: PullRequest, repositoryUrl: string): Proposal {
  return {
    number: answer.id,
    // Built, not taken: the server's idea of its own address is often a wrong one.
    webUrl: `${repositoryUrl}/pull-requests/${answer.id}`,
    state: states[answer.state],
    title: answer.title,
    body: answer.description ?? "",
    draft: answer.draft ?? false,
    head: answer.fromRef.displayId,
    base: answer.toRef.displayId,
    headCommit: answer.fromRef.latestCommit,
  };
}
