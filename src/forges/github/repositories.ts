import { describedWith, operationIn } from "../contract/description-marker.ts";
import { ForgeFailure } from "../contract/forge-failure.ts";
import type { Ensured, NewRepository, OperationId, Repository, RepositoryRef } from "../contract/forge.ts";
import { problem, type Problem } from "../../problems/problem.ts";
import { orUnknown, type Unknown } from "../http/attempt.ts";
import { awaited, patiently, untilShown } from "../http/patience.ts";
import { checkRef } from "./addresses.ts";
import type { GitHubContext } from "./context.ts";
import { dataOf, isNameTaken, refusal } from "./refusals.ts";

/** How long a description may be. */
const longestDescription = 350;

/** Throws IM_FORGE_REFUSED when the repository has been renamed or moved: it is then somewhere else. */
export async function findRepository(context: GitHubContext, ref: RepositoryRef): Promise<Repository | null> {
  checkRef(ref);
  const { client, pause } = context;
  const what = `${nameOf(ref)} cannot be looked up`;
  return patiently(async () => {
    const found = await client.attempt((octokit) =>
      octokit.rest.repos.get({ owner: ref.owner, repo: ref.name }),
    );
    if (found.kind === "refused" && found.answer.status === 404) return null;
    const { full_name: name, description } = dataOf(context, what, found);
    if (name.toLowerCase() !== nameOf(ref).toLowerCase()) throw moved(context, ref, name);
    return repositoryOf(context, ref, await headOf(context, ref, "main"), operationIn(description));
  }, pause);
}

/** The commit of a branch, or null. */
async function headOf(context: GitHubContext, ref: RepositoryRef, branch: string): Promise<string | null> {
  const { client } = context;
  const found = await client.attempt((octokit) =>
    octokit.rest.repos.getBranch({ owner: ref.owner, repo: ref.name, branch }),
  );
  if (found.kind === "refused" && found.answer.status === 404) return null;
  return dataOf(context, `The branch ${branch} of ${nameOf(ref)} cannot be looked up`, found).commit.sha;
}

/**
 * Asks for the repository and looks at what came of it. A name is given once, so asking again after a look that found
 * nothing cannot make a second one.
 */
export async function createRepository(
  context: GitHubContext,
  request: NewRepository,
  operation: OperationId,
): Promise<Ensured<Repository>> {
  const { ref } = request;
  checkRef(ref);
  const { pause } = context;
  const what = `The repository ${nameOf(ref)} cannot be created on ${context.client.host}`;
  const space = await spaceOf(context, ref.owner, what);
  for (const isLast of [false, true]) {
    const made = await ask(context, space, request, operation, what);
    if (made.kind === "created") {
      const shown = await awaited(() => findRepository(context, ref), untilShown, pause);
      if (shown === null) throw notShown(context, ref);
      return { kind: "created", value: { ...shown, createdBy: operation } };
    }
    // A name that is taken is there, even if it is shown late.
    const pauses = made.kind === "taken" ? untilShown : untilShown.slice(0, 2);
    const found = await awaited(() => findRepository(context, ref), pauses, pause);
    if (found?.createdBy === operation) return { kind: "adopted", value: found };
    if (found !== null || made.kind === "taken") throw taken(context, ref, found !== null);
    if (isLast) throw made.failure;
  }
  throw problem("IM_INTERNAL", { what: "A repository was asked for without an outcome" });
}

type Made =
  | { readonly kind: "created" }
  | { readonly kind: "taken" }
  /** It may be there or not. */
  | Unknown;

async function ask(
  context: GitHubContext,
  space: "organisation" | "person",
  { ref, description, visibility }: NewRepository,
  operation: OperationId,
  what: string,
): Promise<Made> {
  const body = {
    name: ref.name,
    description: describedWith(description, operation, longestDescription),
    private: visibility === "private",
    // A commit that is not ours would stand in the way of the first one.
    auto_init: false,
  };
  return orUnknown(async () => {
    const made = await context.client.attempt((octokit) =>
      space === "organisation"
        ? octokit.rest.repos.createInOrg({ org: ref.owner, ...body })
        : octokit.rest.repos.createForAuthenticatedUser(body),
    );
    if (made.kind === "refused" && isNameTaken(made.answer)) return { kind: "taken" };
    dataOf(context, what, made);
    return { kind: "created" };
  });
}

/** Whose space it is made in: organisations have another call than people, who make repositories for themselves alone. */
async function spaceOf(
  context: GitHubContext,
  owner: string,
  what: string,
): Promise<"organisation" | "person"> {
  const { client, pause, connection } = context;
  const found = await patiently(async () => {
    const answered = await client.attempt((octokit) => octokit.rest.users.getByUsername({ username: owner }));
    if (answered.kind === "refused" && answered.answer.status !== 404) {
      throw refusal(context, what, answered.answer);
    }
    return answered;
  }, pause);
  if (found.kind === "refused") {
    throw new ForgeFailure(
      "IM_FORGE_NOT_FOUND",
      {
        what,
        because: `there is no account ${owner} on ${client.host}`,
        hint: "Look at how its owner is written",
      },
      { retry: "never", retryAt: null, scope: "call" },
    );
  }
  if (found.data.type === "Organization") return "organisation";
  if (connection.credentials.kind === "app") {
    throw forbidden(what, `${owner} is a person, and an App makes repositories in organisations only`);
  }
  const me = dataOf(context, what, await client.attempt((octokit) => octokit.rest.users.getAuthenticated()));
  if (me.login.toLowerCase() === owner.toLowerCase()) return "person";
  throw forbidden(what, `${owner} is a person, and the connection is ${me.login}'s`);
}

function repositoryOf(
  { connection }: GitHubContext,
  ref: RepositoryRef,
  head: string | null,
  createdBy: OperationId | null,
): Repository {
  const webUrl = `${connection.url}/${nameOf(ref)}`;
  return { ref, webUrl, cloneUrl: `${webUrl}.git`, head, createdBy };
}

export function nameOf({ owner, name }: RepositoryRef): string {
  return `${owner}/${name}`;
}

function forbidden(what: string, because: string): ForgeFailure {
  const hint = "Choose an owner that the connection may create repositories for";
  return new ForgeFailure(
    "IM_FORGE_FORBIDDEN",
    { what, because, hint },
    { retry: "never", retryAt: null, scope: "call" },
  );
}

function taken({ client }: GitHubContext, ref: RepositoryRef, isSeen: boolean): Problem {
  return problem("IM_REPOSITORY_EXISTS", {
    what: `The repository ${nameOf(ref)} exists already on ${client.host}`,
    because: isSeen
      ? "it was not made by this request, so it is left as it is"
      : "its name is taken, and the connection may not see it",
    hint: "Choose another name or owner",
  });
}

function notShown({ client }: GitHubContext, ref: RepositoryRef): ForgeFailure {
  return new ForgeFailure(
    "IM_FORGE_NOT_FOUND",
    {
      what: `${nameOf(ref)} was created on ${client.host} and is not shown there`,
      because: "it was looked for during 15 seconds",
      hint: "Retry in a minute: what was made is recognised",
    },
    { retry: "later", retryAt: null, scope: "repository" },
  );
}

function moved({ client }: GitHubContext, ref: RepositoryRef, now: string): ForgeFailure {
  return new ForgeFailure(
    "IM_FORGE_REFUSED",
    {
      what: `${nameOf(ref)} is not at this name any more`,
      because: `${client.host} leads to ${now.slice(0, 200)}: it was renamed or moved`,
      hint: "Use its name of today",
    },
    { retry: "never", retryAt: null, scope: "repository" },
  );
}
