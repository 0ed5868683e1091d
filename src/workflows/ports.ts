import type { RawCatalogue } from "../catalogue/catalogue.ts";
import type { GitRemote } from "../forges/contract/forge.ts";
import type { FileTree } from "../renderer/file-tree.ts";

/** Where catalogues come from. */
export interface CatalogueSource {
  /**
   * Reads `location`: a directory, or a git URL with an optional `#revision` (a commit or tag). With `stack`, files that
   * only other stacks use may be left out.
   * Throws IM_CATALOGUE_NOT_FOUND.
   */
  read(location: string, stack?: string): Promise<RawCatalogue>;
  /** Calls `changed` whenever what is there may have changed, until the function that it returns is called. */
  watch(location: string, changed: () => void): () => void;
}

/** A commit to be made. The same request makes the same commit id on every machine. */
export interface CommitRequest {
  readonly tree: FileTree;
  readonly message: string;
  /** Seconds since 1970, UTC. */
  readonly time: number;
}

/** What an attempt to push came to, by observation: a lost answer is looked up before it is reported. */
export type Pushed =
  | { readonly kind: "pushed" }
  /** The branch was there already, with this very tree and no history: an earlier attempt had succeeded. */
  | { readonly kind: "present" };

/** Git without a work tree. */
export interface Git {
  /**
   * Throws IM_GIT_MISSING when git is absent or too old. Every method does so first; whoever makes something else
   * before git's turn calls this before that.
   */
  check(): Promise<void>;
  /**
   * Makes a commit without parents and pushes it as `main`, which must not exist yet. Returns the commit that is
   * there, which an earlier attempt may have made at an earlier time.
   * Throws IM_PUSH_FAILED when `main` is somebody else's or the forge refuses, IM_GIT_FAILED for anything else.
   */
  pushFirstCommit(commit: CommitRequest, remote: GitRemote): Promise<Pushed & { readonly commit: string }>;
  /**
   * Writes the tree to a directory as a repository with that one commit on `main`, clean. The directory appears
   * complete or not at all. Throws IM_DIRECTORY_NOT_EMPTY when there is something in its place.
   */
  writeRepository(commit: CommitRequest, directory: string): Promise<{ readonly commit: string }>;
}

/** Seconds since 1970, UTC. */
export type Clock = () => number;
