import { join } from "node:path";
import { described, readDescription } from "../described.ts";
import {
  startFake,
  type FakeAnswer,
  type FakeBehaviour,
  type FakeRequest,
  type ForgeFake,
} from "../forge-fake.ts";
import { routeOf, type Routed } from "../route-of.ts";
import { refusal } from "./answers.ts";
import { tell } from "./hooks.ts";
import { identities, type Identities, type Identity } from "./identities.ts";
import { refresh } from "./pull-requests.ts";
import { routes, type Route } from "./routes.ts";
import type { BitbucketState, Person, RepositoryState } from "./state.ts";

/** Bitbucket Cloud on this machine: its calls, over real repositories. */
export interface BitbucketFake extends ForgeFake {
  readonly state: BitbucketState;
  readonly identities: Identities;
  /** Throws when there is none. */
  repository(workspace: string, slug: string): Promise<RepositoryState>;
  /** Merges a pull request, as its page does. */
  merge(workspace: string, slug: string, id: number): Promise<void>;
}

export interface BitbucketFakeOptions {
  /** Where its repositories are kept. */
  readonly folder: string;
  readonly workspaces: BitbucketState["workspaces"];
  readonly people: readonly Person[];
  readonly port?: number;
}

const { checkRequest, checkAnswer } = described(
  readDescription(new URL("description.yaml", import.meta.url)),
);

/** It is no part of the API, and asked by whoever has no token yet. */
const tokenRoute = "POST /site/oauth2/access_token";

export async function startBitbucketFake(options: BitbucketFakeOptions): Promise<BitbucketFake> {
  const { folder, workspaces, people, port } = options;
  const state: BitbucketState = {
    workspaces,
    people,
    projectReviewers: new Map(),
    repositories: new Map(),
    hasPremium: true,
  };
  const known = identities();
  const folderFor = (workspace: string, slug: string): string => join(folder, workspace, `${slug}.git`);
  let origin = "";

  const behaviour: FakeBehaviour = {
    async api(request) {
      const { method, path } = request;
      const routed = routeOf([tokenRoute, ...Object.keys(routes)], method, path);
      if (routed === null) throw new Error(`${method} ${path} is no call of Bitbucket's`);
      checkRequest(routed.route, request);
      const answer = await answerTo(routed, request);
      checkAnswer(routed.route, answer);
      return answer;
    },
    repository(path) {
      const [, workspace = "", slug = ""] = /^\/([^/]+)\/([^/]+)\.git$/.exec(path) ?? [];
      return state.repositories.has(`${workspace}/${slug}`) ? folderFor(workspace, slug) : null;
    },
    admit({ headers, writes }) {
      const identity = known.ofGit(headers);
      const challenge = { "www-authenticate": 'Basic realm="Bitbucket.org HTTP"' };
      if (identity === null) return { status: 401, headers: challenge };
      const scope = writes ? "repository:write" : "repository";
      if (!identity.scopes.some((each) => each === nameFor(identity, scope))) return { status: 403 };
      return { user: identity.person?.nickname ?? "nobody" };
    },
  };

  async function answerTo({ route: name, parameters }: Routed, request: FakeRequest): Promise<FakeAnswer> {
    const route = routes[name];
    if (route === undefined) return token(known.issue(request.headers));
    const identity = known.ofRest(request.headers);
    if (identity === null)
      return refusal(401, "Token is invalid, expired, or not supported for this endpoint.");
    const lacking = lackingScope(identity, route);
    const headers = scopeHeaders(identity, route);
    if (lacking !== null) {
      return refusal(403, "Your credentials lack one or more required privilege scopes.", {
        detail: { granted: identity.scopes, required: [lacking] },
        headers,
      });
    }
    const answer = await route.answer({ state, origin, folderFor, identity, parameters, request });
    return { ...answer, headers: { ...headers, ...answer.headers } };
  }

  const fake = await startFake(behaviour, port);
  origin = fake.origin;

  const repository = async (workspace: string, slug: string): Promise<RepositoryState> => {
    const found = await state.repositories.get(`${workspace}/${slug}`);
    if (found === undefined) throw new Error(`there is no ${workspace}/${slug}`);
    return found;
  };
  return Object.assign(fake, {
    state,
    identities: known,
    repository,
    async merge(workspace: string, slug: string, id: number) {
      const there = await repository(workspace, slug);
      await refresh(there);
      const pull = there.pulls.find((each) => each.id === id);
      if (pull === undefined) throw new Error(`there is no pull request ${id}`);
      await there.bare.merge(pull.base, pull.commit);
      pull.state = "MERGED";
      await tell(origin, there, pull, "pullrequest:fulfilled");
    },
  });
}

type Scope = Route["scope"] | "repository:write";

/** Scopes of API tokens have names of their own. */
const ofApiTokens: Readonly<Record<Scope, string>> = {
  account: "read:user:bitbucket",
  project: "read:project:bitbucket",
  repository: "read:repository:bitbucket",
  "repository:write": "write:repository:bitbucket",
  "repository:admin": "admin:repository:bitbucket",
  pullrequest: "read:pullrequest:bitbucket",
  "pullrequest:write": "write:pullrequest:bitbucket",
  webhook: "write:webhook:bitbucket",
};

/** Every scope there is, for whoever may do everything. */
export function allScopes(kind: Identity["kind"]): readonly string[] {
  return Object.entries(ofApiTokens).map(([classic, name]) => (kind === "user-token" ? name : classic));
}

function nameFor({ kind }: Identity, scope: Scope): string {
  return kind === "user-token" ? ofApiTokens[scope] : scope;
}

function lackingScope(identity: Identity, { scope }: Route): string | null {
  const needed = nameFor(identity, scope);
  return identity.scopes.includes(needed) ? null : needed;
}

function scopeHeaders(identity: Identity, { scope }: Route): Readonly<Record<string, string>> {
  return {
    "x-oauth-scopes": identity.scopes.join(", "),
    "x-accepted-oauth-scopes": nameFor(identity, scope),
  };
}

function token(issued: ReturnType<Identities["issue"]>): FakeAnswer {
  if (issued === null) {
    return {
      status: 401,
      body: { error: "invalid_client", error_description: "Invalid client credentials" },
    };
  }
  return {
    status: 200,
    body: {
      access_token: issued.token,
      token_type: "bearer",
      expires_in: 7200,
      scopes: issued.scopes.join(" "),
    },
  };
}
