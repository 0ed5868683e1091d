import type { Conflict } from "../merger/conflict.ts";
import type { PlannedFile } from "../merger/plan-update.ts";
import type { Tree } from "../merger/tree.ts";
import type { CommittedService } from "./committed-service.ts";

/** Services in git work trees on this machine. */
export interface ServiceCopies {
  /**
   * Opens the service whose manifest lies, or will lie, in `directory`: a repository's root or a folder in it.
   * Throws IM_NOT_A_SERVICE when that is no work tree with a commit.
   */
  open(directory: string): Promise<ServiceCopy>;
}

/** One service in a work tree; `place` is its directory, absolute. */
export interface ServiceCopy extends CommittedService {
  /**
   * An update that was delivered here and is neither committed nor aborted. One that was cut off in its middle is
   * taken back first, so that the tree is always a whole one.
   */
  pending(): Promise<PendingUpdate | undefined>;
  /** What has to be put right before files may be written, a line each; empty when the work tree is clean. */
  obstacles(): Promise<readonly string[]>;
  /**
   * What lies at these paths, which are new to HEAD, or in their way: untracked or ignored files, links. Paths that are
   * `going` make room.
   */
  occupied(paths: readonly string[], going: ReadonlySet<string>): Promise<readonly string[]>;
  /**
   * Writes an update to the work tree and the index; HEAD stays. Killed at any point, it is taken back by the next
   * call of `pending`.
   */
  deliver(delivery: Delivery): Promise<void>;
  /** Takes a delivered update back: the files that it touched are as they were, byte for byte. */
  abort(): Promise<AbortedUpdate>;
}

export interface PendingUpdate {
  /** Paths in conflict when it was delivered. */
  readonly conflicts: readonly string[];
  /** Template version that it goes to. */
  readonly version: string;
}

/** interrupted: what was there had been cut off in its middle. none: there was nothing to abort. */
export type AbortedUpdate = { readonly kind: "aborted" | "none"; readonly files: number };

/** An update as it is to be written. */
export interface Delivery {
  readonly version: string;
  readonly ours: Tree;
  readonly writes: readonly PlannedFile[];
  readonly removals: readonly string[];
  readonly conflicts: readonly Conflict[];
  /** Bytes that the conflicts' stages name and the repository may lack. */
  readonly objects: readonly Uint8Array[];
}
