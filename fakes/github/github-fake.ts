import { createVerify, randomBytes } from "node:crypto";
import { join } from "node:path";
import { bareRepository, type BareRepository } from "../bare-repository.ts";
import { startFake, type FakeAnswer, type FakeRequest, type ForgeFake } from "../forge-fake.ts";
import { checkAnswer, checkRequest, least, operationNames } from "./description.ts";

export interface GitHubFakeOptions {
  /** Where the bare repositories lie. */
  readonly root: string;
  /** As at github.com, or as an Enterprise Server, which has its API below `/api/v3`. */
  readonly shape: "cloud" | "server";
  readonly organisations: readonly string[];
  /** People with their tokens. */
  readonly people: Readonly<Record<string, string>>;
  /** An App, installed at the first organisation. */
  readonly app?: { readonly id: string; readonly installation: number; readonly publicKey: string };
  /** Without a plan private repositories have no rules. */
  readonly plan: "free" | "team";
  readonly port?: number;
}

/** A GitHub for tests and demonstrations, with what people do on its pages. */
export interface GitHubFake extends ForgeFake {
  /** What a connection takes for its `api`. */
  readonly api: string;
  /** A token that git and the API take from whoever has all rights. */
  readonly token: string;
  merge(owner: string, name: string, number: number): Promise<void>;
  archive(owner: string, name: string): void;
  rename(owner: string, name: string, to: string): void;
  /** Makes tokens worthless: one of a person, or all that the App was given so far. */
  revoke(which: { readonly token: string } | "app"): void;
  /** Makes pull requests of a repository know no drafts. */
  refuseDrafts(owner: string, name: string): void;
  comments(owner: string, name: string, number: number): readonly string[];
  repositoryOf(owner: string, name: string): BareRepository | undefined;
}

interface Account {
  readonly id: number;
  readonly login: string;
  readonly type: "Organization" | "User";
}

interface Pull {
  readonly number: number;
  readonly head: string;
  readonly base: string;
  sha: string;
  title: string;
  body: string | null;
  draft: boolean;
  state: "open" | "closed";
  mergedAt: string | null;
  readonly comments: string[];
}

interface Ruleset {
  readonly id: number;
  body: Readonly<Record<string, unknown>>;
}

interface Repository {
  readonly id: number;
  readonly owner: Account;
  name: string;
  readonly description: string | null;
  readonly private: boolean;
  readonly bare: BareRepository;
  defaultBranch: string;
  archived: boolean;
  drafts: boolean;
  actions: boolean;
  readonly pulls: Pull[];
  readonly rulesets: Ruleset[];
}

interface Call extends FakeRequest {
  /** The values of the path's parameters. */
  readonly at: Readonly<Record<string, string>>;
  readonly login: string;
}

type Handler = (call: Call) => FakeAnswer | Promise<FakeAnswer>;

