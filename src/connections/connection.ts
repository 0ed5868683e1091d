import type { NewRepository } from "../forges/contract/forge.ts";
import type { RepositorySettings } from "../forges/contract/settings.ts";

/** Names a connection: `local`, `github-acme`. Services and operations remember it. */
export type ConnectionId = string;

/** The forge that needs no connection to be told of. */
export const localId: ConnectionId = "local";

export const connectionKinds = ["local", "github", "bitbucket", "bitbucket-datacenter"] as const;
export type ConnectionKind = (typeof connectionKinds)[number];

/** Where a secret is kept. Configuration never holds the secret itself. */
export type SecretSource = { readonly env: string } | { readonly file: string };

/** Who we are at the forge. `S` is a secret, or where it is. */
export type Credentials<S> =
  | { readonly kind: "none" }
  /** A personal token of GitHub, an access token of Bitbucket. */
  | { readonly kind: "token"; readonly token: S }
  /** A token that counts only together with its user: an API token of Bitbucket Cloud, with the e-mail address. */
  | { readonly kind: "user-token"; readonly user: string; readonly token: S }
  | { readonly kind: "app"; readonly app: string; readonly installation: number; readonly privateKey: S }
  /** An OAuth consumer of Bitbucket Cloud. */
  | { readonly kind: "consumer"; readonly key: string; readonly secret: S };

/** What new repositories are made with unless somebody says otherwise. */
export interface RepositoryDefaults {
  readonly visibility: NewRepository["visibility"];
  readonly settings: RepositorySettings;
}

/** A forge that services can be created on, and as whom. */
export interface Connection<S> {
  readonly id: ConnectionId;
  readonly kind: ConnectionKind;
  /** What people call it. */
  readonly title: string;
  /** Where people look at it; without a slash at its end. Empty for the local forge. */
  readonly url: string;
  /** Where its API is, when that is not where such a forge has it; else null. */
  readonly api: string | null;
  /** The owners that services may have here; empty for any that the credentials can reach. */
  readonly owners: readonly string[];
  readonly credentials: Credentials<S>;
  /** What its webhooks are signed with: new ones with the first; those that are there may still be with another. */
  readonly webhookSecrets: readonly S[];
  readonly defaults: RepositoryDefaults;
}

/** The forges of the public, where a connection names no other address. */
const publicUrls: Readonly<Record<ConnectionKind, string>> = {
  local: "",
  github: "https://github.com",
  bitbucket: "https://bitbucket.org",
  // One runs it oneself.
  "bitbucket-datacenter": "",
};

export function publicUrl(kind: ConnectionKind): string {
  return publicUrls[kind];
}

/** What is left alone unless a connection says otherwise. */
export const plainDefaults: RepositoryDefaults = {
  visibility: "private",
  settings: { protection: null, pipelines: null, reviewers: [] },
};

/** The local forge as it is without a word about it. */
export const localConnection: Connection<never> = {
  id: localId,
  kind: "local",
  title: "On this server",
  url: "",
  api: null,
  owners: [],
  credentials: { kind: "none" },
  webhookSecrets: [],
  defaults: plainDefaults,
};

/** The one secret that credentials have; undefined where there are none. */
export function secretIn<S>(credentials: Credentials<S>): S | undefined {
  switch (credentials.kind) {
    case "none":
      return undefined;
    case "token":
    case "user-token":
      return credentials.token;
    case "app":
      return credentials.privateKey;
    case "consumer":
      return credentials.secret;
  }
}

/** The same credentials with another secret, or with another way to it. */
export function withSecret<T>(credentials: Credentials<unknown>, secret: T): Credentials<T> {
  switch (credentials.kind) {
    case "none":
      return credentials;
    case "token":
    case "user-token":
      return { ...credentials, token: secret };
    case "app":
      return { ...credentials, privateKey: secret };
    case "consumer":
      return { ...credentials, secret };
  }
}
