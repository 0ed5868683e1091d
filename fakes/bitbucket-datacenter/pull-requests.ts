import type { FakeAnswer } from "../forge-fake.ts";
import { paged, pullRequest, refusal, user } from "./answers.ts";
import type { DatacenterState, PullRequest, RepositoryState, User } from "./state.ts";

/** Brings what is open up to date with its branch, as a push does. */
export async function refresh({ bare, pulls }: RepositoryState): Promise<void> {
  for (const pull of pulls) {
    if (pull.state !== "OPEN") continue;
    const head = await bare.head(pull.head);
    if (head === null || head === pull.commit) continue;
    pull.commit = head;
    pull.version += 1;
  }
}

export async function listed(
  state: DatacenterState,
  repository: RepositoryState,
  query: URLSearchParams,
): Promise<FakeAnswer> {
  await refresh(repository);
  const wanted = query.get("state") ?? "OPEN";
  const found = repository.pulls
    .filter((each) => wanted === "ALL" || each.state === wanted)
    // The branch that it comes from, when it goes out; the one that it goes into, when it comes in.
    .filter(({ head, base }) => {
      const branch = query.get("direction") === "OUTGOING" ? head : base;
      return query.get("at") === null || query.get("at") === `refs/heads/${branch}`;
    })
    .toReversed()
    .map((each) => pullRequest(state, repository, each));
  return { status: 200, body: paged(found, query) };
}

interface PullRequestBody {
  readonly title: string;
  readonly description?: string;
  readonly draft?: boolean;
  readonly reviewers?: readonly { readonly user: { readonly name: string } }[];
}

export interface NewPullRequestBody extends PullRequestBody {
  readonly fromRef: { readonly id: string };
  readonly toRef: { readonly id: string };
}

export async function created(
  state: DatacenterState,
  repository: RepositoryState,
  body: NewPullRequestBody,
  author: User,
): Promise<FakeAnswer> {
  const { bare, pulls } = repository;
  if (repository.isArchived) return archived(repository);
  const head = body.fromRef.id.replace("refs/heads/", "");
  const base = body.toRef.id.replace("refs/heads/", "");
  const commit = await bare.head(head);
  for (const branch of [head, base]) {
    if ((await bare.head(branch)) !== null) continue;
    return refusal(404, "repository.NoSuchBranchException", `Branch "${branch}" does not exist`);
  }
  if (commit === null || (await bare.isAncestor(commit, base))) {
    return refusal(
      409,
      "pull.EmptyPullRequestException",
      `${base} is already up-to-date with branch ${head}`,
    );
  }
  const open = pulls.find((each) => each.head === head && each.base === base && each.state === "OPEN");
  if (open !== undefined) {
    return refusal(
      409,
      "pull.DuplicatePullRequestException",
      "Only one pull request may be open for a given source and target branch",
      { existingPullRequest: pullRequest(state, repository, open) },
    );
  }
  const reviewers = chosen(state, body, author);
  if ("status" in reviewers) return reviewers;
  const pull: PullRequest = {
    id: pulls.length + 1,
    version: 0,
    title: body.title,
    description: body.description ?? "",
    draft: body.draft ?? false,
    state: "OPEN",
    head,
    base,
    author,
    reviewers,
    commit,
    comment: null,
  };
  pulls.push(pull);
  return { status: 201, body: pullRequest(state, repository, pull) };
}

export async function changed(
  state: DatacenterState,
  repository: RepositoryState,
  pull: PullRequest,
  body: PullRequestBody & { readonly version: number },
): Promise<FakeAnswer> {
  const wrong = await unfit(state, repository, pull, body.version);
  if (wrong !== null) return wrong;
  const reviewers = chosen(state, body, pull.author);
  if ("status" in reviewers) return reviewers;
  pull.title = body.title;
  pull.description = body.description ?? "";
  pull.draft = body.draft ?? pull.draft;
  pull.reviewers = reviewers;
  pull.version += 1;
  return { status: 200, body: pullRequest(state, repository, pull) };
}

export async function declined(
  state: DatacenterState,
  repository: RepositoryState,
  pull: PullRequest,
  version: number,
  comment: string | null,
): Promise<FakeAnswer> {
  const wrong = await unfit(state, repository, pull, version);
  if (wrong !== null) return wrong;
  pull.state = "DECLINED";
  pull.comment = comment;
  pull.version += 1;
  return { status: 200, body: pullRequest(state, repository, pull) };
}

/** Why the pull request cannot be written to, or null. */
async function unfit(
  state: DatacenterState,
  repository: RepositoryState,
  pull: PullRequest,
  version: number,
): Promise<FakeAnswer | null> {
  await refresh(repository);
  if (repository.isArchived) return archived(repository);
  if (pull.state !== "OPEN") {
    const message = `This pull request has already been ${pull.state.toLowerCase()}.`;
    return refusal(409, "pull.IllegalPullRequestStateException", message);
  }
  if (version === pull.version) return null;
  return refusal(
    409,
    "pull.PullRequestOutOfDateException",
    "You are attempting to modify a pull request based on out-of-date information.",
    {
      currentVersion: pull.version,
      expectedVersion: version,
      pullRequest: pullRequest(state, repository, pull),
    },
  );
}

export function archived({ key, slug }: RepositoryState): FakeAnswer {
  return refusal(409, "repository.RepositoryArchivedException", `The repository ${key}/${slug} is archived`);
}

function chosen(
  { users }: DatacenterState,
  { reviewers = [] }: PullRequestBody,
  author: User,
): readonly User[] | FakeAnswer {
  const names = reviewers.map((each) => each.user.name);
  const faults = names.flatMap((name) => {
    if (!users.some((each) => each.name === name))
      return [{ context: name, message: `${name} is not a user.` }];
    const message = `${name} is the author of this pull request.`;
    return name === author.name ? [{ context: name, message }] : [];
  });
  const found = users.filter(({ name }) => names.includes(name));
  if (faults.length === 0) return found;
  return refusal(
    409,
    "pull.InvalidPullRequestReviewersException",
    "Errors encountered while adding some reviewers to this pull request.",
    { context: "reviewers", reviewerErrors: faults, validReviewers: found.map(user) },
  );
}
