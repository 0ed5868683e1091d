import { Type, type Static, type TSchema } from "typebox";

// What is read of Data Center's answers, and nothing else of them.

export const Properties = Type.Object({ version: Type.String() });

export const User = Type.Object({
  id: Type.Optional(Type.Integer()),
  name: Type.String(),
  slug: Type.String(),
});
export type User = Static<typeof User>;

export const RepositoryAnswer = Type.Object({
  id: Type.Integer(),
  description: Type.Optional(Type.String()),
  archived: Type.Optional(Type.Boolean()),
  links: Type.Object({
    clone: Type.Optional(Type.Array(Type.Object({ href: Type.String(), name: Type.String() }))),
  }),
});
export type RepositoryAnswer = Static<typeof RepositoryAnswer>;

export const Branch = Type.Object({ displayId: Type.String(), latestCommit: Type.String() });

export const Project = Type.Object({ key: Type.String() });

export const PullRequestSettings = Type.Object({ requiredApprovers: Type.Optional(Type.Integer()) });

const Ref = Type.Object({
  id: Type.String(),
  displayId: Type.String(),
  latestCommit: Type.String(),
  repository: Type.Optional(Type.Object({ id: Type.Integer() })),
});

export const PullRequest = Type.Object({
  id: Type.Integer(),
  /** Counts the changes: every write names the one that it is based on. */
  version: Type.Integer(),
  title: Type.String(),
  description: Type.Optional(Type.String()),
  state: Type.Union([Type.Literal("OPEN"), Type.Literal("MERGED"), Type.Literal("DECLINED")]),
  draft: Type.Optional(Type.Boolean()),
  fromRef: Ref,
  toRef: Ref,
  reviewers: Type.Array(Type.Object({ user: User })),
});
export type PullRequest = Static<typeof PullRequest>;

const Matcher = Type.Object({ id: Type.String(), type: Type.Object({ id: Type.String() }) });

export const Restriction = Type.Object({ type: Type.String(), matcher: Matcher });
export type Restriction = Static<typeof Restriction>;

export const ReviewerCondition = Type.Object({
  reviewers: Type.Array(User),
  targetRefMatcher: Matcher,
  sourceRefMatcher: Matcher,
});
export type ReviewerCondition = Static<typeof ReviewerCondition>;

export const RequiredBuild = Type.Object({ buildParentKeys: Type.Array(Type.String()), refMatcher: Matcher });
export type RequiredBuild = Static<typeof RequiredBuild>;

export const Hook = Type.Object({
  id: Type.Integer(),
  url: Type.String(),
  active: Type.Boolean(),
  events: Type.Array(Type.String()),
});

/** A page of a list. */
export function pageOf<T extends TSchema>(item: T) {
  return Type.Object({
    values: Type.Array(item),
    isLastPage: Type.Boolean(),
    nextPageStart: Type.Optional(Type.Union([Type.Integer(), Type.Null()])),
  });
}

/** How Data Center says no. What was wrong can be told by the name of the exception only. */
export const ErrorsAnswer = Type.Object({
  errors: Type.Array(
    Type.Object({
      message: Type.Optional(Type.Union([Type.String(), Type.Null()])),
      exceptionName: Type.Optional(Type.Union([Type.String(), Type.Null()])),
      existingPullRequest: Type.Optional(Type.Unknown()),
      reviewerErrors: Type.Optional(Type.Array(Type.Object({ context: Type.String() }))),
    }),
  ),
});
