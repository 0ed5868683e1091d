import { problem } from "../../problems/problem.ts";
import { ForgeFailure } from "../contract/forge-failure.ts";
import type { Ensured, RepositoryRef } from "../contract/forge.ts";
import type { NewProposal, Proposal, ProposalChanges, Proposals } from "../contract/proposals.ts";
import type { PullRequest } from "./answers.ts";
import { nameOf, type Here } from "./here.ts";
import { proposalOf, states } from "./proposal.ts";
import {
  changePullRequest,
  createPullRequest,
  declinePullRequest,
  defaultReviewers,
  existingIn,
  findPullRequest,
  readPullRequest,
} from "./pull-requests.ts";
import type { Refusal } from "./refusal.ts";
import { readRepository } from "./repository.ts";

/** Pull requests of Data Center. Throws IM_OWNER_INVALID, IM_NAME_INVALID and ForgeFailure. */
export function datacenterProposals(hereOf: (ref: RepositoryRef) => Here): Proposals {
  return {
    async find(ref, query) {
      const here = hereOf(ref);
      const found = await findPullRequest(here, query, query.state === "open" ? "OPEN" : "ALL");
      return found === null ? null : proposalOf(found, here.webUrl);
    },

    open: async (ref, wanted, _operation, justLooked) => open(hereOf(ref), wanted, justLooked === true),

    async update(ref, number, changes) {
      const here = hereOf(ref);
      return proposalOf(await update(here, await readPullRequest(here, number), changes), here.webUrl);
    },

    close: async (ref, number, because) => close(hereOf(ref), number, because),
  };
}

/** How often a write is tried that somebody else's change came before. */
const mostVersions = 3;

async function open(here: Here, wanted: NewProposal, justLooked: boolean): Promise<Ensured<Proposal>> {
  for (const attempt of ["first", "last"] as const) {
    const mayLack = justLooked && attempt === "first";
    const there = mayLack ? null : await findPullRequest(here, wanted, "OPEN");
    if (there !== null) return adopt(here, there, wanted);

    const repository = await requireWritable(here);
    const reviewers = await defaultReviewers(here, repository, wanted);
    const made = await createPullRequest(here, wanted, reviewers);
    if (made.kind === "done") return { kind: "created", value: proposalOf(made.value, here.webUrl) };
    if (made.kind === "refused") {
      const existing = existingIn(made.refusal);
      if (existing !== null) return adopt(here, existing, wanted);
      throw refusedToOpen(here, wanted, made.refusal);
    }
    if (attempt === "last") throw made.failure;
  }
  throw new TypeError("A proposal ended without an outcome");
}

/** The number of the repository. Throws IM_REPOSITORY_ARCHIVED, IM_FORGE_NOT_FOUND. */
async function requireWritable(here: Here): Promise<number> {
  const repository = here.seen.find(here.path) ?? (await readRepository(here));
  const recovery = { retry: "never", retryAt: null, scope: "repository" } as const;
  const what = `No proposal can be opened in ${nameOf(here)}`;
  if (repository === null) throw new ForgeFailure("IM_FORGE_NOT_FOUND", { what }, recovery);
  if (repository.archived !== true) return repository.id;
  throw new ForgeFailure("IM_REPOSITORY_ARCHIVED", { what, because: "the repository is archived" }, recovery);
}

async function adopt(here: Here, there: PullRequest, wanted: NewProposal): Promise<Ensured<Proposal>> {
  const { title, body } = wanted;
  return { kind: "adopted", value: proposalOf(await update(here, there, { title, body }), here.webUrl) };
}

async function update(here: Here, there: PullRequest, changes: ProposalChanges): Promise<PullRequest> {
  let current = there;
  for (let version = 1; ; version += 1) {
    requireOpen(here, current);
    const { title = current.title, body = current.description ?? "", draft } = changes;
    const isDraft = current.draft ?? false;
    const isSame = current.title === title && (current.description ?? "") === body;
    if (isSame && (draft ?? isDraft) === isDraft) return current;

    const outcome = await changePullRequest(here, current, { title, body, draft });
    if (outcome.kind === "done") return outcome.value;
    const mayRepeat = outcome.kind === "unknown" || isOutOfDate(outcome.refusal);
    const failure = outcome.kind === "unknown" ? outcome.failure : outcome.refusal.failure;
    if (!mayRepeat || version === mostVersions) throw failure;
    current = await readPullRequest(here, there.id);
  }
}

async function close(here: Here, number: number, because: string): Promise<void> {
  for (let version = 1; ; version += 1) {
    const there = await readPullRequest(here, number);
    if (there.state !== "OPEN") return;
    const outcome = await declinePullRequest(here, there, because);
    if (outcome.kind === "done") return;
    const mayRepeat = outcome.kind === "unknown" || isOutOfDate(outcome.refusal);
    const failure = outcome.kind === "unknown" ? outcome.failure : outcome.refusal.failure;
    if (!mayRepeat || version === mostVersions) throw failure;
  }
}

/** Somebody changed or ended it since it was read: what it is now decides. */
function isOutOfDate({ exceptions }: Refusal): boolean {
  return ["PullRequestOutOfDateException", "IllegalPullRequestStateException"].some((each) =>
    exceptions.includes(each),
  );
}

function requireOpen(here: Here, { id, state }: PullRequest): void {
  if (state === "OPEN") return;
  throw problem("IM_PROPOSAL_CLOSED", {
    what: `Proposal ${id} of ${nameOf(here)} cannot be changed`,
    because: `it is ${states[state]}`,
  });
}

function refusedToOpen(here: Here, { head, base }: NewProposal, { exceptions, failure }: Refusal): Error {
  if (!exceptions.includes("EmptyPullRequestException")) return failure;
  return problem("IM_PROPOSAL_EMPTY", {
    what: `There is nothing to propose in ${nameOf(here)}`,
    because: `${base} has everything that ${head} has`,
    cause: failure,
  });
}
