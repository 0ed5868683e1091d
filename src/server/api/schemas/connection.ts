import { Type, type Static } from "typebox";
import { connectionKinds } from "../../../connections/connection.ts";
import { FieldProblem } from "./problem.ts";
import { closed, nullable, oneOf, reference } from "./reference.ts";

const Line = Type.String({ minLength: 1, maxLength: 200, pattern: "^[^\\u0000-\\u001f\\u007f]*$" });
const Lines = Type.Array(Line, { maxItems: 200 });
const Address = Type.String({ maxLength: 1_000 });

export const visibilities = ["private", "public"] as const;
export const credentialKinds = ["token", "user-token", "app", "consumer"] as const;

/** How `main` of a new repository is protected. */
export const Protection = Type.Object(
  {
    noForcePush: Type.Boolean(),
    noDeletion: Type.Boolean(),
    proposalsOnly: Type.Boolean({ description: "Changes come through pull requests only" }),
    approvals: Type.Integer({ minimum: 0, maximum: 6 }),
    requiredBuilds: Type.Array(Line, { maxItems: 50 }),
  },
  { ...closed, $id: "Protection" },
);

export const RepositoryDefaults = Type.Object(
  {
    visibility: oneOf(visibilities),
    protection: nullable(reference(Protection)),
    pipelines: nullable(Type.Boolean({ description: "null leaves them as the forge has them" })),
    reviewers: Lines,
  },
  { ...closed, $id: "RepositoryDefaults" },
);
export type RepositoryDefaults = Static<typeof RepositoryDefaults>;

const credentialParts = {
  user: Type.Optional(Line),
  app: Type.Optional(Line),
  installation: Type.Optional(Type.Integer({ minimum: 1 })),
  key: Type.Optional(Line),
};

export const ConnectionRequest = Type.Object(
  {
    kind: oneOf(["github", "bitbucket", "bitbucket-datacenter"]),
    title: Line,
    url: Type.Optional(Address),
    api: Type.Optional(nullable(Address)),
    owners: Type.Optional(Lines),
    credentials: Type.Object(
      {
        kind: oneOf(credentialKinds),
        ...credentialParts,
        secret: Type.Optional(
          Type.String({
            minLength: 1,
            maxLength: 20_000,
            description: "The token, private key or secret: kept encrypted, and never given out again",
          }),
        ),
      },
      { ...closed, description: "Without `secret`, a connection that is changed keeps the one it has" },
    ),
    defaults: Type.Optional(reference(RepositoryDefaults)),
  },
  { ...closed, $id: "ConnectionRequest" },
);
export type ConnectionRequest = Static<typeof ConnectionRequest>;

export const ConnectionDetail = Type.Object(
  {
    id: Type.String(),
    kind: oneOf(connectionKinds),
    title: Type.String(),
    url: Type.String(),
    api: nullable(Type.String()),
    owners: Type.Array(Type.String()),
    credentials: Type.Object(
      {
        kind: oneOf(["none", ...credentialKinds]),
        ...credentialParts,
        secret: nullable(Type.String({ description: "Where it is kept; never the secret itself" })),
      },
      closed,
    ),
    defaults: reference(RepositoryDefaults),
    origin: oneOf(["built-in", "file", "page"], "Only those of the page can be changed here"),
  },
  { ...closed, $id: "Connection" },
);
export type ConnectionDetail = Static<typeof ConnectionDetail>;

export const ConnectionList = Type.Object(
  { items: Type.Array(reference(ConnectionDetail)) },
  { ...closed, $id: "ConnectionList" },
);
export type ConnectionList = Static<typeof ConnectionList>;

export const ConnectionTest = Type.Object(
  {
    works: Type.Boolean({ description: "It was reached, and no permission is known to lack" }),
    identity: nullable(Type.String({ description: "Who the forge takes us for, where it says so" })),
    version: nullable(Type.String()),
    permissions: Type.Array(
      Type.Object(
        { name: Type.String(), neededFor: Type.String(), granted: oneOf(["yes", "no", "unknown"]) },
        closed,
      ),
    ),
    missing: Type.Array(Type.String(), { description: "Names of the permissions that lack" }),
    problem: nullable(reference(FieldProblem)),
  },
  { ...closed, $id: "ConnectionTest" },
);
export type ConnectionTest = Static<typeof ConnectionTest>;
