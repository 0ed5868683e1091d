import type { FakeAnswer, FakeRequest } from "../forge-fake.ts";
import { archived, found, invalid, missing, noBranch, noPlan, notForApps, page } from "./answers.ts";
import { least } from "./description.ts";
import { field, record, text } from "./fields.ts";
import { changeHook, createHook, shownHook } from "./hooks.ts";
import { appLogin, type Identities } from "./identities.ts";
import { isAsked, observe, propose } from "./pull-requests.ts";
import { create, enforce, hasRules } from "./repositories.ts";
import { shownAccount, shownPull, shownRepository, shownRuleset } from "./shown.ts";
import { keyOf, type GitHubState, type Pull, type Repository } from "./state.ts";

/** A request whose route is known, of somebody who is known. */
export interface Call extends FakeRequest {
  /** The values of the path's parameters. */
  readonly at: Readonly<Record<string, string>>;
  readonly login: string;
}

export type Handler = (call: Call) => FakeAnswer | Promise<FakeAnswer>;

/** What GitHub does at each operation that we use. */
export function routesOf(state: GitHubState, known: Identities): Readonly<Record<string, Handler>> {
  return {
    "GET /user": ({ login }) => {
      const account = state.accounts.get(login.toLowerCase());
      return account === undefined ? notForApps : found(shownAccount(account));
    },
    "GET /users/{username}": ({ at }) => {
      const account = state.accounts.get((at["username"] ?? "").toLowerCase());
      return account === undefined ? missing : found(shownAccount(account));
    },
    "POST /orgs/{org}/repos": ({ at, body }) => create(state, at["org"] ?? "", body),
    "POST /user/repos": ({ body, login }) => (login === appLogin ? notForApps : create(state, login, body)),
    "GET /repos/{owner}/{repo}": inRepository((repository) => found(shownRepository(repository))),
    "PATCH /repos/{owner}/{repo}": inRepository((repository, { body }) => {
      repository.defaultBranch = text(body, "default_branch") ?? repository.defaultBranch;
      return found(shownRepository(repository));
    }),
    "GET /repos/{owner}/{repo}/branches/{branch}": inRepository(async ({ bare }, { at }) => {
      const name = at["branch"] ?? "";
      const sha = await bare.head(name);
      if (sha === null) return noBranch;
      return found({ ...least("branch-with-protection"), name, commit: { ...least("commit"), sha } });
    }),
    ...rulesets(),
    "GET /repos/{owner}/{repo}/actions/permissions": inRepository(({ actions }) =>
      found({ ...least("actions-repository-permissions"), enabled: actions }),
    ),
    "PUT /repos/{owner}/{repo}/actions/permissions": inRepository((repository, { body }) => {
      repository.actions = field(body, "enabled") === true;
      return { status: 204 };
    }),
    "GET /repos/{owner}/{repo}/hooks": inRepository((repository, { query }) =>
      page(`${addressOf(repository)}/hooks`, query, repository.hooks.map(shownHook)),
    ),
    "POST /repos/{owner}/{repo}/hooks": inRepository((repository, { body }) =>
      createHook(repository, state.nextId(), body),
    ),
    "PATCH /repos/{owner}/{repo}/hooks/{hook_id}": inRepository(({ hooks }, { at, body }) => {
      const hook = hooks.find(({ id }) => String(id) === at["hook_id"]);
      return hook === undefined ? missing : changeHook(hook, body);
    }),
    ...pulls(),
    "GET /app": () => found(least("integration")),
    "GET /app/installations/{installation_id}": () => {
      const write = "write";
      const permissions = { administration: write, contents: write, metadata: "read", pull_requests: write };
      return found({ ...least("installation"), app_slug: "instant-micros", permissions });
    },
    "POST /app/installations/{installation_id}/access_tokens": () => {
      const expires = new Date(Date.now() + 3_600_000).toISOString();
      const body = { token: known.grant(), expires_at: expires, permissions: { contents: "write" } };
      return { status: 201, body };
    },
  };

  function rulesets(): Readonly<Record<string, Handler>> {
    const paid =
      (then: (repository: Repository, call: Call) => FakeAnswer | Promise<FakeAnswer>) =>
      (repository: Repository, call: Call): FakeAnswer | Promise<FakeAnswer> =>
        hasRules(state, repository) ? then(repository, call) : noPlan;
    return {
      "GET /repos/{owner}/{repo}/rulesets": inRepository(
        paid((repository, { query }) =>
          page(`${addressOf(repository)}/rulesets`, query, repository.rulesets.map(shownRuleset)),
        ),
      ),
      "POST /repos/{owner}/{repo}/rulesets": inRepository(
        paid(async (repository, { body }) => {
          const name = field(body, "name");
          if (repository.rulesets.some((each) => field(each.body, "name") === name)) {
            return invalid([{ message: "Name must be unique" }]);
          }
          const ruleset = { id: state.nextId(), body: record(body) };
          repository.rulesets.push(ruleset);
          await enforce(repository);
          return { status: 201, body: shownRuleset(ruleset) };
        }),
      ),
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
    };
  }

  function pulls(): Readonly<Record<string, Handler>> {
    return {
      "GET /repos/{owner}/{repo}/pulls": inRepository((repository, { query }) => {
        const asked = repository.pulls.filter((pull) => isAsked(query, repository, pull)).toReversed();
        const list = asked.map((pull) => shownPull("pull-request-simple", repository, pull));
        return page(`${addressOf(repository)}/pulls`, query, list);
      }),
      "POST /repos/{owner}/{repo}/pulls": inRepository((repository, { body }) => propose(repository, body)),
      "GET /repos/{owner}/{repo}/pulls/{pull_number}": inPull((repository, pull) =>
        found(shownPull("pull-request", repository, pull)),
      ),
      "PATCH /repos/{owner}/{repo}/pulls/{pull_number}": inPull((repository, pull, { body }) => {
        pull.title = text(body, "title") ?? pull.title;
        pull.body = text(body, "body") ?? pull.body;
        if (field(body, "state") === "closed") pull.state = "closed";
        return found(shownPull("pull-request", repository, pull));
      }),
      "POST /repos/{owner}/{repo}/issues/{issue_number}/comments": inPull((_, pull, { body, login }) => {
        const said = text(body, "body") ?? "";
        pull.comments.push(said);
        const user = { ...least("simple-user"), login };
        return { status: 201, body: { ...least("issue-comment"), id: state.nextId(), user, body: said } };
      }),
    };
  }

  function inRepository(
    then: (repository: Repository, call: Call) => FakeAnswer | Promise<FakeAnswer>,
  ): Handler {
    return async (call) => {
      const repository = state.repositories.get(keyOf(call.at["owner"], call.at["repo"]));
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
      const number = call.at["pull_number"] ?? call.at["issue_number"];
      const pull = repository.pulls.find((each) => String(each.number) === number);
      return pull === undefined ? missing : then(repository, pull, call);
    });
  }

  function addressOf({ owner, name }: Repository): string {
    return `${state.api}/repos/${owner.login}/${name}`;
  }
}
