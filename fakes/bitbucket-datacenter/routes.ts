import { bareRepository } from "../bare-repository.ts";
import type { FakeAnswer, FakeRequest } from "../forge-fake.ts";
import { paged, project, pullRequest, refusal, repository as shown, user } from "./answers.ts";
import * as hooks from "./hooks.ts";
import * as pulls from "./pull-requests.ts";
import type { DatacenterState, Matcher, RepositoryState, User } from "./state.ts";

/** Whoever asks. */
export interface Identity {
  readonly user: User;
  /** Projects that they may administer; `*` for all. */
  readonly administers: readonly string[];
}

/** A call with what its path says. */
export interface Call {
  readonly state: DatacenterState;
  /** Folder for a repository that is not there yet. */
  readonly folderFor: (key: string, slug: string) => string;
  readonly identity: Identity;
  readonly parameters: Readonly<Record<string, string>>;
  readonly request: FakeRequest;
}

type Answered = Promise<FakeAnswer> | FakeAnswer;
type Handler = (call: Call) => Answered;
type OnRepository = (repository: RepositoryState, call: Call) => Answered;
type OnPullRequest = (
  pull: RepositoryState["pulls"][number],
  repository: RepositoryState,
  call: Call,
) => Answered;

const repos = "/rest/api/1.0/projects/{projectKey}/repos";
const repo = `${repos}/{repositorySlug}`;
const below = "projects/{projectKey}/repos/{repositorySlug}";

