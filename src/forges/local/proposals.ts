import type { RunGit } from "../../git/run-git.ts";
import { problem, type Problem } from "../../problems/problem.ts";
import type { Ensured, RepositoryRef } from "../contract/forge.ts";
import type { Proposal, Proposals } from "../contract/proposals.ts";
import { proposalStore, type ProposalRecord, type ProposalStore } from "./proposal-store.ts";
import { isMerged, pinHead, proposalRefs } from "./proposal-refs.ts";

/** Where the local forge keeps what belongs to a repository. */
export interface Places {
  /** The bare repository. Throws IM_NAME_INVALID, IM_OWNER_INVALID. */
  repository(ref: RepositoryRef): string;
  /** The folder of its proposals. */
  proposals(ref: RepositoryRef): string;
}

/**
 * Proposals without a server: their texts lie in files, their branches in the repository, and whether one was merged is
 * read off the history. `refs/pull/<number>/head` keeps the commits when the branch goes.
 */
export function localProposals(places: Places, run: RunGit): Proposals {
  const at = (ref: RepositoryRef): Place => ({
    run,
    ref,
    repository: places.repository(ref),
    store: proposalStore(places.proposals(ref)),
  });

  return {
    find: (ref, { head, base, state }) => find(at(ref), (each) => isBetween(each, head, base), state),

    async open(ref, wanted, operation) {
      const place = at(ref);
      const { head, base } = wanted;
      const { headCommit, baseCommit } = await proposalRefs(run, place.repository, {
        head,
        base,
        number: null,
      });
      if (headCommit === null || baseCommit === null) {
        throw notFound(`The branch ${headCommit === null ? head : base} of ${nameOf(ref)} does not exist`);
      }
      if (await isMerged(run, place.repository, headCommit, baseCommit)) {
        throw problem("IM_PROPOSAL_EMPTY", {
          what: `There is nothing to propose in ${nameOf(ref)}`,
          because: `${base} has everything that ${head} has`,
        });
      }
      // Whoever gets a number has seen the proposals of all numbers below it, so that no two are open at once.
      for (;;) {
        const number = (await place.store.last()) + 1;
        const open = await find(place, (each) => isBetween(each, head, base), "open");
        if (open !== null) return adopt(place, open.number, wanted);
        const record = { number, operation, ...wanted, state: "open", because: null } as const;
        if (await place.store.create(record)) return { kind: "created", value: await observe(place, record) };
      }
    },

    async update(ref, number, changes) {
      const place = at(ref);
      const record = await recordOf(place, number);
      const observed = await observe(place, record);
      if (observed.state !== "open") {
        throw problem("IM_PROPOSAL_CLOSED", {
          what: `Proposal ${number} of ${nameOf(ref)} cannot be changed`,
          because: `it is ${observed.state}`,
        });
      }
      const changed = { ...record, ...changes };
      if (JSON.stringify(changed) !== JSON.stringify(record)) await place.store.replace(changed);
      return { ...observed, ...changes };
    },

    async close(ref, number, because) {
      const place = at(ref);
      const record = await recordOf(place, number);
      if ((await observe(place, record)).state !== "open") return;
      await place.store.replace({ ...record, state: "closed", because });
    },
  };
}

interface Place {
  readonly run: RunGit;
  readonly ref: RepositoryRef;
  readonly repository: string;
  readonly store: ProposalStore;
}

async function find(
  place: Place,
  matches: (record: ProposalRecord) => boolean,
  state: "open" | "any",
): Promise<Proposal | null> {
  for (const record of await place.store.all()) {
    if (!matches(record) || (state === "open" && record.state !== "open")) continue;
    const proposal = await observe(place, record);
    if (state === "any" || proposal.state === "open") return proposal;
  }
  return null;
}

async function adopt(
  place: Place,
  number: number,
  { title, body }: { readonly title: string; readonly body: string },
): Promise<Ensured<Proposal>> {
  const record = await recordOf(place, number);
  const changed = { ...record, title, body };
  if (record.title !== title || record.body !== body) await place.store.replace(changed);
  return { kind: "adopted", value: await observe(place, changed) };
}

/**
 * The proposal as it is now. What was merged is written down, for its branch may be used again; the commits that were
 * seen last are asked first, for it may have been used again already.
 */
async function observe(place: Place, record: ProposalRecord): Promise<Proposal> {
  const { run, repository } = place;
  const { number, head, base, title, body, draft } = record;
  const refs = await proposalRefs(run, repository, record);
  const seen = refs.pinned;
  const shown = { number, webUrl: place.store.pathOf(number), title, body, draft, head, base };
  if (record.state !== "open") return { ...shown, state: record.state, headCommit: seen };

  const merged = (commit: string | null): Promise<boolean> =>
    commit === null || refs.baseCommit === null
      ? Promise.resolve(false)
      : isMerged(run, repository, commit, refs.baseCommit);
  let headCommit = seen;
  let isDone = await merged(seen);
  if (!isDone && refs.headCommit !== null && refs.headCommit !== seen) {
    headCommit = refs.headCommit;
    await pinHead(run, repository, number, headCommit);
    isDone = await merged(headCommit);
  }
  if (!isDone) return { ...shown, state: "open", headCommit };
  await place.store.replace({ ...record, state: "merged" });
  return { ...shown, state: "merged", headCommit };
}

async function recordOf(place: Place, number: number): Promise<ProposalRecord> {
  const record = await place.store.find(number);
  if (record === null) throw notFound(`${nameOf(place.ref)} has no proposal ${number}`);
  return record;
}

function isBetween(record: ProposalRecord, head: string, base: string): boolean {
  return record.head === head && record.base === base;
}

function nameOf({ owner, name }: RepositoryRef): string {
  return `${owner}/${name}`;
}

function notFound(what: string): Problem {
  return problem("IM_FORGE_NOT_FOUND", { what });
}
