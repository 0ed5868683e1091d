import { Type, type TSchema } from "typebox";

// What is read of GitHub's answers, and nothing else of them.

const nullableText = Type.Union([Type.String(), Type.Null()]);

const Account = Type.Object({ login: Type.String(), type: Type.String() });

const Named = Type.Object({ full_name: Type.String() });

const Repository = Type.Object({
  full_name: Type.String(),
  description: Type.Optional(nullableText),
  default_branch: Type.String(),
});

const Pull = Type.Object({
  number: Type.Integer(),
  node_id: Type.String(),
  state: Type.String(),
  merged_at: nullableText,
  title: Type.String(),
  body: nullableText,
  draft: Type.Optional(Type.Boolean()),
  head: Type.Object({ ref: Type.String(), sha: Type.String(), repo: Type.Union([Named, Type.Null()]) }),
  base: Type.Object({ ref: Type.String(), repo: Named }),
});

const RulesetInList = Type.Object({ id: Type.Integer(), name: Type.String() });

const StatusCheck = Type.Object({ context: Type.String() });

const Ruleset = Type.Object({
  id: Type.Integer(),
  enforcement: Type.String(),
  rules: Type.Optional(
    Type.Array(
      Type.Object({
        type: Type.String(),
        parameters: Type.Optional(
          Type.Object({
            required_approving_review_count: Type.Optional(Type.Integer()),
            required_status_checks: Type.Optional(Type.Array(StatusCheck)),
          }),
        ),
      }),
    ),
  ),
});

const Hook = Type.Object({
  id: Type.Integer(),
  active: Type.Boolean(),
  events: Type.Array(Type.String()),
  config: Type.Object({ url: Type.Optional(Type.String()) }),
});

const repository = "/repos/{owner}/{repo}";

const byOperation: Readonly<Record<string, TSchema>> = {
  "GET /user": Account,
  "GET /users/{username}": Account,
  "POST /orgs/{org}/repos": Named,
  "POST /user/repos": Named,
  [`GET ${repository}`]: Repository,
  [`PATCH ${repository}`]: Repository,
  [`GET ${repository}/branches/{branch}`]: Type.Object({ commit: Type.Object({ sha: Type.String() }) }),
  [`GET ${repository}/actions/permissions`]: Type.Object({ enabled: Type.Boolean() }),
  [`POST ${repository}/rulesets`]: Ruleset,
  [`GET ${repository}/rulesets/{ruleset_id}`]: Ruleset,
  [`PUT ${repository}/rulesets/{ruleset_id}`]: Ruleset,
  [`GET ${repository}/hooks`]: Type.Array(Hook),
  [`POST ${repository}/hooks`]: Hook,
  [`PATCH ${repository}/hooks/{hook_id}`]: Hook,
  [`GET ${repository}/pulls`]: Type.Array(Pull),
  [`POST ${repository}/pulls`]: Pull,
  [`GET ${repository}/pulls/{pull_number}`]: Pull,
  [`PATCH ${repository}/pulls/{pull_number}`]: Pull,
  [`POST ${repository}/issues/{issue_number}/comments`]: Type.Object({ id: Type.Integer() }),
  "GET /app/installations/{installation_id}": Type.Object({
    app_slug: Type.String(),
    permissions: Type.Object({}),
  }),
  "POST /app/installations/{installation_id}/access_tokens": Type.Object({
    token: Type.String(),
    expires_at: Type.String(),
  }),
};

/**
 * What the answer of an operation must be, or null when nothing is read of it. `url` is as the client has it before
 * parameters are put in; only pages of the list of rulesets are asked for by their whole addresses.
 */
export function answerOf(method: string, url: string): TSchema | null {
  if (URL.canParse(url) && new URL(url).pathname.endsWith("/rulesets")) return Type.Array(RulesetInList);
  return byOperation[`${method} ${url}`] ?? null;
}
