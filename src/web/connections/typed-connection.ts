import type { ConnectionDetail, ConnectionRequest } from "../../server/api/schemas/connection.ts";

/** A connection as it stands in the fields. */
export interface Typed {
  readonly id: string;
  readonly title: string;
  readonly kind: ConnectionRequest["kind"];
  readonly url: string;
  readonly owners: string;
  readonly credentials: ConnectionRequest["credentials"]["kind"];
  readonly user: string;
  readonly app: string;
  readonly installation: string;
  readonly key: string;
  readonly secret: string;
  readonly visibility: "private" | "public";
  readonly noForcePush: boolean;
  readonly noDeletion: boolean;
  readonly proposalsOnly: boolean;
  readonly pipelines: boolean;
  readonly approvals: string;
  readonly requiredBuilds: string;
  readonly reviewers: string;
}

/** What a new connection begins with: the protection that hurts nobody is on. */
export const blank: Typed = {
  id: "",
  title: "",
  kind: "github",
  url: "",
  owners: "",
  credentials: "token",
  user: "",
  app: "",
  installation: "",
  key: "",
  secret: "",
  visibility: "private",
  noForcePush: true,
  noDeletion: true,
  proposalsOnly: false,
  pipelines: false,
  approvals: "0",
  requiredBuilds: "",
  reviewers: "",
};

/** A connection of the page in the fields, without its secret. */
export function typedOf({ id, title, kind, url, owners, credentials, defaults }: ConnectionDetail): Typed {
  const { visibility, protection, pipelines, reviewers } = defaults;
  return {
    ...blank,
    id,
    title,
    kind: kind === "local" ? "github" : kind,
    url,
    owners: owners.join(", "),
    credentials: credentials.kind === "none" ? "token" : credentials.kind,
    user: credentials.user ?? "",
    app: credentials.app ?? "",
    installation: String(credentials.installation ?? ""),
    key: credentials.key ?? "",
    visibility,
    noForcePush: protection?.noForcePush ?? false,
    noDeletion: protection?.noDeletion ?? false,
    proposalsOnly: protection?.proposalsOnly ?? false,
    pipelines: pipelines ?? false,
    approvals: String(protection?.approvals ?? 0),
    requiredBuilds: protection?.requiredBuilds.join(", ") ?? "",
    reviewers: reviewers.join(", "),
  };
}

/** What is sent for what is typed; what its kind of credentials does not have is left out. */
export function requestOf(typed: Typed): ConnectionRequest {
  const { kind, title, url, credentials, visibility, noForcePush, noDeletion, proposalsOnly, pipelines } =
    typed;
  const { user, app, installation, key, secret } = typed;
  const approvals = Number(typed.approvals);
  const requiredBuilds = listIn(typed.requiredBuilds);
  const isProtected =
    noForcePush || noDeletion || proposalsOnly || approvals > 0 || requiredBuilds.length > 0;
  return {
    kind,
    title,
    ...(url === "" ? {} : { url }),
    owners: listIn(typed.owners),
    credentials: {
      kind: credentials,
      ...(credentials === "user-token" && user !== "" ? { user } : {}),
      ...(credentials === "app" && app !== "" ? { app } : {}),
      ...(credentials === "app" && /^\d+$/.test(installation) ? { installation: Number(installation) } : {}),
      ...(credentials === "consumer" && key !== "" ? { key } : {}),
      ...(secret === "" ? {} : { secret }),
    },
    defaults: {
      visibility,
      protection: isProtected ? { noForcePush, noDeletion, proposalsOnly, approvals, requiredBuilds } : null,
      // Off is how a repository is found: nothing has to be done for it.
      pipelines: pipelines ? true : null,
      reviewers: listIn(typed.reviewers),
    },
  };
}

function listIn(text: string): string[] {
  return text
    .split(",")
    .map((each) => each.trim())
    .filter((each) => each !== "");
}
