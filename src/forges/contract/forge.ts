import type { Proposals } from "./proposals.ts";
import type { AppliedSetting, ConnectionReport, RepositorySettings } from "./settings.ts";
import type { ReadWebhook } from "./webhooks.ts";

/** Names a repository on a forge. `owner` is an organisation, a workspace with project, a project or a person. */
export interface RepositoryRef {
  readonly owner: string;
  readonly name: string;
}

/** Ties whatever an operation makes to the operation, so that a re-run recognises its own work after a crash. */
export type OperationId = string;

export interface Repository {
  readonly ref: RepositoryRef;
  /** For people: a page, or a path for the local forge. */
  readonly webUrl: string;
  /** For `git clone`; never holds credentials. */
  readonly cloneUrl: string;
  /** Commit id of `main`, or null while there is none. */
  readonly head: string | null;
  /** The operation that created it, if it was one of ours and the forge still shows it. */
  readonly createdBy: OperationId | null;
}

export interface NewRepository {
  readonly ref: RepositoryRef;
  readonly description: string;
  readonly visibility: "private" | "public";
}

/** The outcome of an ensure-style call. */
export type Ensured<T> = { readonly kind: "created" | "adopted"; readonly value: T };

/** How git reaches a repository. Credentials, where there are any, come from the environment of the git child only. */
export interface GitRemote {
  readonly url: string;
  /** http is for servers on this very machine; git is not let anywhere else by it. */
  readonly protocol: "file" | "http" | "https" | "ssh";
  /**
   * The value of the Authorization header for the URL's origin. It is asked for before each command, as tokens may live
   * for an hour only. Throws what the forge says to whoever asks it for a token.
   */
  readonly authorization?: () => Promise<string>;
}

/**
 * A code host. One small interface, several implementations, one contract suite (`test/contracts/forge.ts`).
 * Content goes through git; the forge makes and describes the objects around it.
 */
export interface Forge {
  readonly kind: "local" | "github" | "bitbucket" | "bitbucket-datacenter";
  /**
   * The web address that a repository has or would have: known before it exists, and the same on every machine, for it
   * goes into the service's files. The local forge has no web and answers `local:<owner>/<name>`.
   */
  webUrl(ref: RepositoryRef): string;
  /** The page on which a person renames or deletes it; null where there is none. */
  settingsUrl(ref: RepositoryRef): string | null;
  /** null: it does not exist, or we may not see it. */
  findRepository(ref: RepositoryRef): Promise<Repository | null>;
  /**
   * Creates an empty repository, or adopts the one that the same operation created before.
   * Throws IM_REPOSITORY_EXISTS for anybody else's.
   */
  createRepository(request: NewRepository, operation: OperationId): Promise<Ensured<Repository>>;
  remote(ref: RepositoryRef): Promise<GitRemote>;
  /**
   * Brings the settings of a repository that has its first commit to what is wanted, and says of each what it came to:
   * `present` when nothing had to be done. What a forge lacks stops nothing.
   */
  configure(ref: RepositoryRef, settings: RepositorySettings): Promise<readonly AppliedSetting[]>;
  readonly proposals: Proposals;
  /** Looks at what the credentials are good for, in `owner` where one is given. Changes nothing. */
  probe(owner: string | null): Promise<ConnectionReport>;
  readonly readWebhook: ReadWebhook;
}
