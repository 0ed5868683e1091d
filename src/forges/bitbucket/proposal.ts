import type { Proposal, ProposalState } from "../contract/proposals.ts";
import type { PullRequest } from "./answers.ts";

/** States of pull requests, in the words of the contract. */
export const states: Readonly<Record<PullRequest["state"], ProposalState>> = {
  OPEN: "open",
  MERGED: "merged",
  DECLINED: "closed",
  SUPERSEDED: "superseded",
};

/** A pull request as a proposal; `repositoryUrl` is the web address of its repository. */
export function proposalOf(answer: PullRequest, repositoryUrl: string): Proposal {
  return {
    number: answer.id,
    // Built, not taken: links in answers may name any host.
    webUrl: `${repositoryUrl}/pull-requests/${answer.id}`,
    state: states[answer.state],
    title: answer.title,
    body: answer.description ?? "",
    draft: answer.draft ?? false,
    head: answer.source.branch.name,
    base: answer.destination.branch.name,
    // Pull requests carry the first 12 digits only, which are no id.
    headCommit: null,
  };
}

/** The condition of a search for pull requests between two branches. */
export function betweenBranches(head: string, base: string): string {
  return `source.branch.name = ${quoted(head)} AND destination.branch.name = ${quoted(base)}`;
}

function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, "\\$&")}"`;
}
