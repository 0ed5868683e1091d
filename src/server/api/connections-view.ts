import {
  plainDefaults,
  publicUrl,
  secretIn,
  type Connection,
  type Credentials,
} from "../../connections/connection.ts";
import { connectionFaults } from "../../connections/faults.ts";
import type { ConnectionReport } from "../../forges/contract/settings.ts";
import { problem, Problems } from "../../problems/problem.ts";
import type { KeptSecret, KnownConnection } from "../../workflows/connections.ts";
import type {
  ConnectionDetail,
  ConnectionRequest,
  ConnectionTest,
  RepositoryDefaults,
} from "./schemas/connection.ts";

/** A connection without its secret. */
export function connectionView({ connection, origin }: KnownConnection): ConnectionDetail {
  const { id, kind, title, url, api, owners, credentials, defaults } = connection;
  const { visibility, settings } = defaults;
  const { protection, pipelines, reviewers } = settings;
  return {
    id,
    kind,
    title,
    url,
    api,
    owners: [...owners],
    credentials: { ...openParts(credentials), secret: whereKept(secretIn(credentials)) },
    defaults: {
      visibility,
      protection: protection === null ? null : protectionView(protection),
      pipelines,
      reviewers: [...reviewers],
    },
    origin,
  };
}

type Protection = NonNullable<Connection<unknown>["defaults"]["settings"]["protection"]>;

function protectionView(protection: Protection) {
  const { noForcePush, noDeletion, proposalsOnly, approvals, requiredBuilds } = protection;
  return { noForcePush, noDeletion, proposalsOnly, approvals, requiredBuilds: [...requiredBuilds] };
}

function openParts(credentials: Credentials<unknown>): Omit<ConnectionDetail["credentials"], "secret"> {
  switch (credentials.kind) {
    case "none":
    case "token":
      return { kind: credentials.kind };
    case "user-token":
      return { kind: credentials.kind, user: credentials.user };
    case "app":
      return { kind: credentials.kind, app: credentials.app, installation: credentials.installation };
    case "consumer":
      return { kind: credentials.kind, key: credentials.key };
  }
}

function whereKept(secret: KeptSecret | undefined): string | null {
  if (secret === undefined) return null;
  if ("env" in secret) return `in the environment variable ${secret.env}`;
  return "file" in secret ? `in the file ${secret.file}` : "on this server, encrypted";
}

/** The connection that a request asks for. Throws Problems (IM_CONNECTION_INVALID) with the places in its body. */
export function requestedConnection<S>(id: string, body: ConnectionRequest, secret: S): Connection<S> {
  const { kind, title, url, api, owners, defaults } = body;
  const connection: Connection<S> = {
    id,
    kind,
    title,
    url: url === undefined || url === "" ? publicUrl(kind) : url,
    api: api ?? null,
    owners: owners ?? [],
    credentials: credentialsOf(body.credentials, secret),
    webhookSecrets: [],
    defaults: defaults === undefined ? plainDefaults : defaultsOf(defaults),
  };
  const faults = connectionFaults(connection);
  if (faults.length === 0) return connection;
  throw new Problems(
    faults.map(({ path, what, because, hint }) =>
      problem("IM_CONNECTION_INVALID", {
        what,
        because,
        hint,
        where: path.length === 0 ? "/id" : `/${path.join("/")}`,
      }),
    ),
  );
}

function credentialsOf<S>(
  { kind, user, app, installation, key }: ConnectionRequest["credentials"],
  secret: S,
): Credentials<S> {
  const needed = <T>(value: T | undefined, name: string): T => {
    if (value !== undefined) return value;
    throw problem("IM_CONNECTION_INVALID", {
      what: `\`${name}\` is missing`,
      because: `credentials of the kind \`${kind}\` need it`,
      where: `/credentials/${name}`,
    });
  };
  switch (kind) {
    case "token":
      return { kind, token: secret };
    case "user-token":
      return { kind, user: needed(user, "user"), token: secret };
    case "app":
      return {
        kind,
        app: needed(app, "app"),
        installation: needed(installation, "installation"),
        privateKey: secret,
      };
    case "consumer":
      return { kind, key: needed(key, "key"), secret };
  }
}

function defaultsOf({ visibility, protection, pipelines, reviewers }: RepositoryDefaults) {
  return {
    visibility,
    settings: {
      protection: protection === null ? null : { branch: "main", ...protection },
      pipelines,
      reviewers,
    },
  };
}

/** What came of asking the forge, with the permissions that lack by name. */
export function testView(report: ConnectionReport): ConnectionTest {
  const { identity, version, permissions } = report;
  const missing = permissions.filter((each) => each.granted === "no").map((each) => each.name);
  return {
    works: missing.length === 0,
    identity,
    version,
    permissions: permissions.map((each) => ({ ...each })),
    missing,
    problem: null,
  };
}
