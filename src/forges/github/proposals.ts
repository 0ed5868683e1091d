import { problem, type Problem } from "../../problems/problem.ts";
import { ForgeFailure } from "../contract/forge-failure.ts";
import type { Ensured, RepositoryRef } from "../contract/forge.ts";
import type { NewProposal, Proposal, ProposalChanges, Proposals } from "../contract/proposals.ts";
import { orUnknown, type Unknown } from "../http/attempt.ts";
import { awaited, insistently, patiently, untilShown } from "../http/patience.ts";
import { checkRef } from "./addresses.ts";
import type { GitHubContext } from "./context.ts";
import { dataOf, hasNoDrafts, isBranchUnknown, isNothingToPropose, isProposedAlready } from "./refusals.ts";
import { nameOf } from "./repositories.ts";

/** How long the text of a pull request may be. */
const longestBody = 65_536;

export function githubProposals(context: GitHubContext): Proposals {
  return {
    async find(ref, query) {
      checkRef(ref);
      return find(context, ref, query);
    },
    async open(ref, proposal, _operation, justLooked) {
      checkRef(ref);
      const wanted = { ...proposal, body: proposal.body.slice(0, longestBody) };
      return open(context, ref, wanted, justLooked === true);
    },
    async update(ref, number, changes) {
      checkRef(ref);
      const { proposal, node } = await read(context, ref, number);
      if (proposal.state !== "open") {
        throw problem("IM_PROPOSAL_CLOSED", {
          what: `Pull request ${number} of ${nameOf(ref)} cannot be changed`,
          because: `it is ${proposal.state}`,
        });
      }
      return change(context, ref, proposal, node, changes);
    },
    async close(ref, number, because) {
      checkRef(ref);
      const { client, pause } = context;
      const { proposal } = await read(context, ref, number);
      if (proposal.state !== "open") return;
      const what = `Pull request ${number} of ${nameOf(ref)} cannot be closed`;
      const at = { owner: ref.owner, repo: ref.name };
      await insistently(
        async () =>
          dataOf(
            context,
            what,
            await client.attempt((octokit) =>
              octokit.rest.pulls.update({ ...at, pull_number: number, state: "closed" }),
            ),
          ),
        pause,
      );
      const said = await client.attempt((octokit) =>
        octokit.rest.issues.createComment({ ...at, issue_number: number, body: because }),
      );
      dataOf(context, `The reason cannot be written to pull request ${number} of ${nameOf(ref)}`, said);
    },
  };
}

async function find(
  context: GitHubContext,
  ref: RepositoryRef,
  { head, base, state }: { readonly head: string; readonly base: string; readonly state: "open" | "any" },
): Promise<Proposal | null> {
  const { client, pause } = context;
  const list = {
    owner: ref.owner,
    repo: ref.name,
    // Without the owner GitHub would ignore it, and list every pull request.
    head: `${ref.owner}:${head}`,
    base,
    state: state === "open" ? "open" : "all",
    sort: "created",
    direction: "desc",
    per_page: 30,
  } as const;
  const found = await patiently(
    async () =>
      dataOf(
        context,
        `The pull requests of ${nameOf(ref)} cannot be read`,
        await client.attempt((octokit) => octokit.rest.pulls.list(list)),
      ),
    pause,
  );
  // The owner's forks have branches of the same name.
  const ours = found.find(
    (pull) => pull.head.ref === head && pull.head.repo?.full_name === pull.base.repo.full_name,
  );
  return ours === undefined ? null : proposalOf(context, ref, ours);
}

/** Asks for it and looks at what came of it. There is one open pull request of two branches at most, so asking again is safe. */
async function open(
  context: GitHubContext,
  ref: RepositoryRef,
  wanted: NewProposal,
  justLooked: boolean,
): Promise<Ensured<Proposal>> {
  const { pause } = context;
  const query = { head: wanted.head, base: wanted.base, state: "open" } as const;
  const known = justLooked ? null : await find(context, ref, query);
  if (known !== null) return adopt(context, ref, known, wanted);
  for (const isLast of [false, true]) {
    const made = await ask(context, ref, wanted);
    if (made.kind === "created") return made;
    const pauses = made.kind === "present" ? untilShown : untilShown.slice(0, 2);
    const found = await awaited(() => find(context, ref, query), pauses, pause);
    if (found !== null) return adopt(context, ref, found, wanted);
    if (isLast) throw made.failure;
  }
  throw problem("IM_INTERNAL", { what: "A pull request was asked for without an outcome" });
}

type Made =
  | { readonly kind: "created"; readonly value: Proposal }
  /** Somebody was faster: an earlier attempt, or a person. */
  | { readonly kind: "present"; readonly failure: ForgeFailure }
  /** It may be there or not. */
  | Unknown;

