import { Type, type Static, type TSchema } from "typebox";

// What is read of Bitbucket's answers, and nothing else of them.

export const Account = Type.Object({
  uuid: Type.String(),
  display_name: Type.Optional(Type.String()),
  nickname: Type.Optional(Type.String()),
});
export type Account = Static<typeof Account>;

export const RepositoryAnswer = Type.Object({
  full_name: Type.String(),
  description: Type.Optional(Type.String()),
  mainbranch: Type.Optional(Type.Union([Type.Object({ name: Type.String() }), Type.Null()])),
});
export type RepositoryAnswer = Static<typeof RepositoryAnswer>;

export const BranchAnswer = Type.Object({ target: Type.Object({ hash: Type.String() }) });

export const CommitAnswer = Type.Object({ hash: Type.String({ pattern: "^[0-9a-f]{40}$" }) });

export const ProjectAnswer = Type.Object({ key: Type.String() });

export const PipelinesAnswer = Type.Object({ enabled: Type.Optional(Type.Boolean()) });

export const Restriction = Type.Object({
  id: Type.Integer(),
  kind: Type.String(),
  branch_match_kind: Type.String(),
  pattern: Type.Optional(Type.String()),
  value: Type.Optional(Type.Union([Type.Integer(), Type.Null()])),
  users: Type.Optional(Type.Array(Type.Object({}))),
  groups: Type.Optional(Type.Array(Type.Object({}))),
});
export type Restriction = Static<typeof Restriction>;

export const Hook = Type.Object({
  uuid: Type.String(),
  url: Type.String(),
  active: Type.Boolean(),
  events: Type.Array(Type.String()),
});
export type Hook = Static<typeof Hook>;

export const DefaultReviewer = Type.Object({ user: Account, reviewer_type: Type.Optional(Type.String()) });

const Endpoint = Type.Object({
  branch: Type.Object({ name: Type.String() }),
  commit: Type.Optional(Type.Union([Type.Object({ hash: Type.String() }), Type.Null()])),
});

export const PullRequest = Type.Object({
  id: Type.Integer(),
  title: Type.String(),
  description: Type.Optional(Type.Union([Type.String(), Type.Null()])),
  state: Type.Union([
    Type.Literal("OPEN"),
    Type.Literal("MERGED"),
    Type.Literal("DECLINED"),
    Type.Literal("SUPERSEDED"),
  ]),
  draft: Type.Optional(Type.Boolean()),
  source: Endpoint,
  destination: Endpoint,
  author: Type.Optional(Type.Union([Account, Type.Null()])),
  reviewers: Type.Optional(Type.Array(Account)),
});
export type PullRequest = Static<typeof PullRequest>;

export const Comment = Type.Object({ id: Type.Integer() });

/** A page of a list; `next` is the address of the next one, as the server believes it to be. */
export function pageOf<T extends TSchema>(item: T) {
  return Type.Object({ values: Type.Array(item), next: Type.Optional(Type.String()) });
}

/** How Bitbucket says no. */
export const ErrorAnswer = Type.Object({
  error: Type.Object({
    message: Type.String(),
    detail: Type.Optional(Type.Unknown()),
    fields: Type.Optional(Type.Record(Type.String(), Type.Unknown())),
  }),
});

export const AccessToken = Type.Object({ access_token: Type.String(), expires_in: Type.Number() });
