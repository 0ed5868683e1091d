import type { Ensured, OperationId, RepositoryRef } from "./forge.ts";

/** closed: declined or closed without merging. superseded: the forge says that another one took its place. */
export type ProposalState = "open" | "merged" | "closed" | "superseded";

/** A pull request. */
export interface Proposal {
  /** Unique within its repository. */
  readonly number: number;
  readonly webUrl: string;
  readonly state: ProposalState;
  readonly title: string;
  readonly body: string;
  /** Always false where the forge has no drafts. */
  readonly draft: boolean;
  /** Branch that it brings, and the branch that it goes into: short names. */
  readonly head: string;
  readonly base: string;
  /** Commit id of the head as the forge last saw it, or null when it does not say. */
  readonly headCommit: string | null;
}

export interface NewProposal {
  readonly head: string;
  readonly base: string;
  readonly title: string;
  /** Markdown; no text of a user's in it is trusted. */
  readonly body: string;
  /** Opened as a draft where the forge has drafts. */
  readonly draft: boolean;
}

export type ProposalChanges = Partial<Pick<NewProposal, "title" | "body" | "draft">>;

/** What a forge does with proposals. Both branches are pushed through git before. */
export interface Proposals {
  /** The newest proposal from `head` into `base`; with `open`, only one that is open. */
  find(
    ref: RepositoryRef,
    query: { readonly head: string; readonly base: string; readonly state: "open" | "any" },
  ): Promise<Proposal | null>;
  /**
   * Opens a proposal, or adopts the open one of the same branches and brings its title and body up to date. Reviewers
   * that the repository names by default are asked, where the forge does not do that itself.
   * With `justLooked` the caller has seen a moment ago that none is open: one look less, and one that was opened since is
   * adopted all the same. Throws IM_PROPOSAL_EMPTY when the branches do not differ.
   */
  open(
    ref: RepositoryRef,
    proposal: NewProposal,
    operation: OperationId,
    justLooked?: boolean,
  ): Promise<Ensured<Proposal>>;
  /** Changes only what differs. Throws IM_PROPOSAL_CLOSED when it is not open any more. */
  update(ref: RepositoryRef, number: number, changes: ProposalChanges): Promise<Proposal>;
  /** Closes it without merging, with the reason as a comment where the forge takes one; done when it is not open. */
  close(ref: RepositoryRef, number: number, because: string): Promise<void>;
}
