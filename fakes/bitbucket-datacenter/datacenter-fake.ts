import { join } from "node:path";
import type { IncomingHttpHeaders } from "node:http";
import { described, readDescription } from "../described.ts";
import { startFake, type FakeBehaviour, type ForgeFake } from "../forge-fake.ts";
import { routeOf } from "../route-of.ts";
import { refusal } from "./answers.ts";
import { tell } from "./hooks.ts";
import { refresh } from "./pull-requests.ts";
import { mayAdminister, routes, type Identity } from "./routes.ts";
import type { DatacenterState, RepositoryState, User } from "./state.ts";

/** A Bitbucket Data Center on this machine: its calls, over real repositories. */
export interface DatacenterFake extends ForgeFake {
  /** Its address, with the context path that it has. */
  readonly base: string;
  readonly state: DatacenterState;
  /** By token; whoever is taken out is not known any more. */
  readonly tokens: Map<string, Identity>;
  /** Throws when there is none. */
  repository(key: string, slug: string): Promise<RepositoryState>;
  /** Merges a pull request, as its page does. */
  merge(key: string, slug: string, id: number): Promise<void>;
}

export interface DatacenterFakeOptions {
  /** Where its repositories are kept. */
  readonly folder: string;
  readonly projects: readonly string[];
  readonly users: readonly User[];
  readonly port?: number;
}

/** Installed below a path, as most are. */
const context = "/bitbucket";

const { checkRequest, checkAnswer } = described(
  readDescription(new URL("description.yaml", import.meta.url)),
);

export async function startDatacenterFake(options: DatacenterFakeOptions): Promise<DatacenterFake> {
  const { folder, projects, users, port } = options;
  const tokens = new Map<string, Identity>();
  const folderFor = (key: string, slug: string): string => join(folder, key, `${slug}.git`);
  const state: DatacenterState = {
    version: "8.19.0",
    projects,
    users,
    repositories: new Map(),
    links: () => [],
  };

  const behaviour: FakeBehaviour = {
    async api(request) {
      const { method, headers } = request;
      const path = request.path.startsWith(`${context}/`) ? request.path.slice(context.length) : "";
      const routed = routeOf(Object.keys(routes), method, path);
      const handler = routed === null ? undefined : routes[routed.route];
      if (routed === null || handler === undefined) throw new Error(`${method} ${request.path} is no call`);
      if (method !== "GET" && headers["x-atlassian-token"] !== "no-check") {
        throw new Error("without X-Atlassian-Token a write is taken for a forged form");
      }
      checkRequest(routed.route, request);
      const identity = tokens.get(bearer(headers));
      const answer =
        identity === undefined
          ? refusal(
              401,
              "auth.IncorrectPasswordAuthenticationException",
              "Authentication failed. Please check your credentials and try again.",
            )
          : await handler({ state, folderFor, identity, parameters: routed.parameters, request });
      checkAnswer(routed.route, answer);
      const name = identity === undefined ? {} : { "x-ausername": identity.user.name };
      return { ...answer, headers: { ...name, ...answer.headers } };
    },
    repository(path) {
      const [, key = "", slug = ""] = /^\/bitbucket\/scm\/([^/]+)\/([^/]+)\.git$/.exec(path) ?? [];
      const found = [...state.repositories.keys()].find(
        (each) => each.toLowerCase() === `${key}/${slug}`.toLowerCase(),
      );
      const [realKey = "", realSlug = ""] = found?.split("/") ?? [];
      return found === undefined ? null : folderFor(realKey, realSlug);
    },
    admit({ headers, writes, repository }) {
      const identity = tokens.get(bearer(headers));
      if (identity === undefined) {
        return { status: 401, headers: { "www-authenticate": 'Basic realm="Atlassian Bitbucket"' } };
      }
      const key = repository?.split("/").at(-2) ?? "";
      return writes && !mayAdminister(identity, key) ? { status: 403 } : { user: identity.user.name };
    },
  };
  const fake = await startFake(behaviour, port);
  const base = `${fake.origin}${context}`;
  state.links = (key, slug) => [
    { name: "http", href: `${base}/scm/${key.toLowerCase()}/${slug}.git` },
    { name: "ssh", href: `ssh://git@127.0.0.1:7999/${key.toLowerCase()}/${slug}.git` },
  ];

  const repository = async (key: string, slug: string): Promise<RepositoryState> => {
    const found = await state.repositories.get(`${key}/${slug}`);
    if (found === undefined) throw new Error(`there is no ${key}/${slug}`);
    return found;
  };
  return Object.assign(fake, {
    base,
    state,
    tokens,
    repository,
    async merge(key: string, slug: string, id: number) {
      const there = await repository(key, slug);
      await refresh(there);
      const pull = there.pulls.find((each) => each.id === id);
      if (pull === undefined) throw new Error(`there is no pull request ${id}`);
      await there.bare.merge(pull.base, pull.commit);
      pull.state = "MERGED";
      pull.version += 1;
      await tell(state, there, pull, "pr:merged");
    },
  });
}

function bearer({ authorization = "" }: IncomingHttpHeaders): string {
  return /^Bearer (.+)$/.exec(authorization)?.[1] ?? "";
}