/** What Data Center does, by method and path. */
export const routes: Readonly<Record<string, Handler>> = {
  "GET /rest/api/1.0/application-properties": ({ state: { version } }) => ({
    status: 200,
    body: { version, displayName: "Bitbucket" },
  }),
  "GET /rest/api/1.0/projects": ({ state, identity, request }) => {
    const isForAdministrators = request.query.get("permission") === "PROJECT_ADMIN";
    const all = state.projects.filter((key) => !isForAdministrators || mayAdminister(identity, key));
    return { status: 200, body: paged(all.map(project), request.query) };
  },
  "GET /rest/api/1.0/projects/{projectKey}": ({ state, parameters }) => {
    const { projectKey = "" } = parameters;
    return state.projects.includes(projectKey)
      ? { status: 200, body: project(projectKey) }
      : noProject(projectKey);
  },
  [`POST ${repos}`]: createRepository,
  [`GET ${repo}`]: onRepository((repository, { state }) => ({ status: 200, body: shown(state, repository) })),
  [`GET ${repo}/branches/default`]: onRepository(async ({ bare, defaultBranch }) => {
    const branches = await bare.branches();
    const hash = branches.get(defaultBranch);
    if (branches.size === 0) return { status: 204 };
    if (hash === undefined) {
      return refusal(404, "repository.NoDefaultBranchException", `${defaultBranch} does not exist`);
    }
    return { status: 200, body: branch(defaultBranch, hash, true) };
  }),
  [`GET ${repo}/branches`]: onRepository(async ({ bare, defaultBranch }, { request }) => {
    const filter = request.query.get("filterText") ?? "";
    const found = [...(await bare.branches())]
      .filter(([name]) => name.includes(filter))
      .map(([name, hash]) => branch(name, hash, name === defaultBranch));
    return { status: 200, body: paged(found, request.query) };
  }),
  [`PUT ${repo}/default-branch`]: administered((repository, { request }) => {
    const { id } = request.body as { readonly id: string };
    repository.defaultBranch = id.replace("refs/heads/", "");
    return { status: 204 };
  }),
  [`GET ${repo}/settings/pull-requests`]: onRepository(({ approvers }) => settings(approvers)),
  [`POST ${repo}/settings/pull-requests`]: administered((repository, { request }) => {
    repository.approvers = (request.body as { readonly requiredApprovers: number }).requiredApprovers;
    return settings(repository.approvers);
  }),
  [`GET ${repo}/webhooks`]: administered(({ hooks: all }, { request }) => ({
    status: 200,
    body: paged(all.map(hooks.shownHook), request.query),
  })),
  [`POST ${repo}/webhooks`]: administered((repository, { request }) =>
    hooks.createHook(repository, request.body as hooks.HookBody),
  ),
  [`PUT ${repo}/webhooks/{webhookId}`]: administered((repository, { parameters, request }) =>
    hooks.changeHook(repository, Number(parameters["webhookId"]), request.body as hooks.HookBody),
  ),
  [`GET ${repo}/pull-requests`]: onRepository((repository, { state, request }) =>
    pulls.listed(state, repository, request.query),
  ),
  [`POST ${repo}/pull-requests`]: onRepository((repository, { state, request, identity }) =>
    pulls.created(state, repository, request.body as pulls.NewPullRequestBody, identity.user),
  ),
  [`GET ${repo}/pull-requests/{pullRequestId}`]: onPullRequest(async (pull, repository, { state }) => {
    await pulls.refresh(repository);
    return { status: 200, body: pullRequest(state, repository, pull) };
  }),
  [`PUT ${repo}/pull-requests/{pullRequestId}`]: onPullRequest((pull, repository, { state, request }) =>
    pulls.changed(state, repository, pull, request.body as Parameters<typeof pulls.changed>[3]),
  ),
  [`POST ${repo}/pull-requests/{pullRequestId}/decline`]: onPullRequest(
    (pull, repository, { state, request }) => {
      const { comment = null } = request.body as { readonly comment?: string };
      return pulls.declined(state, repository, pull, Number(request.query.get("version")), comment);
    },
  ),
  "GET /rest/api/1.0/users/{userSlug}": ({ state, parameters }) => {
    const found = state.users.find(({ name }) => name === parameters["userSlug"]);
    if (found !== undefined) return { status: 200, body: user(found) };
    return refusal(404, "user.NoSuchUserException", `User ${parameters["userSlug"]} does not exist.`);
  },
  [`GET /rest/branch-permissions/2.0/${below}/restrictions`]: administered(
    ({ restrictions }, { request }) => {
      const found = restrictions.filter(({ matcher }) => matcher.id === request.query.get("matcherId"));
      return { status: 200, body: paged(found.map(restriction), request.query) };
    },
  ),
  [`POST /rest/branch-permissions/2.0/${below}/restrictions`]: administered(restrict),
  [`GET /rest/default-reviewers/1.0/${below}/conditions`]: administered(({ conditions }) => ({
    status: 200,
    body: conditions.map(condition),
  })),
  [`POST /rest/default-reviewers/1.0/${below}/condition`]: administered(
    ({ conditions }, { state, request }) => {
      const body = request.body as {
        readonly reviewers: readonly { readonly id: number }[];
        readonly sourceMatcher: Matcher;
        readonly targetMatcher: Matcher;
      };
      const ids = body.reviewers.map(({ id }) => id);
      const made = {
        id: conditions.length + 1,
        reviewers: state.users.filter(({ id }) => ids.includes(id)),
        sourceRefMatcher: body.sourceMatcher,
        targetRefMatcher: body.targetMatcher,
      };
      conditions.push(made);
      return { status: 200, body: condition(made) };
    },
  ),
  [`GET /rest/default-reviewers/1.0/${below}/reviewers`]: onRepository(({ conditions }, { request }) => {
    const target = request.query.get("targetRefId");
    const asked = conditions
      .filter(({ targetRefMatcher: { id, type } }) => type.id === "ANY_REF" || id === target)
      .flatMap(({ reviewers }) => reviewers);
    return { status: 200, body: [...new Set(asked)].map(user) };
  }),
  [`GET /rest/required-builds/latest/${below}/conditions`]: administered(({ builds }, { request }) => ({
    status: 200,
    body: paged(builds, request.query),
  })),
  [`POST /rest/required-builds/latest/${below}/condition`]: administered(({ builds }, { request }) => {
    const body = request.body as {
      readonly buildParentKeys: readonly string[];
      readonly refMatcher: Matcher;
    };
    const made = { id: builds.length + 1, ...body };
    builds.push(made);
    return { status: 200, body: made };
  }),
};

function onRepository(answer: OnRepository): Handler {
  return async (call) => {
    const { projectKey, repositorySlug } = call.parameters;
    const found = await call.state.repositories.get(`${projectKey}/${repositorySlug}`);
    if (found !== undefined) return answer(found, call);
    const message = `Repository ${projectKey}/${repositorySlug} does not exist.`;
    return refusal(404, "repository.NoSuchRepositoryException", message);
  };
}