export async function startGitHubFake(options: GitHubFakeOptions): Promise<GitHubFake> {
  const accounts = new Map<string, Account>();
  const tokens = new Map<string, string>();
  const repositories = new Map<string, Repository>();
  const renamed = new Map<string, number>();
  let lastId = 1_000;
  const nextId = (): number => (lastId += 1);
  const addAccount = (login: string, type: Account["type"]): void =>
    void accounts.set(login.toLowerCase(), { id: nextId(), login, type });
  for (const login of options.organisations) addAccount(login, "Organization");
  for (const [login, token] of Object.entries(options.people)) {
    addAccount(login, "User");
    tokens.set(token, login);
  }
  const token = `ghp_${randomBytes(18).toString("hex")}`;
  tokens.set(token, "root");
  addAccount("root", "User");

  const base = options.shape === "server" ? "/api/v3" : "";
  const graphql = options.shape === "server" ? "/api/graphql" : "/graphql";
  let origin = "";

  const handlers: Readonly<Record<string, Handler>> = {
    "GET /user": ({ login }) =>
      found({ ...least("public-user"), ...account(accountOf(login)), user_view_type: "public" }),
    "GET /users/{username}": ({ at }) => {
      const known = accounts.get((at["username"] ?? "").toLowerCase());
      return known === undefined
        ? missing
        : found({ ...least("public-user"), ...account(known), user_view_type: "public" });
    },
    "POST /orgs/{org}/repos": ({ at, body, login }) => create(at["org"] ?? "", body, login),
    "POST /user/repos": ({ body, login }) => (login === appLogin ? notForApps : create(login, body, login)),
    "GET /repos/{owner}/{repo}": ({ at }) => {
      const known = repositories.get(key(at["owner"], at["repo"]));
      if (known !== undefined) return found(shown(known));
      const id = renamed.get(key(at["owner"], at["repo"]));
      if (id === undefined) return missing;
      const url = `${origin}${base}/repositories/${id}`;
      return {
        status: 301,
        headers: { location: url },
        body: { message: "Moved Permanently", url, documentation_url: "" },
      };
    },
    "PATCH /repos/{owner}/{repo}": inRepository((repository, { body }) => {
      repository.defaultBranch = text(body, "default_branch") ?? repository.defaultBranch;
      return found(shown(repository));
    }),
    "GET /repos/{owner}/{repo}/branches/{branch}": inRepository(async (repository, { at }) => {
      const branch = at["branch"] ?? "";
      const sha = await repository.bare.head(branch);
      if (sha === null)
        return { ...missing, body: { message: "Branch not found", documentation_url: "", status: "404" } };
      const commit = { ...least("commit"), sha };
      return found({ ...least("branch-with-protection"), name: branch, commit });
    }),
    "GET /repos/{owner}/{repo}/rulesets": inRepository((repository, { query }) => {
      if (!hasRules(repository)) return noPlan;
      return page(
        query,
        repository.rulesets.map(shownRuleset),
        `/repos/${repository.owner.login}/${repository.name}/rulesets`,
      );
    }),
    "POST /repos/{owner}/{repo}/rulesets": inRepository(async (repository, { body }) => {
      if (!hasRules(repository)) return noPlan;
      const name = field(body, "name");
      if (repository.rulesets.some((each) => field(each.body, "name") === name)) {
        return invalid([{ message: "Name must be unique" }]);
      }
      const ruleset = { id: nextId(), body: record(body) };
      repository.rulesets.push(ruleset);
      await enforce(repository);
      return { status: 201, body: shownRuleset(ruleset) };
    }),
    "GET /repos/{owner}/{repo}/rulesets/{ruleset_id}": inRepository((repository, { at }) => {
      const ruleset = repository.rulesets.find(({ id }) => String(id) === at["ruleset_id"]);
      return ruleset === undefined ? missing : found(shownRuleset(ruleset));
    }),
    "PUT /repos/{owner}/{repo}/rulesets/{ruleset_id}": inRepository(async (repository, { at, body }) => {
      const ruleset = repository.rulesets.find(({ id }) => String(id) === at["ruleset_id"]);
      if (ruleset === undefined) return missing;
      ruleset.body = { ...ruleset.body, ...record(body) };
      await enforce(repository);
      return found(shownRuleset(ruleset));
    }),
    "GET /repos/{owner}/{repo}/actions/permissions": inRepository((repository) =>
      found({ ...least("actions-repository-permissions"), enabled: repository.actions }),
    ),
    "PUT /repos/{owner}/{repo}/actions/permissions": inRepository((repository, { body }) => {
      repository.actions = field(body, "enabled") === true;
      return { status: 204 };
    }),
    "GET /repos/{owner}/{repo}/pulls": inRepository((repository, { query }) => {
      const [owner, head] = (query.get("head") ?? "").split(":");
      const isAsked = (pull: Pull): boolean =>
        (query.get("state") === "all" || pull.state === (query.get("state") ?? "open")) &&
        // A head without its owner filters nothing.
        (head === undefined ||
          (owner?.toLowerCase() === repository.owner.login.toLowerCase() && pull.head === head)) &&
        (query.get("base") ?? pull.base) === pull.base;
      const pulls = repository.pulls.filter(isAsked).toReversed();
      const list = pulls.map((pull) => shownPull("pull-request-simple", repository, pull));
      return page(query, list, `/repos/${repository.owner.login}/${repository.name}/pulls`);
    }),
    "POST /repos/{owner}/{repo}/pulls": inRepository(propose),
    "GET /repos/{owner}/{repo}/pulls/{pull_number}": inPull((repository, pull) =>
      found(shownPull("pull-request", repository, pull)),
    ),
    "PATCH /repos/{owner}/{repo}/pulls/{pull_number}": inPull(async (repository, pull, { body }) => {
      pull.title = text(body, "title") ?? pull.title;
      pull.body = text(body, "body") ?? pull.body;
      if (field(body, "state") === "closed") pull.state = "closed";
      return found(shownPull("pull-request", repository, pull));
    }),
    "POST /repos/{owner}/{repo}/issues/{issue_number}/comments": inRepository(
      (repository, { at, body, login }) => {
        const pull = repository.pulls.find(({ number }) => String(number) === at["issue_number"]);
        if (pull === undefined) return missing;
        pull.comments.push(text(body, "body") ?? "");
        const comment = { ...least("issue-comment"), id: nextId(), user: { ...least("simple-user"), login } };
        return { status: 201, body: { ...comment, body: field(body, "body") } };
      },
    ),
    "GET /app": () => found(least("integration")),
    "GET /app/installations/{installation_id}": () =>
      found({
        ...least("installation"),
        app_slug: "instant-micros",
        permissions: { administration: "write", contents: "write", metadata: "read", pull_requests: "write" },
      }),
    "POST /app/installations/{installation_id}/access_tokens": () => {
      const granted = `ghs_${randomBytes(18).toString("hex")}`;
      tokens.set(granted, appLogin);
      const expires = new Date(Date.now() + 3_600_000).toISOString();
      return {
        status: 201,
        body: { token: granted, expires_at: expires, permissions: { contents: "write" } },
      };
    },
  };

  const routes = operationNames.map((name) => {
    const [method = "", path = ""] = name.split(" ");
    const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, each = ""]) => each);
    const pattern = new RegExp(`^${path.replace(/\{\w+\}/g, "([^/]+)")}$`);
    return { name, method, names, pattern };
  });

  // One after another, as a database would have it.
  let last: Promise<unknown> = Promise.resolve();
  const fake = await startFake(
    {
      api(request) {
        const answered = last.then(() => answer(request));
        last = answered.catch(() => {});
        return answered;
      },
      repository: (path) =>
        repositories.get(
          path
            .slice(1)
            .replace(/\.git$/, "")
            .toLowerCase(),
        )?.bare.directory ?? null,
      admit({ headers, repository, writes }) {
        const login = loginOf(passwordIn(headers.authorization));
        if (login === null) return { status: 401, headers: { "www-authenticate": 'Basic realm="GitHub"' } };
        const known = [...repositories.values()].find(({ bare }) => bare.directory === repository);
        if (known?.archived === true && writes) return { status: 403 };
        return { user: login };
      },
    },
    options.port ?? 0,
  );
  origin = fake.origin;

  return {
    ...fake,
    api: `${origin}${base}`,
    token,
    async merge(owner, name, number) {
      const { repository, pull } = pullAt(owner, name, number);
      await repository.bare.merge(pull.base, pull.sha);
      pull.state = "closed";
      pull.mergedAt = new Date().toISOString();
    },
    archive(owner, name) {
      repositoryAt(owner, name).archived = true;
    },
    rename(owner, name, to) {
      const repository = repositoryAt(owner, name);
      repositories.delete(key(owner, name));
      renamed.set(key(owner, name), repository.id);
      repository.name = to;
      repositories.set(key(owner, to), repository);
    },
    revoke(which) {
      for (const [each, login] of tokens) {
        if (which === "app" ? login === appLogin : each === which.token) tokens.delete(each);
      }
    },
    refuseDrafts(owner, name) {
      repositoryAt(owner, name).drafts = false;
    },
    comments: (owner, name, number) => pullAt(owner, name, number).pull.comments,
    repositoryOf: (owner, name) => repositories.get(key(owner, name))?.bare,
  };

  async function answer(request: FakeRequest): Promise<FakeAnswer> {
    if (request.headers["user-agent"] === undefined)
      return { status: 403, body: { message: "User-Agent is missing" } };
    const bearer = /^(?:bearer|token) (.+)$/i.exec(request.headers.authorization ?? "")?.[1] ?? "";
    if (request.path === graphql) return loginOf(bearer) === null ? unauthorised : changeDraft(request.body);
    if (!request.path.startsWith(`${base}/`)) return missing;
    const path = request.path.slice(base.length);
    const moved = /^\/repositories\/(\d+)$/.exec(path)?.[1];
    if (moved !== undefined) {
      const repository = [...repositories.values()].find(({ id }) => String(id) === moved);
      return repository === undefined ? missing : found(shown(repository));
    }
    const route = routes.find(({ method, pattern }) => method === request.method && pattern.test(path));
    if (route === undefined)
      throw new Error(`GitHub has no ${request.method} ${path}, or it was not cut out`);
    checkRequest(route.name, request);

    const isOfApps = path.startsWith("/app");
    const login = isOfApps ? appOf(bearer) : loginOf(bearer);
    const values = route.pattern.exec(path)?.slice(1).map(decodeURIComponent) ?? [];
    const at = Object.fromEntries(route.names.map((name, index) => [name, values[index] ?? ""]));
    const handler = handlers[route.name];
    if (handler === undefined) throw new Error(`the fake does not know what ${route.name} does`);
    const given = login === null ? unauthorised : await handler({ ...request, at, login });
    checkAnswer(route.name, given);
    const server = options.shape === "server" ? { "x-github-enterprise-version": "3.19.0" } : {};
    const scopes = bearer.startsWith("ghp_") ? { "x-oauth-scopes": "repo, workflow" } : {};
    return {
      ...given,
      headers: { "x-github-request-id": String(nextId()), ...server, ...scopes, ...given.headers },
    };
  }

  function inRepository(
    then: (repository: Repository, call: Call) => FakeAnswer | Promise<FakeAnswer>,
  ): Handler {
    return async (call) => {
      const repository = repositories.get(key(call.at["owner"], call.at["repo"]));
      if (repository === undefined) return missing;
      if (repository.archived && call.method !== "GET") return archived;
      await Promise.all(repository.pulls.map((pull) => observe(repository, pull)));
      return then(repository, call);
    };
  }

  function inPull(
    then: (repository: Repository, pull: Pull, call: Call) => FakeAnswer | Promise<FakeAnswer>,
  ): Handler {
    return inRepository((repository, call) => {
      const pull = repository.pulls.find(({ number }) => String(number) === call.at["pull_number"]);
      return pull === undefined ? missing : then(repository, pull, call);
    });
  }

  async function create(owner: string, body: unknown, login: string): Promise<FakeAnswer> {
    const account = accounts.get(owner.toLowerCase());
    const name = text(body, "name") ?? "";
    if (account === undefined) return missing;
    if (repositories.has(key(owner, name))) {
      const taken = {
        resource: "Repository",
        code: "custom",
        field: "name",
        message: "name already exists on this account",
      };
      return invalid([taken], "Repository creation failed.");
    }
    const repository: Repository = {
      id: nextId(),
      owner: account,
      name,
      description: text(body, "description") ?? null,
      private: field(body, "private") === true,
      bare: await bareRepository(join(options.root, account.login, `${name}.git`)),
      defaultBranch: "main",
      archived: false,
      drafts: true,
      actions: login !== "without-actions",
      pulls: [],
      rulesets: [],
    };
    repositories.set(key(owner, name), repository);
    return { status: 201, body: shown(repository) };
  }

  async function propose(repository: Repository, { body, login }: Call): Promise<FakeAnswer> {
    const head = text(body, "head") ?? "";
    const base = text(body, "base") ?? "";
    const [sha, onto] = await Promise.all([repository.bare.head(head), repository.bare.head(base)]);
    if (sha === null) return invalid([{ resource: "PullRequest", field: "head", code: "invalid" }]);
    if (onto === null) return invalid([{ resource: "PullRequest", field: "base", code: "invalid" }]);
    const custom = (message: string): FakeAnswer =>
      invalid([{ resource: "PullRequest", code: "custom", message }]);
    if (repository.pulls.some((each) => each.state === "open" && each.head === head && each.base === base)) {
      return custom(`A pull request already exists for ${repository.owner.login}:${head}.`);
    }
    if (await repository.bare.isAncestor(sha, onto)) return custom(`No commits between ${base} and ${head}`);
    const draft = field(body, "draft") === true;
    if (draft && !repository.drafts)
      return custom("Draft pull requests are not supported in this repository.");
    const pull: Pull = {
      number: repository.pulls.length + 1,
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
    await repository.bare.keep(`refs/pull/${pull.number}/head`, sha);
    repository.pulls.push(pull);
    return {
      status: 201,
      body: { ...shownPull("pull-request", repository, pull), user: { ...least("simple-user"), login } },
    };
  }

  /** What GitHub does when branches move: an open pull request follows its head, and ends with it. */
  async function observe({ bare }: Repository, pull: Pull): Promise<void> {
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

  function changeDraft(body: unknown): FakeAnswer {
    const query = text(body, "query") ?? "";
    const id = field(field(body, "variables"), "id");
    for (const repository of repositories.values()) {
      const pull = repository.pulls.find((each) => nodeOf(repository, each) === id);
      if (pull === undefined) continue;
      const mutation = /\{ (convertPullRequestToDraft|markPullRequestReadyForReview)\(/.exec(query)?.[1];
      if (mutation === undefined) break;
      pull.draft = mutation === "convertPullRequestToDraft";
      return found({ data: { [mutation]: { pullRequest: { isDraft: pull.draft } } } });
    }
    return found({ errors: [{ type: "NOT_FOUND", message: "Could not resolve to a node" }] });
  }

  async function enforce({ bare, rulesets }: Repository): Promise<void> {
    const closed = rulesets.flatMap(({ body }) => {
      const rules = field(body, "rules");
      const include = field(field(field(body, "conditions"), "ref_name"), "include");
      const closes = Array.isArray(rules) && rules.some((rule) => field(rule, "type") === "pull_request");
      return closes && Array.isArray(include)
        ? include.map((ref) => String(ref).replace("refs/heads/", ""))
        : [];
    });
    await bare.protect(
      closed,
      "error: GH013: Repository rule violations found: Changes must be made through a pull request.",
    );
  }

  function hasRules(repository: Repository): boolean {
    return !repository.private || options.plan !== "free";
  }

  function loginOf(bearer: string): string | null {
    return tokens.get(bearer) ?? null;
  }

  /** An App shows a JSON Web Token that it has signed. */
  function appOf(jwt: string): string | null {
    const { app } = options;
    const [head = "", claims = "", signature = ""] = jwt.split(".");
    if (app === undefined || signature === "") return null;
    const issuer = field(JSON.parse(Buffer.from(claims, "base64url").toString("utf8")), "iss");
    const isSigned = createVerify("RSA-SHA256")
      .update(`${head}.${claims}`)
      .verify(app.publicKey, Buffer.from(signature, "base64url"));
    return isSigned && String(issuer) === app.id ? appLogin : null;
  }

  function accountOf(login: string): Account {
    return accounts.get(login.toLowerCase()) ?? { id: 1, login, type: "User" };
  }

  function repositoryAt(owner: string, name: string): Repository {
    const repository = repositories.get(key(owner, name));
    if (repository === undefined) throw new Error(`there is no ${owner}/${name}`);
    return repository;
  }

  function pullAt(owner: string, name: string, number: number): { repository: Repository; pull: Pull } {
    const repository = repositoryAt(owner, name);
    const pull = repository.pulls.find((each) => each.number === number);
    if (pull === undefined) throw new Error(`there is no pull request ${number}`);
    return { repository, pull };
  }

  function shown(repository: Repository): object {
    const { id, owner, name, description, archived } = repository;
    return {
      ...least("full-repository"),
      id,
      name,
      full_name: `${owner.login}/${name}`,
      owner: { ...least("simple-user"), ...account(owner) },
      description,
      private: repository.private,
      default_branch: repository.defaultBranch,
      archived,
    };
  }

  function shownPull(
    schema: "pull-request" | "pull-request-simple",
    repository: Repository,
    pull: Pull,
  ): object {
    const whole = least(schema);
    const side = (ref: string, sha: string): object => ({
      ...record(whole["head"]),
      ref,
      sha,
      label: `${repository.owner.login}:${ref}`,
      repo: { ...least("repository"), ...common(repository) },
    });
    const { number, title, body, state, draft } = pull;
    return {
      ...whole,
      id: repository.id * 1_000 + number,
      node_id: nodeOf(repository, pull),
      number,
      title,
      body,
      state,
      draft,
      merged_at: pull.mergedAt,
      ...(schema === "pull-request" ? { merged: pull.mergedAt !== null } : {}),
      head: side(pull.head, pull.sha),
      base: side(pull.base, pull.sha),
    };
  }

  function common({ id, owner, name }: Repository): object {
    return {
      id,
      name,
      full_name: `${owner.login}/${name}`,
      owner: { ...least("simple-user"), ...account(owner) },
    };
  }

  function shownRuleset({ id, body }: Ruleset): object {
    return { ...least("repository-ruleset"), ...body, id, source_type: "Repository", source: "" };
  }

  function page(query: URLSearchParams, items: readonly object[], path: string): FakeAnswer {
    const size = Number(query.get("per_page") ?? 30);
    const number = Number(query.get("page") ?? 1);
    const next = new URLSearchParams(query);
    next.set("page", String(number + 1));
    const link = `<${origin}${base}${path}?${next.toString()}>; rel="next"`;
    const rest = items.slice(number * size);
    return {
      status: 200,
      headers: rest.length === 0 ? {} : { link },
      body: items.slice((number - 1) * size, number * size),
    };
  }
}

const appLogin = "instant-micros[bot]";

const said = (status: number, message: string): FakeAnswer => ({
  status,
  body: { message, documentation_url: "https://docs.github.com/rest", status: String(status) },
});
const missing = said(404, "Not Found");
const unauthorised = said(401, "Bad credentials");
const archived = said(403, "Repository was archived so is read-only.");
const notForApps: FakeAnswer = {
  ...said(403, "Resource not accessible by integration"),
  headers: { "x-accepted-github-permissions": "administration=write" },
};
const noPlan = said(403, "Upgrade to GitHub Pro or make this repository public to enable this feature.");

function found(body: object): FakeAnswer {
  return { status: 200, body };
}

function invalid(errors: readonly object[], message = "Validation Failed"): FakeAnswer {
  const complete = errors.map((each) => ({ code: "custom", ...each }));
  return {
    status: 422,
    body: { message, errors: complete, documentation_url: "https://docs.github.com/rest" },
  };
}

function account({ id, login, type }: Account): object {
  return { id, login, type };
}

function key(owner: string | undefined, name: string | undefined): string {
  return `${owner}/${name}`.toLowerCase();
}

function nodeOf(repository: Repository, pull: Pull): string {
  return `PR_${repository.id}_${pull.number}`;
}

function field(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}

function text(value: unknown, name: string): string | undefined {
  const found = field(value, name);
  return typeof found === "string" ? found : undefined;
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

/** git shows its token as the password of whatever user. */
function passwordIn(authorization: string | undefined): string {
  const basic = /^basic (.+)$/i.exec(authorization ?? "")?.[1];
  if (basic === undefined) return "";
  const pair = Buffer.from(basic, "base64").toString("utf8");
  return pair.slice(pair.indexOf(":") + 1);
}
