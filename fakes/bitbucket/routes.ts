import { bareRepository } from "../bare-repository.ts";
import type { FakeAnswer, FakeRequest } from "../forge-fake.ts";
import { account, paged, pullRequest, refusal, repository as shown } from "./answers.ts";
import * as hooks from "./hooks.ts";
import type { Identity } from "./identities.ts";
import * as pulls from "./pull-requests.ts";
import * as restrictions from "./restrictions.ts";
import type { BitbucketState, Person, RepositoryState } from "./state.ts";

/** A call with what its path says, from somebody who may make it. */
export interface Call {
  readonly state: BitbucketState;
  /** Address of this server. */
  readonly origin: string;
  /** Folder for a repository that is not there yet. */
  readonly folderFor: (workspace: string, slug: string) => string;
  readonly identity: Identity;
  readonly parameters: Readonly<Record<string, string>>;
  readonly request: FakeRequest;
}

export interface Route {
  /** As other credentials than API tokens have it. */
  readonly scope:
    | "account"
    | "repository"
    | "repository:admin"
    | "pullrequest"
    | "pullrequest:write"
    | "project"
    | "webhook";
  readonly answer: (call: Call) => Promise<FakeAnswer> | FakeAnswer;
}

type OnRepository = (repository: RepositoryState, call: Call) => Promise<FakeAnswer> | FakeAnswer;
type OnPullRequest = (
  pull: RepositoryState["pulls"][number],
  repository: RepositoryState,
  call: Call,
) => Promise<FakeAnswer> | FakeAnswer;