async function ask(context: GitHubContext, ref: RepositoryRef, wanted: NewProposal): Promise<Made> {
  const { client, pause } = context;
  const { head, base, title, body } = wanted;
  const what = `${head} cannot be proposed for ${base} of ${nameOf(ref)}`;
  let draft = wanted.draft;
  const call = () =>
    client.attempt((octokit) =>
      octokit.rest.pulls.create({ owner: ref.owner, repo: ref.name, head, base, title, body, draft }),
    );
  return orUnknown(async () => {
    let made = await call();
    if (made.kind === "refused" && draft && hasNoDrafts(made.answer)) {
      draft = false;
      made = await call();
    }
    // A branch that was pushed a moment ago may not be seen yet.
    for (const milliseconds of untilShown) {
      if (made.kind === "done" || !isBranchUnknown(made.answer)) break;
      await pause(milliseconds);
      made = await call();
    }
    if (made.kind === "refused" && isNothingToPropose(made.answer)) throw empty(ref, wanted);
    if (made.kind === "refused" && isBranchUnknown(made.answer)) throw noBranch(context, what, wanted);
    if (made.kind === "refused" && isProposedAlready(made.answer)) {
      return { kind: "present", failure: notShown(context, what) };
    }
    return { kind: "created", value: proposalOf(context, ref, dataOf(context, what, made)) };
  });
}

async function adopt(
  context: GitHubContext,
  ref: RepositoryRef,
  found: Proposal,
  { title, body }: NewProposal,
): Promise<Ensured<Proposal>> {
  return { kind: "adopted", value: await change(context, ref, found, null, { title, body }) };
}

/** `node` is the proposal's id for the one thing that REST cannot do. */
async function change(
  context: GitHubContext,
  ref: RepositoryRef,
  proposal: Proposal,
  node: string | null,
  changes: ProposalChanges,
): Promise<Proposal> {
  const { client, pause } = context;
  const { number } = proposal;
  const what = `Pull request ${number} of ${nameOf(ref)} cannot be changed`;
  const title = changes.title ?? proposal.title;
  const body = (changes.body ?? proposal.body).slice(0, longestBody);
  let changed = proposal;
  if (title !== proposal.title || body !== proposal.body) {
    const call = { owner: ref.owner, repo: ref.name, pull_number: number, title, body };
    const written = await insistently(
      async () => dataOf(context, what, await client.attempt((octokit) => octokit.rest.pulls.update(call))),
      pause,
    );
    changed = proposalOf(context, ref, written);
  }
  const { draft } = changes;
  if (draft === undefined || draft === proposal.draft || node === null) return changed;
  const mutation = draft ? "convertPullRequestToDraft" : "markPullRequestReadyForReview";
  const query = `mutation($id: ID!) { ${mutation}(input: {pullRequestId: $id}) { pullRequest { isDraft } } }`;
  await insistently(
    async () =>
      dataOf(
        context,
        what,
        await client.attempt(async (octokit) => ({
          data: await octokit.graphql(query, { id: node }),
          headers: {},
        })),
      ),
    pause,
  );
  return { ...changed, draft };
}

async function read(
  context: GitHubContext,
  ref: RepositoryRef,
  number: number,
): Promise<{ readonly proposal: Proposal; readonly node: string }> {
  const { client, pause } = context;
  const pull = await patiently(
    async () =>
      dataOf(
        context,
        `Pull request ${number} of ${nameOf(ref)} cannot be read`,
        await client.attempt((octokit) =>
          octokit.rest.pulls.get({ owner: ref.owner, repo: ref.name, pull_number: number }),
        ),
      ),
    pause,
  );
  return { proposal: proposalOf(context, ref, pull), node: pull.node_id };
}

/** What is the same in one pull request and in a list of them. */
interface Pull {
  readonly number: number;
  readonly state: string;
  readonly merged_at: string | null;
  readonly title: string;
  readonly body: string | null;
  readonly draft?: boolean | undefined;
  readonly head: { readonly ref: string; readonly sha: string };
  readonly base: { readonly ref: string };
}

function proposalOf({ connection }: GitHubContext, ref: RepositoryRef, pull: Pull): Proposal {
  const { number, title, body, draft, head, base } = pull;
  const whenNotMerged = pull.state === "open" ? "open" : "closed";
  return {
    number,
    // Of the address that we were given, not of the one that the server believes to have.
    webUrl: `${connection.url}/${nameOf(ref)}/pull/${number}`,
    state: pull.merged_at === null ? whenNotMerged : "merged",
    title,
    body: body ?? "",
    draft: draft ?? false,
    head: head.ref,
    base: base.ref,
    headCommit: head.sha,
  };
}

function empty(ref: RepositoryRef, { head, base }: NewProposal): Problem {
  return problem("IM_PROPOSAL_EMPTY", {
    what: `There is nothing to propose in ${nameOf(ref)}`,
    because: `${base} has everything that ${head} has`,
  });
}

function noBranch({ client }: GitHubContext, what: string, { head, base }: NewProposal): ForgeFailure {
  return new ForgeFailure(
    "IM_FORGE_NOT_FOUND",
    { what, because: `${client.host} does not know the branch ${head}, or not ${base}` },
    { retry: "never", retryAt: null, scope: "call" },
  );
}

function notShown({ client }: GitHubContext, what: string): ForgeFailure {
  return new ForgeFailure(
    "IM_FORGE_REFUSED",
    { what, because: `${client.host} says that it is proposed already, and does not show where` },
    { retry: "later", retryAt: null, scope: "call" },
  );
}
