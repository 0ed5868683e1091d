import type { FakeAnswer } from "../forge-fake.ts";
import { found, invalid } from "./answers.ts";
import { field, text } from "./fields.ts";
import { nodeOf, shownPull } from "./shown.ts";
import type { GitHubState, Pull, Repository } from "./state.ts";

export async function propose(repository: Repository, body: unknown): Promise<FakeAnswer> {
  const { bare, owner, pulls, drafts } = repository;
  const head = text(body, "head") ?? "";
  const base = text(body, "base") ?? "";
  const draft = field(body, "draft") === true;
  const [sha, onto] = await Promise.all([bare.head(head), bare.head(base)]);
  const refused = (error: object): FakeAnswer => invalid([{ resource: "PullRequest", ...error }]);
  if (sha === null) return refused({ field: "head", code: "invalid" });
  if (onto === null) return refused({ field: "base", code: "invalid" });
  if (pulls.some((each) => each.state === "open" && each.head === head && each.base === base)) {
    return refused({ message: `A pull request already exists for ${owner.login}:${head}.` });
  }
  if (await bare.isAncestor(sha, onto)) {
    return refused({ message: `No commits between ${base} and ${head}` });
  }
  if (draft && !drafts) {
    return refused({ message: "Draft pull requests are not supported in this repository." });
  }
  const pull: Pull = {
    number: pulls.length + 1,
    head,
    base,
    sha,
    title: text(body, "title") ?? "",
    body: text(body, "body") ?? null,
    draft,
    state: "open",
    mergedAt: null,
    comments: [],
  };
  await bare.keep(`refs/pull/${pull.number}/head`, sha);
  pulls.push(pull);
  return { status: 201, body: shownPull("pull-request", repository, pull) };
}

/** What GitHub does when branches move: an open pull request follows its head, and ends with it. */
export async function observe({ bare }: Repository, pull: Pull): Promise<void> {
  if (pull.state !== "open") return;
  const [head, onto] = await Promise.all([bare.head(pull.head), bare.head(pull.base)]);
  if (onto !== null && (await bare.isAncestor(head ?? pull.sha, onto))) {
    pull.state = "closed";
    pull.mergedAt = new Date().toISOString();
  } else if (head === null) pull.state = "closed";
  else if (head !== pull.sha) {
    pull.sha = head;
    await bare.keep(`refs/pull/${pull.number}/head`, head);
  }
}

/** Whether a list asks for this pull request. */
export function isAsked(query: URLSearchParams, { owner }: Repository, pull: Pull): boolean {
  const state = query.get("state") ?? "open";
  const [asked = "", branch] = (query.get("head") ?? "").split(":");
  return (
    (state === "all" || pull.state === state) &&
    // A head without its owner filters nothing.
    (branch === undefined || (asked.toLowerCase() === owner.login.toLowerCase() && pull.head === branch)) &&
    (query.get("base") ?? pull.base) === pull.base
  );
}

/** The two mutations of GraphQL that we use: REST cannot change whether a pull request is a draft. */
export function changeDraft(state: GitHubState, body: unknown): FakeAnswer {
  const pattern = /\{ (convertPullRequestToDraft|markPullRequestReadyForReview)\(/;
  const mutation = pattern.exec(text(body, "query") ?? "")?.[1];
  const id = field(field(body, "variables"), "id");
  for (const repository of state.repositories.values()) {
    const pull = repository.pulls.find((each) => nodeOf(repository, each) === id);
    if (pull === undefined || mutation === undefined) continue;
    pull.draft = mutation === "convertPullRequestToDraft";
    return found({ data: { [mutation]: { pullRequest: { isDraft: pull.draft } } } });
  }
  return found({ errors: [{ type: "NOT_FOUND", message: "Could not resolve to a node" }] });
}