/** What Bitbucket Cloud does, by method and path. */
export const routes: Readonly<Record<string, Route>> = {
  "GET /2.0/user": {
    scope: "account",
    answer: ({ identity }) =>
      identity.person === null
        ? refusal(403, "This credential has no user")
        : { status: 200, body: account(identity.person) },
  },
  "GET /2.0/users/{selected_user}": {
    scope: "account",
    answer({ state, parameters }) {
      const found = state.people.find(({ uuid }) => uuid === parameters["selected_user"]);
      if (found === undefined) return refusal(404, "No such user");
      return { status: 200, body: account(found) };
    },
  },
  "GET /2.0/workspaces/{workspace}/projects/{project_key}": {
    scope: "project",
    answer({ state, parameters }) {
      const key = parameters["project_key"] ?? "";
      const projects = state.workspaces[parameters["workspace"] ?? ""];
      if (projects?.includes(key) !== true) return refusal(404, "No such project");
      return { status: 200, body: { type: "project", key, name: key } };
    },
  },
  "GET /2.0/repositories/{workspace}": {
    scope: "repository",
    async answer({ state, origin, parameters, request }) {
      const workspace = parameters["workspace"] ?? "";
      if (state.workspaces[workspace] === undefined)
        return refusal(404, `No workspace with identifier '${workspace}'.`);
      const all = await Promise.all(state.repositories.values());
      const ours = all.filter((each) => each.workspace === workspace);
      const values = await Promise.all(ours.map((each) => shown(origin, each)));
      return { status: 200, body: paged(values, request.query, `${origin}${request.path}`) };
    },
  },
  "GET /2.0/repositories/{workspace}/{repo_slug}": {
    scope: "repository",
    answer: onRepository(async (repository, { origin }) => ({
      status: 200,
      body: await shown(origin, repository),
    })),
  },
  "POST /2.0/repositories/{workspace}/{repo_slug}": { scope: "repository:admin", answer: createRepository },
  "GET /2.0/repositories/{workspace}/{repo_slug}/refs/branches/{name}": {
    scope: "repository",
    answer: onRepository(async ({ bare }, { parameters }) => {
      const name = parameters["name"] ?? "";
      const hash = await bare.head(name);
      if (hash === null) return refusal(404, `Branch ${name} not found`);
      return { status: 200, body: { type: "branch", name, target: { type: "commit", hash }, links: {} } };
    }),
  },
  "GET /2.0/repositories/{workspace}/{repo_slug}/commit/{commit}": {
    scope: "repository",
    answer: onRepository(({ pulls: all }, { parameters }) => {
      const { commit = "" } = parameters;
      const hash = all.map((each) => each.commit).find((each) => each.startsWith(commit));
      if (hash === undefined) return refusal(404, `Commit not found: ${commit}`);
      return { status: 200, body: { type: "commit", hash } };
    }),
  },
  "GET /2.0/repositories/{workspace}/{repo_slug}/pipelines_config": {
    scope: "repository",
    answer: onRepository(({ pipelines }) =>
      pipelines === null
        ? refusal(404, "Pipelines are not configured")
        : { status: 200, body: { type: "repository_pipelines_configuration", enabled: pipelines } },
    ),
  },
  "PUT /2.0/repositories/{workspace}/{repo_slug}/pipelines_config": {
    scope: "repository:admin",
    answer: onRepository((repository, { request }) => {
      const { enabled } = request.body as { readonly enabled: boolean };
      repository.pipelines = enabled;
      return { status: 200, body: { type: "repository_pipelines_configuration", enabled } };
    }),
  },
  "GET /2.0/repositories/{workspace}/{repo_slug}/branch-restrictions": {
    scope: "repository:admin",
    answer: onRepository((repository, { origin, request }) =>
      restrictions.listed(origin, repository, request.query),
    ),
  },
  "POST /2.0/repositories/{workspace}/{repo_slug}/branch-restrictions": {
    scope: "repository:admin",
    answer: onRepository((repository, { state, request }) =>
      restrictions.created(state, repository, request.body as Parameters<typeof restrictions.created>[2]),
    ),
  },
  "PUT /2.0/repositories/{workspace}/{repo_slug}/branch-restrictions/{id}": {
    scope: "repository:admin",
    answer: onRepository((repository, { parameters, request }) =>
      restrictions.changed(
        repository,
        Number(parameters["id"]),
        request.body as Parameters<typeof restrictions.changed>[2],
      ),
    ),
  },
  "GET /2.0/repositories/{workspace}/{repo_slug}/default-reviewers": {
    scope: "repository",
    answer: onRepository(({ reviewers }, { origin, request }) => ({
      status: 200,
      body: paged(reviewers.map(account), request.query, `${origin}${request.path}`),
    })),
  },
  "PUT /2.0/repositories/{workspace}/{repo_slug}/default-reviewers/{target_username}": {
    scope: "repository:admin",
    answer: onRepository((repository, { state, parameters }) => {
      const name = parameters["target_username"];
      const found = state.people.find(({ uuid, nickname }) => uuid === name || nickname === name);
      if (found === undefined) return refusal(404, `No such user: ${name}`);
      if (!repository.reviewers.includes(found)) repository.reviewers.push(found);
      return { status: 200, body: account(found) };
    }),
  },
  "GET /2.0/repositories/{workspace}/{repo_slug}/effective-default-reviewers": {
    scope: "repository",
    answer: onRepository(({ reviewers, workspace, project }, { state, origin, request }) => {
      const shown = (reviewer_type: string) => (each: Person) => {
        return { type: "default_reviewer", reviewer_type, user: account(each) };
      };
      const ofProject = state.projectReviewers.get(`${workspace}/${project}`) ?? [];
      const values = [...reviewers.map(shown("repository")), ...ofProject.map(shown("project"))];
      return { status: 200, body: paged(values, request.query, `${origin}${request.path}`) };
    }),
  },
  "GET /2.0/repositories/{workspace}/{repo_slug}/hooks": {
    scope: "webhook",
    answer: onRepository(({ hooks: all }, { origin, request }) => ({
      status: 200,
      body: paged(all.map(hooks.shownHook), request.query, `${origin}${request.path}`),
    })),
  },
  "POST /2.0/repositories/{workspace}/{repo_slug}/hooks": {
    scope: "webhook",
    answer: onRepository((repository, { request }) =>
      hooks.createHook(repository, request.body as hooks.HookBody),
    ),
  },
  "PUT /2.0/repositories/{workspace}/{repo_slug}/hooks/{uid}": {
    scope: "webhook",
    answer: onRepository((repository, { parameters, request }) =>
      hooks.changeHook(repository, parameters["uid"] ?? "", request.body as hooks.HookBody),
    ),
  },
  "GET /2.0/repositories/{workspace}/{repo_slug}/pullrequests": {
    scope: "pullrequest",
    answer: onRepository((repository, { origin, request }) =>
      pulls.listed(origin, repository, request.query),
    ),
  },
  "POST /2.0/repositories/{workspace}/{repo_slug}/pullrequests": {
    scope: "pullrequest:write",
    answer: onRepository((repository, { origin, state, request, identity }) =>
      pulls.created(
        origin,
        state,
        repository,
        request.body as Parameters<typeof pulls.created>[3],
        identity.person,
      ),
    ),
  },
  "GET /2.0/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}": {
    scope: "pullrequest",
    answer: onPullRequest(async (pull, repository, { origin }) => {
      await pulls.refresh(repository);
      return { status: 200, body: pullRequest(origin, repository, pull) };
    }),
  },
  "PUT /2.0/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}": {
    scope: "pullrequest:write",
    answer: onPullRequest((pull, repository, { origin, state, request }) =>
      pulls.changed(origin, state, repository, pull, request.body as Parameters<typeof pulls.changed>[4]),
    ),
  },
  "POST /2.0/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/comments": {
    scope: "pullrequest",
    answer: onPullRequest((pull, _, { request }) => {
      const { content } = request.body as { readonly content: { readonly raw: string } };
      pull.comments.push(content.raw);
      const id = pull.comments.length;
      return { status: 201, body: { type: "pullrequest_comment", id, content, links: {} } };
    }),
  },
  "POST /2.0/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/decline": {
    scope: "pullrequest:write",
    answer: onPullRequest((pull, repository, { origin }) => {
      if (pull.state !== "OPEN") return refusal(400, "This pull request is already closed.");
      pull.state = "DECLINED";
      return { status: 200, body: pullRequest(origin, repository, pull) };
    }),
  },
};

