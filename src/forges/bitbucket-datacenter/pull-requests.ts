import { Type } from "typebox";
import { Value } from "typebox/value";
import type { NewProposal } from "../contract/proposals.ts";
import { attempted, type Attempt } from "../http/attempt.ts";
import { done } from "../http/outcome.ts";
import { PullRequest, User, pageOf } from "./answers.ts";
import { nameOf, on, type Here } from "./here.ts";
import type { Refusal } from "./refusal.ts";

/** The newest pull request between two branches of the repository, and not one into another repository. */
export async function findPullRequest(
  here: Here,
  { head, base }: Pick<NewProposal, "head" | "base">,
  state: "OPEN" | "ALL",
): Promise<PullRequest | null> {
  const read = async (start: number) =>
    done(
      await here.client.call({
        what: `The proposals of ${nameOf(here)} cannot be looked up`,
        method: "GET",
        path: `/api/1.0${here.path}/pull-requests`,
        query: { direction: "OUTGOING", at: `refs/heads/${head}`, state, order: "NEWEST", limit: 25, start },
        permission: on(here, "REPO_READ"),
        shape: pageOf(PullRequest),
      }),
    );
  let next: number | null = 0;
  while (next !== null) {
    const page: Awaited<ReturnType<typeof read>> = await read(next);
    const found = page.values.find((each) => isBetween(each, head, base));
    if (found !== undefined) return found;
    next = page.isLastPage ? null : (page.nextPageStart ?? null);
  }
  return null;
}

function isBetween({ fromRef, toRef }: PullRequest, head: string, base: string): boolean {
  const isWithin = fromRef.repository?.id === toRef.repository?.id;
  return isWithin && fromRef.displayId === head && toRef.displayId === base;
}

export async function readPullRequest(here: Here, number: number): Promise<PullRequest> {
  return done(
    await here.client.call({
      what: `Proposal ${number} of ${nameOf(here)} cannot be looked up`,
      method: "GET",
      path: `/api/1.0${here.path}/pull-requests/${number}`,
      permission: on(here, "REPO_READ"),
      shape: PullRequest,
    }),
  );
}

/** Whom the server would ask on its page. It does not by itself when it is asked here. */
export async function defaultReviewers(
  here: Here,
  repository: number,
  { head, base }: Pick<NewProposal, "head" | "base">,
): Promise<readonly string[]> {
  const outcome = await here.client.call({
    what: `The default reviewers of ${nameOf(here)} cannot be read`,
    method: "GET",
    path: `/default-reviewers/1.0${here.path}/reviewers`,
    query: {
      sourceRepoId: repository,
      targetRepoId: repository,
      sourceRefId: `refs/heads/${head}`,
      targetRefId: `refs/heads/${base}`,
    },
    permission: on(here, "REPO_READ"),
    shape: Type.Array(User),
  });
  // Reviewers are a courtesy: without them a proposal is one, too.
  return (outcome.kind === "done" ? outcome.value : []).map(({ name }) => name);
}

export function createPullRequest(
  here: Here,
  { head, base, title, body, draft }: NewProposal,
  reviewers: readonly string[],
): Promise<Attempt<PullRequest, Refusal>> {
  return withReviewers(reviewers, (chosen) =>
    attempted(() =>
      here.client.call({
        what: `No proposal can be opened in ${nameOf(here)}`,
        method: "POST",
        path: `/api/1.0${here.path}/pull-requests`,
        body: {
          title,
          description: body,
          ...(draft ? { draft } : {}),
          fromRef: { id: `refs/heads/${head}` },
          toRef: { id: `refs/heads/${base}` },
          reviewers: chosen,
        },
        permission: on(here, "REPO_READ"),
        shape: PullRequest,
      }),
    ),
  );
}

/** Writes the text of the version that was read; the reviewers are sent back, for leaving them out would remove them. */
export function changePullRequest(
  here: Here,
  there: PullRequest,
  { title, body, draft }: Pick<NewProposal, "title" | "body"> & { readonly draft: boolean | undefined },
): Promise<Attempt<PullRequest, Refusal>> {
  const names = there.reviewers.map(({ user }) => user.name);
  return withReviewers(names, (reviewers) =>
    attempted(() =>
      here.client.call({
        what: `Proposal ${there.id} of ${nameOf(here)} cannot be changed`,
        method: "PUT",
        path: `/api/1.0${here.path}/pull-requests/${there.id}`,
        body: {
          version: there.version,
          title,
          description: body,
          ...(draft === undefined ? {} : { draft }),
          reviewers,
        },
        permission: on(here, "REPO_WRITE"),
        shape: PullRequest,
      }),
    ),
  );
}

export function declinePullRequest(
  here: Here,
  { id, version }: PullRequest,
  comment: string,
): Promise<Attempt<PullRequest, Refusal>> {
  return attempted(() =>
    here.client.call({
      what: `Proposal ${id} of ${nameOf(here)} cannot be declined`,
      method: "POST",
      path: `/api/1.0${here.path}/pull-requests/${id}/decline`,
      query: { version },
      body: { comment },
      permission: on(here, "REPO_WRITE"),
      shape: PullRequest,
    }),
  );
}

/** The pull request in a refusal that says that there is one already, or null. */
export function existingIn({ existing }: Refusal): PullRequest | null {
  return Value.Check(PullRequest, existing) ? existing : null;
}

/** Writes with the reviewers, and once more without those that the server does not accept. */
async function withReviewers(
  names: readonly string[],
  write: (reviewers: readonly object[]) => Promise<Attempt<PullRequest, Refusal>>,
): Promise<Attempt<PullRequest, Refusal>> {
  const outcome = await write(names.map(asBody));
  if (outcome.kind !== "refused") return outcome;
  const { exceptions, wrongReviewers } = outcome.refusal;
  if (names.length === 0 || !exceptions.includes("InvalidPullRequestReviewersException")) return outcome;
  const accepted = names.filter((each) => !wrongReviewers.includes(each));
  // Where it does not say who is wrong, everybody may be.
  return write((accepted.length === names.length ? [] : accepted).map(asBody));
}

function asBody(name: string): object {
  return { user: { name } };
}
