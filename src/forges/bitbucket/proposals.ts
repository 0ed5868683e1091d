import { problem } from "../../problems/problem.ts";
import { ForgeFailure } from "../contract/forge-failure.ts";
import type { Ensured, RepositoryRef } from "../contract/forge.ts";
import type { NewProposal, Proposal, ProposalChanges, Proposals } from "../contract/proposals.ts";
import type { PullRequest } from "./answers.ts";
import { twice } from "../http/attempt.ts";
import { nameOf, type Here } from "./here.ts";
import { proposalOf, states } from "./proposal.ts";
import {
  changePullRequest,
  commentOn,
  createPullRequest,
  declinePullRequest,
  findPullRequest,
  headOf,
  readPullRequest,
} from "./pull-requests.ts";
import { oneAtATime } from "./queue.ts";
import type { Refusal } from "./refusal.ts";
import { defaultReviewers } from "./reviewers.ts";

/** Pull requests of Bitbucket Cloud. Throws IM_OWNER_INVALID, IM_NAME_INVALID and ForgeFailure. */
export function bitbucketProposals(hereOf: (ref: RepositoryRef) => Here): Proposals {
  // Bitbucket answers a second request for the same branches with what the first one made.
  const inTurn = oneAtATime();
  return {
    async find(ref, query) {
      const here = hereOf(ref);
      const found = await findPullRequest(here, query, query.state === "open" ? ["OPEN"] : everyState);
      if (found === null) return null;
      const proposal = proposalOf(found, here.webUrl);
      // Whether the branch has more than was merged can be told by this alone; an open one's branch can be asked itself.
      return found.state === "MERGED" ? { ...proposal, headCommit: await headOf(here, found) } : proposal;
    },

    async open(ref, wanted, _operation, justLooked) {
      const here = hereOf(ref);
      const branches = JSON.stringify([here.parameters, wanted.head, wanted.base]);
      return inTurn(branches, () => open(here, wanted, justLooked === true));
    },

    async update(ref, number, changes) {
      const here = hereOf(ref);
      const there = await readPullRequest(here, number);
      requireOpen(here, there);
      return proposalOf(await update(here, there, changes), here.webUrl);
    },

    async close(ref, number, because) {
      const here = hereOf(ref);
      if ((await readPullRequest(here, number)).state !== "OPEN") return;
      await decline(here, number);
      // The proposal is closed without the comment, too.
      await commentOn(here, number, because);
    },
  };
}

const everyState = ["OPEN", "MERGED", "DECLINED", "SUPERSEDED"] as const;

async function open(here: Here, wanted: NewProposal, justLooked: boolean): Promise<Ensured<Proposal>> {
  for (const attempt of ["first", "last"] as const) {
    const mayLack = justLooked && attempt === "first";
    const there = mayLack ? null : await findPullRequest(here, wanted, ["OPEN"]);
    if (there !== null) return adopt(here, there, wanted);

    const made = await createPullRequest(here, wanted, await defaultReviewers(here));
    if (made.kind === "refused") throw refusedToOpen(here, wanted, made.refusal);
    if (made.kind === "done") {
      // Somebody else was faster: Bitbucket answers with theirs.
      if (differs(made.value, wanted)) return adopt(here, made.value, wanted);
      return { kind: "created", value: proposalOf(made.value, here.webUrl) };
    }
    if (attempt === "last") throw made.failure;
  }
  throw new TypeError("A proposal ended without an outcome");
}

async function adopt(here: Here, there: PullRequest, wanted: NewProposal): Promise<Ensured<Proposal>> {
  const { title, body } = wanted;
  return { kind: "adopted", value: proposalOf(await update(here, there, { title, body }), here.webUrl) };
}

async function update(here: Here, there: PullRequest, changes: ProposalChanges): Promise<PullRequest> {
  const { title = there.title, body = there.description ?? "", draft } = changes;
  const isDraft = there.draft ?? false;
  if (!differs(there, { title, body }) && (draft ?? isDraft) === isDraft) return there;
  const outcome = await twice(() => changePullRequest(here, there, { title, body, draft }));
  if (outcome.kind === "done") return outcome.value;
  // It may have been merged a moment ago, which Bitbucket calls a mistake like any other.
  if (outcome.refusal.status === 400) requireOpen(here, await readPullRequest(here, there.id));
  throw outcome.refusal.failure;
}

async function decline(here: Here, number: number): Promise<void> {
  for (const attempt of ["first", "last"] as const) {
    const outcome = await declinePullRequest(here, number);
    if (outcome.kind === "done") return;
    // Declining takes Bitbucket so long at times that it answers 555, and goes on with it.
    if ((await readPullRequest(here, number)).state !== "OPEN") return;
    if (outcome.kind === "refused") throw outcome.refusal.failure;
    if (attempt === "last") throw outcome.failure;
  }
}

function differs(there: PullRequest, { title, body }: Pick<NewProposal, "title" | "body">): boolean {
  return there.title !== title || (there.description ?? "") !== body;
}

function requireOpen(here: Here, { id, state }: PullRequest): void {
  if (state === "OPEN") return;
  throw problem("IM_PROPOSAL_CLOSED", {
    what: `Proposal ${id} of ${nameOf(here)} cannot be changed`,
    because: `it is ${states[state]}`,
  });
}

function refusedToOpen(
  here: Here,
  { head, base }: NewProposal,
  { status, failure, message, fields }: Refusal,
): Error {
  const said = [message, ...Object.values(fields).flat()].join("\n");
  if (status === 400 && /no changes to be pulled/i.test(said)) {
    return problem("IM_PROPOSAL_EMPTY", {
      what: `There is nothing to propose in ${nameOf(here)}`,
      because: `${base} has everything that ${head} has`,
      cause: failure,
    });
  }
  if (status === 400 && /branch not found/i.test(said)) {
    const because = failure.because ?? "one of the branches does not exist";
    return new ForgeFailure("IM_FORGE_NOT_FOUND", { what: failure.message, because }, failure.recovery);
  }
  return failure;
}
