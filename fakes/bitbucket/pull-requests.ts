import type { FakeAnswer } from "../forge-fake.ts";
import { paged, pullRequest, refusal } from "./answers.ts";
import type { BitbucketState, Person, PullRequest, RepositoryState } from "./state.ts";

/** Brings what is open up to date with its branch, as a push does. */
export async function refresh({ bare, pulls }: RepositoryState): Promise<void> {
  for (const pull of pulls) {
    if (pull.state !== "OPEN") continue;
    const head = await bare.head(pull.head);
    if (head !== null) pull.commit = head;
  }
}

export async function listed(
  origin: string,
  repository: RepositoryState,
  query: URLSearchParams,
): Promise<FakeAnswer> {
  await refresh(repository);
  const { workspace, slug, pulls } = repository;
  const states = query.getAll("state");
  const conditions = conditionsIn(query.get("q") ?? "");
  const matches = (pull: PullRequest): boolean =>
    conditions.every(([field, value]) => {
      if (field === "source.branch.name") return pull.head === value;
      if (field === "destination.branch.name") return pull.base === value;
      if (field === "source.repository.full_name") return value === `${workspace}/${slug}`;
      throw new Error(`nobody searches for ${field}`);
    });
  if (query.get("sort") !== "-created_on") throw new Error("the order is left to chance");
  const found = pulls
    // Only what is open, unless somebody asks for more.
    .filter(({ state }) => (states.length === 0 ? state === "OPEN" : states.includes(state)))
    .filter(matches)
    .toReversed()
    .map((each) => pullRequest(origin, repository, each));
  const address = `${origin}/2.0/repositories/${workspace}/${slug}/pullrequests`;
  return { status: 200, body: paged(found, query, address) };
}

function conditionsIn(q: string): readonly (readonly [string, string])[] {
  if (q === "") return [];
  return q.split(" AND ").map((each) => {
    const [, field, value] = /^([a-z_.]+) = "((?:[^"\\]|\\.)*)"$/.exec(each) ?? [];
    if (field === undefined || value === undefined) throw new Error(`this is no condition: ${each}`);
    return [field, value.replace(/\\(.)/g, "$1")];
  });
}

interface NewPullRequest {
  readonly title: string;
  readonly description?: string;
  readonly draft?: boolean;
  readonly source: { readonly branch: { readonly name: string } };
  readonly destination: { readonly branch: { readonly name: string } };
  readonly reviewers?: readonly { readonly uuid: string }[];
}

export async function created(
  origin: string,
  state: BitbucketState,
  repository: RepositoryState,
  body: NewPullRequest,
  author: Person | null,
): Promise<FakeAnswer> {
  const { bare, pulls } = repository;
  const head = body.source.branch.name;
  const base = body.destination.branch.name;
  const commit = await bare.head(head);
  if (commit === null) return branchMissing("source", head);
  if ((await bare.head(base)) === null) return branchMissing("destination", base);
  if (await bare.isAncestor(commit, base)) return refusal(400, "There are no changes to be pulled");
  const reviewers = chosen(state, repository, body.reviewers ?? [], author);
  if ("status" in reviewers) return reviewers;

  const open = pulls.find((each) => each.head === head && each.base === base && each.state === "OPEN");
  // What is open for the same branches is the answer, as it is.
  if (open !== undefined) return { status: 201, body: pullRequest(origin, repository, open) };
  const pull: PullRequest = {
    id: pulls.length + 1,
    head,
    base,
    author,
    title: body.title,
    description: body.description ?? "",
    draft: body.draft ?? false,
    reviewers,
    state: "OPEN",
    commit,
    comments: [],
  };
  pulls.push(pull);
  return { status: 201, body: pullRequest(origin, repository, pull) };
}

export async function changed(
  origin: string,
  state: BitbucketState,
  repository: RepositoryState,
  pull: PullRequest,
  body: Partial<NewPullRequest>,
): Promise<FakeAnswer> {
  await refresh(repository);
  if (pull.state !== "OPEN") return refusal(400, "Only open pull requests can be mutated");
  const reviewers = chosen(state, repository, body.reviewers ?? [], pull.author);
  if ("status" in reviewers) return reviewers;
  pull.title = body.title ?? pull.title;
  pull.description = body.description ?? pull.description;
  pull.draft = body.draft ?? pull.draft;
  // Whoever is not named is removed, also when nobody is spoken of.
  pull.reviewers = reviewers;
  return { status: 200, body: pullRequest(origin, repository, pull) };
}

function branchMissing(field: string, name: string): FakeAnswer {
  const text = `branch not found: ${name}`;
  return refusal(400, `${field}: ${text}`, { fields: { [field]: [text] } });
}

function chosen(
  { people }: BitbucketState,
  { workspace }: RepositoryState,
  wanted: readonly { readonly uuid: string }[],
  author: Person | null,
): readonly Person[] | FakeAnswer {
  const faults: string[] = [];
  const found: Person[] = [];
  for (const { uuid } of wanted) {
    const person = people.find((each) => each.uuid === uuid);
    if (person === undefined || person.account_status !== "active") faults.push("Malformed reviewers list");
    else if (!person.workspaces.includes(workspace)) {
      const text = "is not a member of this workspace and cannot be added to this pull request";
      faults.push(`${person.display_name} ${text}`);
    } else if (person === author) {
      faults.push(`${person.display_name} is the author and cannot be included as a reviewer.`);
    } else found.push(person);
  }
  if (faults.length === 0) return found;
  return refusal(400, `reviewers: ${faults[0]}`, { fields: { reviewers: faults } });
}