function onRepository(answer: OnRepository): Route["answer"] {
  return async (call) => {
    const { workspace, repo_slug } = call.parameters;
    const found = await call.state.repositories.get(`${workspace}/${repo_slug}`);
    if (found === undefined) return refusal(404, `Repository ${workspace}/${repo_slug} not found`);
    return answer(found, call);
  };
}

function onPullRequest(answer: OnPullRequest): Route["answer"] {
  return onRepository((repository, call) => {
    const pull = repository.pulls.find(({ id }) => String(id) === call.parameters["pull_request_id"]);
    if (pull === undefined) return refusal(404, "There is no such pull request");
    return answer(pull, repository, call);
  });
}

async function createRepository({
  state,
  origin,
  folderFor,
  parameters,
  request,
}: Call): Promise<FakeAnswer> {
  const { workspace = "", repo_slug: slug = "" } = parameters;
  const body = request.body as {
    readonly description?: string;
    readonly is_private: boolean;
    readonly project?: { readonly key: string };
  };
  const projects = state.workspaces[workspace];
  if (projects === undefined) return refusal(404, `No workspace with identifier '${workspace}'.`);
  if (!/^[a-z0-9._-]{1,62}$/.test(slug)) {
    return refusal(
      400,
      "Invalid slug. Slugs must be lowercase, alphanumerical, and may also contain underscores, dashes, or dots.",
    );
  }
  const project = body.project?.key ?? projects[0] ?? "";
  if (!projects.includes(project)) {
    return refusal(400, "Bad request", {
      fields: { project: [`Project with key ${project} does not exist`] },
    });
  }
  const name = `${workspace}/${slug}`;
  if (state.repositories.has(name)) {
    return refusal(400, "Repository with this Slug and Owner already exists.", {
      fields: { name: ["You already have a repository with this name."] },
    });
  }
  const making = bareRepository(folderFor(workspace, slug)).then((bare): RepositoryState => ({
    workspace,
    slug,
    description: body.description ?? "",
    isPrivate: body.is_private,
    project,
    bare,
    pipelines: null,
    restrictions: [],
    reviewers: [],
    pulls: [],
    hooks: [],
  }));
  state.repositories.set(name, making);
  return { status: 200, body: await shown(origin, await making) };
}
