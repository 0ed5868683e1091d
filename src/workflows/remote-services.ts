import type { GitRemote } from "../forges/contract/forge.ts";
import type { PlannedFile } from "../merger/plan-update.ts";
import type { CommittedService } from "./committed-service.ts";

/** The branch that carries updates: one for each service, and nobody's but ours until somebody else commits to it. */
export const updateBranch = "instant-micros/update";

/** Services at the root of repositories on forges, worked on without a work tree. */
export interface RemoteServices {
  /** Everything that is fetched while `work` goes on is gone when it ends. */
  within<T>(work: (open: OpenRemote) => Promise<T>): Promise<T>;
}

/**
 * Fetches `main` and the update branch, as they are now and without their history. `place` is what people know the
 * repository by. Throws IM_NOT_A_SERVICE when there is no `main`, IM_GIT_FAILED when the forge cannot be reached.
 */
export type OpenRemote = (remote: GitRemote, place: string) => Promise<RemoteService>;

/** One service on a forge, as it was when it was opened. */
export interface RemoteService extends CommittedService {
  /** Commit of `main`. */
  readonly head: string;
  readonly branch: UpdateBranch | null;
  /**
   * Makes commits on top of `main`, one upon the other, here and not yet on the forge. Returns the id of the last: the
   * same service and commits give the same id on every machine and at any time.
   */
  commit(commits: readonly UpdateCommit[]): Promise<string>;
  /**
   * Makes the update branch be at `commit`, if it is still at `expected` (null: if it is not there). It is looked up
   * when an answer is lost. moved: somebody else pushed meanwhile, and their commit stays.
   * Throws IM_PUSH_FAILED when the forge refuses.
   */
  push(commit: string, expected: string | null): Promise<"pushed" | "moved">;
}

export interface UpdateBranch {
  readonly commit: string;
  /** Whether every commit between `main`, as it was then, and this one is ours. */
  readonly isOurs: boolean;
}

export interface UpdateCommit {
  readonly message: string;
  readonly writes: readonly Pick<PlannedFile, "path" | "mode" | "bytes">[];
  readonly removals: readonly string[];
}