function administered(answer: OnRepository): Handler {
  return onRepository((repository, call) =>
    mayAdminister(call.identity, repository.key) ? answer(repository, call) : notPermitted,
  );
}

function onPullRequest(answer: OnPullRequest): Handler {
  return onRepository((repository, call) => {
    const { pullRequestId } = call.parameters;
    const pull = repository.pulls.find(({ id }) => String(id) === pullRequestId);
    if (pull !== undefined) return answer(pull, repository, call);
    const message = `Pull request ${pullRequestId} does not exist in ${repository.key}/${repository.slug}.`;
    return refusal(404, "pull.NoSuchPullRequestException", message);
  });
}

const notPermitted = refusal(401, "AuthorisationException", "You are not permitted to access this resource");

export function mayAdminister({ user: { name }, administers }: Identity, key: string): boolean {
  return administers.includes("*") || administers.includes(key) || key === `~${name}`;
}

function noProject(key: string): FakeAnswer {
  return refusal(404, "project.NoSuchProjectException", `Project ${key} does not exist.`);
}

async function createRepository(call: Call): Promise<FakeAnswer> {
  const { state, folderFor, parameters, request, identity } = call;
  const { projectKey: key = "" } = parameters;
  const body = request.body as {
    readonly name: string;
    readonly description?: string;
    readonly defaultBranch?: string;
    readonly public?: boolean;
  };
  const isPersonal = state.users.some(({ name }) => key === `~${name}`);
  if (!state.projects.includes(key) && !isPersonal) return noProject(key);
  if (!mayAdminister(identity, key)) return notPermitted;
  const slug = body.name.toLowerCase();
  const name = `${key}/${slug}`;
  if (state.repositories.has(name)) {
    return refusal(409, null, "This repository URL is already taken.", { context: "name" });
  }
  const id = state.repositories.size + 1;
  const making = bareRepository(folderFor(key, slug)).then((bare): RepositoryState => ({
    id,
    key,
    slug,
    description: body.description ?? "",
    isPublic: body.public ?? false,
    bare,
    isArchived: false,
    defaultBranch: body.defaultBranch ?? "master",
    approvers: 0,
    restrictions: [],
    builds: [],
    conditions: [],
    pulls: [],
    hooks: [],
  }));
  state.repositories.set(name, making);
  return { status: 201, body: shown(state, await making) };
}

async function restrict(repository: RepositoryState, { request }: Call): Promise<FakeAnswer> {
  const { restrictions, bare } = repository;
  if (request.headers["content-type"] !== "application/vnd.atl.bitbucket.bulk+json") {
    throw new Error("several restrictions go in one call of their own media type");
  }
  const bodies = request.body as readonly { readonly type: string; readonly matcher: Matcher }[];
  const made = bodies.map(({ type, matcher }, index) => ({
    id: restrictions.length + index + 1,
    type,
    matcher,
  }));
  restrictions.push(...made);
  const closed = restrictions
    .filter(({ type }) => type === "pull-request-only")
    .map(({ matcher }) => matcher.displayId);
  await bare.protect(closed, "Branch is read-only except for pull requests");
  return { status: 200, body: made.map(restriction) };
}

function restriction({ id, type, matcher }: RepositoryState["restrictions"][number]): object {
  return { id, type, matcher, users: [], groups: [], accessKeys: [] };
}

function condition({
  id,
  reviewers,
  sourceRefMatcher,
  targetRefMatcher,
}: RepositoryState["conditions"][number]): object {
  return { id, requiredApprovals: 0, reviewers: reviewers.map(user), sourceRefMatcher, targetRefMatcher };
}

function settings(requiredApprovers: number): FakeAnswer {
  const body = { requiredAllApprovers: false, requiredAllTasksComplete: false, requiredApprovers };
  return { status: 200, body };
}

function branch(displayId: string, latestCommit: string, isDefault: boolean): object {
  return { id: `refs/heads/${displayId}`, displayId, type: "BRANCH", latestCommit, isDefault };
}
