import { randomBytes } from "node:crypto";
import type { BareRepository } from "../bare-repository.ts";
import { startFake, type FakeAnswer, type FakeRequest, type ForgeFake } from "../forge-fake.ts";
import { routeOf } from "../route-of.ts";
import { missing, noUserAgent, unauthorised } from "./answers.ts";
import { checkAnswer, checkRequest, operationNames } from "./description.ts";
import { tell } from "./hooks.ts";
import { bearerIn, identities, type Identities, type InstalledApp } from "./identities.ts";
import { changeDraft } from "./pull-requests.ts";
import { movedTo, pathOfToday } from "./moved.ts";
import { routesOf } from "./routes.ts";
import { keyOf, type Account, type GitHubState, type Pull, type Repository } from "./state.ts";

export interface GitHubFakeOptions {
  /** Where the bare repositories lie. */
  readonly root: string;
  /** As at github.com, or as an Enterprise Server, which has its API below `/api/v3`. */
  readonly shape: "cloud" | "server";
  readonly organisations: readonly string[];
  /** People with their tokens. */
  readonly people: Readonly<Record<string, string>>;
  readonly app?: InstalledApp;
  readonly plan: GitHubState["plan"];
  readonly port?: number;
}

/** A GitHub for tests and demonstrations, with what people do on its pages. */
export interface GitHubFake extends ForgeFake {
  /** What a connection takes for its `api`. */
  readonly api: string;
  /** A token that git and the API take from whoever has all rights. */
  readonly token: string;
  readonly revoke: Identities["revoke"];
  merge(owner: string, name: string, number: number): Promise<void>;
  archive(owner: string, name: string): void;
  rename(owner: string, name: string, to: string): void;
  /** Makes pull requests of a repository know no drafts. */
  refuseDrafts(owner: string, name: string): void;
  comments(owner: string, name: string, number: number): readonly string[];
  repositoryOf(owner: string, name: string): BareRepository | undefined;
  /** What its pages show of a repository. Throws when there is none. */
  page(owner: string, name: string): Pick<Repository, "private" | "pulls" | "hooks">;
}

export async function startGitHubFake(options: GitHubFakeOptions): Promise<GitHubFake> {
  const token = `ghp_${randomBytes(18).toString("hex")}`;
  const people = { ...options.people, root: token };
  const state = newState(options, Object.keys(people));
  const known = identities(
    new Map(Object.entries(people).map(([login, each]) => [each, login])),
    options.app,
  );
  const routes = routesOf(state, known);
  const isServer = options.shape === "server";
  const base = isServer ? "/api/v3" : "";
  const graphql = isServer ? "/api/graphql" : "/graphql";

  // One after another, as a database would have it.
  let last: Promise<unknown> = Promise.resolve();
  const fake = await startFake(
    {
      api(request) {
        const answered = last.then(() => answer(request));
        last = answered.catch(() => {});
        return answered;
      },
      repository(path) {
        const name = path.slice(1).replace(/\.git$/, "");
        return state.repositories.get(name.toLowerCase())?.bare.directory ?? null;
      },
      admit({ headers, repository, writes }) {
        const user = known.ofGit(headers);
        if (user === null) return { status: 401, headers: { "www-authenticate": 'Basic realm="GitHub"' } };
        const asked = [...state.repositories.values()].find(({ bare }) => bare.directory === repository);
        return asked?.archived === true && writes ? { status: 403 } : { user };
      },
    },
    options.port ?? 0,
  );
  state.api = `${fake.origin}${base}`;

  async function answer(request: FakeRequest): Promise<FakeAnswer> {
    const { method, headers } = request;
    if (headers["user-agent"] === undefined) return noUserAgent;
    if (request.path === graphql) {
      return known.ofApi(headers) === null ? unauthorised : changeDraft(state, request.body);
    }
    if (!request.path.startsWith(`${base}/`)) return missing;
    const path = pathOfToday(state, request.path.slice(base.length));
    if (path === null) return missing;
    if (path.startsWith("/repositories/")) return movedTo(state, method, path);
    if (headers["x-github-api-version"] !== "2022-11-28")
      throw new Error("the version of the API is not named");
    const routed = routeOf(operationNames, method, path);
    if (routed === null) throw new Error(`GitHub has no ${method} ${path}, or it was not cut out`);
    const { route, parameters } = routed;
    checkRequest(route, request);

    const login = path.startsWith("/app") ? known.ofApp(headers) : known.ofApi(headers);
    const handler = routes[route];
    if (handler === undefined) throw new Error(`the fake does not know what ${route} does`);
    const given = login === null ? unauthorised : await handler({ ...request, at: parameters, login });
    checkAnswer(route, given);
    return { ...given, headers: { ...everyAnswer(headers.authorization), ...given.headers } };
  }

  function everyAnswer(authorization: string | undefined): Readonly<Record<string, string>> {
    return {
      "x-github-request-id": String(state.nextId()),
      ...(isServer ? { "x-github-enterprise-version": "3.19.0" } : {}),
      // Classic tokens alone have scopes.
      ...(bearerIn(authorization).startsWith("ghp_") ? { "x-oauth-scopes": "repo, workflow" } : {}),
    };
  }

  function repositoryAt(owner: string, name: string): Repository {
    const repository = state.repositories.get(keyOf(owner, name));
    if (repository === undefined) throw new Error(`there is no ${owner}/${name}`);
    return repository;
  }

  function pullAt(owner: string, name: string, number: number): Pull {
    const pull = repositoryAt(owner, name).pulls.find((each) => each.number === number);
    if (pull === undefined) throw new Error(`there is no pull request ${number}`);
    return pull;
  }

  return {
    ...fake,
    api: state.api,
    token,
    revoke: (which) => known.revoke(which),
    async merge(owner, name, number) {
      const repository = repositoryAt(owner, name);
      const pull = pullAt(owner, name, number);
      await repository.bare.merge(pull.base, pull.sha);
      pull.state = "closed";
      pull.mergedAt = new Date().toISOString();
      await tell(repository, pull);
    },
    archive(owner, name) {
      repositoryAt(owner, name).archived = true;
    },
    rename(owner, name, to) {
      const repository = repositoryAt(owner, name);
      state.repositories.delete(keyOf(owner, name));
      state.renamed.set(keyOf(owner, name), repository.id);
      repository.name = to;
      state.repositories.set(keyOf(owner, to), repository);
    },
    refuseDrafts(owner, name) {
      repositoryAt(owner, name).drafts = false;
    },
    comments: (owner, name, number) => pullAt(owner, name, number).comments,
    repositoryOf: (owner, name) => state.repositories.get(keyOf(owner, name))?.bare,
    page: repositoryAt,
  };
}

function newState({ root, plan, organisations }: GitHubFakeOptions, people: readonly string[]): GitHubState {
  let lastId = 1_000;
  const nextId = (): number => (lastId += 1);
  const accounts = new Map<string, Account>();
  for (const login of organisations) {
    accounts.set(login.toLowerCase(), { id: nextId(), login, type: "Organization" });
  }
  for (const login of people) accounts.set(login.toLowerCase(), { id: nextId(), login, type: "User" });
  return { root, plan, api: "", accounts, repositories: new Map(), renamed: new Map(), nextId };
}
