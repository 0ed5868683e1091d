import type { FakeAnswer } from "../forge-fake.ts";
import type { Person, PullRequest, RepositoryState, Restriction } from "./state.ts";

/** The answers of Bitbucket Cloud, in its shapes. */

export function refusal(
  status: number,
  message: string,
  more: {
    readonly fields?: Readonly<Record<string, readonly string[]>>;
    readonly detail?: object;
    readonly headers?: Readonly<Record<string, string>>;
  } = {},
): FakeAnswer {
  const { headers, ...error } = more;
  return {
    status,
    ...(headers === undefined ? {} : { headers }),
    body: { type: "error", error: { message, ...error } },
  };
}

export function account({ uuid, display_name, nickname, account_status }: Person): object {
  return { type: "user", uuid, display_name, nickname, account_status, links: {} };
}

export async function repository(origin: string, state: RepositoryState): Promise<object> {
  const { workspace, slug, description, isPrivate, project, bare } = state;
  const name = `${workspace}/${slug}`;
  const isEmpty = (await bare.head("main")) === null;
  return {
    type: "repository",
    uuid: `{repository-${slug}}`,
    slug,
    name: slug,
    full_name: name,
    description,
    scm: "git",
    is_private: isPrivate,
    project: { type: "project", key: project, name: project },
    // The first branch that is pushed becomes it.
    mainbranch: isEmpty ? null : { type: "branch", name: "main" },
    links: {
      html: { href: `${origin}/${name}` },
      // With the user's name in it, as Bitbucket gives it to whoever is signed in.
      clone: [
        { name: "https", href: `https://somebody@bitbucket.org/${name}.git` },
        { name: "ssh", href: `git@bitbucket.org:${name}.git` },
      ],
    },
  };
}

export function restriction({ id, kind, pattern, value }: Restriction): object {
  const common = { type: "branchrestriction", id, kind, branch_match_kind: "glob", pattern };
  return { ...common, value, users: [], groups: [], links: {} };
}

export function pullRequest(origin: string, { workspace, slug }: RepositoryState, pull: PullRequest): object {
  const { id, title, description, state, draft, author, reviewers, head, base, commit, comments } = pull;
  const page = `${origin}/${workspace}/${slug}/pull-requests/${id}`;
  return {
    type: "pullrequest",
    id,
    title,
    description,
    summary: { raw: description, markup: "markdown", html: "" },
    state,
    draft,
    ...(author === null ? {} : { author: account(author) }),
    source: {
      branch: { name: head },
      // Twelve digits, here and nowhere else.
      commit: { type: "commit", hash: commit.slice(0, 12) },
      repository: { type: "repository", full_name: `${workspace}/${slug}` },
    },
    destination: { branch: { name: base }, commit: null },
    reviewers: reviewers.map(account),
    participants: [],
    comment_count: comments.length,
    close_source_branch: true,
    links: { html: { href: page } },
  };
}

/** One page of a list, with the address of the next one. */
export function paged(values: readonly object[], query: URLSearchParams, address: string): object {
  const pagelen = Number(query.get("pagelen") ?? "10");
  const page = Number(query.get("page") ?? "1");
  const end = page * pagelen;
  const next = new URL(address);
  for (const [name, value] of query) if (name !== "page") next.searchParams.append(name, value);
  next.searchParams.set("page", String(page + 1));
  return {
    size: values.length,
    page,
    pagelen,
    values: values.slice(end - pagelen, end),
    ...(end < values.length ? { next: next.href } : {}),
  };
}
