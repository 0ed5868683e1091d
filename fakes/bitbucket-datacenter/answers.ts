import type { FakeAnswer } from "../forge-fake.ts";
import type { DatacenterState, PullRequest, RepositoryState, User } from "./state.ts";

/** The answers of Data Center, in its shapes. */

export function refusal(
  status: number,
  exception: string | null,
  message: string,
  more: object = {},
): FakeAnswer {
  const exceptionName = exception === null ? null : `com.atlassian.bitbucket.${exception}`;
  return { status, body: { errors: [{ context: null, message, exceptionName, ...more }] } };
}

export function user({ id, name }: User): object {
  return { id, name, slug: name, displayName: name, active: true, type: "NORMAL", links: {} };
}

export function project(key: string): object {
  const type = key.startsWith("~") ? "PERSONAL" : "NORMAL";
  return { id: 1, key, name: key, public: false, type, links: {} };
}

export function repository({ links }: DatacenterState, state: RepositoryState): object {
  const { id, key, slug, description, isPublic, isArchived } = state;
  return {
    id,
    slug,
    name: slug,
    description,
    hierarchyId: "0",
    scmId: "git",
    state: "AVAILABLE",
    statusMessage: "Available",
    forkable: true,
    archived: isArchived,
    public: isPublic,
    project: project(key),
    links: { clone: links(key, slug), self: [{ href: "http://localhost:7990/" }] },
  };
}

export function pullRequest(all: DatacenterState, state: RepositoryState, pull: PullRequest): object {
  const { id, version, title, description, draft, head, base, author, reviewers, commit } = pull;
  const isOpen = pull.state === "OPEN";
  const ref = (branch: string, latestCommit: string): object => ({
    id: `refs/heads/${branch}`,
    displayId: branch,
    type: "BRANCH",
    latestCommit,
    repository: repository(all, state),
  });
  return {
    id,
    version,
    title,
    // A description that is empty is left out.
    ...(description === "" ? {} : { description }),
    state: pull.state,
    open: isOpen,
    closed: !isOpen,
    draft,
    locked: false,
    createdDate: 1,
    updatedDate: 1,
    fromRef: ref(head, commit),
    toRef: ref(base, "0".repeat(40)),
    author: { user: user(author), role: "AUTHOR", status: "UNAPPROVED", approved: false },
    reviewers: reviewers.map((each) => ({
      user: user(each),
      role: "REVIEWER",
      status: "UNAPPROVED",
      approved: false,
    })),
    participants: [],
    links: { self: [{ href: "http://localhost:7990/" }] },
  };
}

/** A page of a list, as far as the query asks. */
export function paged(values: readonly object[], query: URLSearchParams): object {
  const start = Number(query.get("start") ?? "0");
  const limit = Number(query.get("limit") ?? "25");
  const end = start + limit;
  const isLastPage = end >= values.length;
  const page = values.slice(start, end);
  return {
    size: page.length,
    limit,
    start,
    isLastPage,
    nextPageStart: isLastPage ? null : end,
    values: page,
  };
}
