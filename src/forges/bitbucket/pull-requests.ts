import type { NewProposal } from "../contract/proposals.ts";
import { Comment, CommitAnswer, PullRequest, pageOf, type Account } from "./answers.ts";
import { attempted, type Attempt } from "../http/attempt.ts";
import { done, doneOrAbsent } from "../http/outcome.ts";
import { nameOf, type Here } from "./here.ts";
import type { NewPullRequestBody, PullRequestBody, ReviewerBody } from "./package.ts";
import { betweenBranches } from "./proposal.ts";
import type { Refusal } from "./refusal.ts";
import { acceptable } from "./reviewers.ts";

/** The newest pull request between two branches of the repository itself, and not of a fork. */
export async function findPullRequest(
  here: Here,
  { head, base }: Pick<NewProposal, "head" | "base">,
  state: readonly PullRequest["state"][],
): Promise<PullRequest | null> {
  const { workspace, repo_slug } = here.parameters;
  const ours = `source.repository.full_name = "${workspace}/${repo_slug}"`;
  const page = done(
    await here.client.call({
      what: `The proposals of ${nameOf(here)} cannot be looked up`,
      shape: pageOf(PullRequest),
      // The package compares `state` with a list of single states, and lets nobody ask for several.
      send: (api) =>
        api.request("GET /repositories/{workspace}/{repo_slug}/pullrequests", {
          ...here.parameters,
          state,
          q: `${betweenBranches(head, base)} AND ${ours}`,
          sort: "-created_on",
          pagelen: 10,
        }),
    }),
  );
  return page.values[0] ?? null;
}

export async function readPullRequest(here: Here, number: number): Promise<PullRequest> {
  return done(
    await here.client.call({
      what: `Proposal ${number} of ${nameOf(here)} cannot be looked up`,
      shape: PullRequest,
      send: (api) => api.pullrequests.get({ ...here.parameters, pull_request_id: number }),
    }),
  );
}

/** The commit that a pull request's branch was at, or null when it is gone. */
export async function headOf(here: Here, { source }: PullRequest): Promise<string | null> {
  const short = source.commit?.hash;
  if (short === undefined) return null;
  const outcome = await here.client.call({
    what: `A commit of ${nameOf(here)} cannot be looked up`,
    shape: CommitAnswer,
    send: (api) => api.repositories.getCommit({ ...here.parameters, commit: short }),
  });
  return doneOrAbsent(outcome)?.hash ?? null;
}

export function createPullRequest(
  here: Here,
  { head, base, title, body, draft }: NewProposal,
  reviewers: readonly Account[],
): Promise<Attempt<PullRequest, Refusal>> {
  return withReviewers(here, reviewers, (chosen) => {
    const _body: NewPullRequestBody = {
      type: "pullrequest",
      title,
      description: body,
      source: { branch: { name: head } },
      destination: { branch: { name: base } },
      close_source_branch: true,
      ...(draft ? { draft } : {}),
      reviewers: chosen,
    };
    return attempted(() =>
      here.client.call({
        what: `No proposal can be opened in ${nameOf(here)}`,
        shape: PullRequest,
        send: (api) => api.pullrequests.create({ ...here.parameters, _body }),
      }),
    );
  });
}

/** Writes the text; the reviewers are sent back, for leaving them out would remove them. */
export function changePullRequest(
  here: Here,
  there: PullRequest,
  { title, body, draft }: Pick<NewProposal, "title" | "body"> & { readonly draft: boolean | undefined },
): Promise<Attempt<PullRequest, Refusal>> {
  return withReviewers(here, there.reviewers ?? [], (reviewers) => {
    const _body: PullRequestBody = {
      type: "pullrequest",
      title,
      description: body,
      ...(draft === undefined ? {} : { draft }),
      reviewers,
    };
    return attempted(() =>
      here.client.call({
        what: `Proposal ${there.id} of ${nameOf(here)} cannot be changed`,
        shape: PullRequest,
        send: (api) => api.pullrequests.update({ ...here.parameters, pull_request_id: there.id, _body }),
      }),
    );
  });
}

export function declinePullRequest(here: Here, number: number): Promise<Attempt<PullRequest, Refusal>> {
  return attempted(() =>
    here.client.call({
      what: `Proposal ${number} of ${nameOf(here)} cannot be declined`,
      shape: PullRequest,
      send: (api) => api.pullrequests.decline({ ...here.parameters, pull_request_id: number }),
    }),
  );
}

export function commentOn(here: Here, number: number, raw: string): Promise<Attempt<unknown, Refusal>> {
  const _body = { type: "pullrequest_comment", content: { raw } } as const;
  return attempted(() =>
    here.client.call({
      what: `Proposal ${number} of ${nameOf(here)} cannot be commented on`,
      shape: Comment,
      send: (api) => api.pullrequests.createComment({ ...here.parameters, pull_request_id: number, _body }),
    }),
  );
}

/** Writes with the reviewers, and once more without those that Bitbucket does not accept. */
async function withReviewers(
  here: Here,
  reviewers: readonly Account[],
  write: (reviewers: readonly ReviewerBody[]) => Promise<Attempt<PullRequest, Refusal>>,
): Promise<Attempt<PullRequest, Refusal>> {
  const outcome = await write(reviewers.map(asBody));
  if (outcome.kind !== "refused") return outcome;
  const accepted = await acceptable(here, reviewers, outcome.refusal);
  return accepted === null ? outcome : write(accepted.map(asBody));
}

function asBody({ uuid }: Account): ReviewerBody {
  return { type: "user", uuid };
}
