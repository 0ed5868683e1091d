import { ForgeFailure } from "../../forges/contract/forge-failure.ts";
import { Problem } from "../../problems/problem.ts";

/** What waiting takes. */
export interface Patience {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Throws when the wait is to end early. */
  readonly pause: (milliseconds: number) => Promise<void>;
  readonly log: (message: string) => Promise<void>;
}

/** How long all waits of one step may take together: a person looks at it, and a worker is held by it. */
export const longestWait = 10 * 60_000;

/** For failures that pass by themselves but do not say when, in milliseconds. */
const pauses = {
  /** git failed for a reason that nobody recognised. */
  git: [1_000, 4_000],
  /** Whether it happened is not known: the next attempt begins by looking. */
  look: [1_000, 4_000, 15_000],
  later: [1_000, 4_000, 15_000, 60_000],
} as const;

/**
 * Attempts until it succeeds, or fails in a way that no waiting mends, or the waits become too long. `attempt` must look at
 * what is there before it acts, for it may have happened.
 */
export async function patiently<T>(patience: Patience, attempt: () => Promise<T>): Promise<T> {
  let waited = 0;
  for (let failures = 0; ; failures += 1) {
    try {
      return await attempt();
    } catch (error) {
      const wait = waitAfter(error, failures, patience.now());
      if (wait === null || waited + wait > longestWait || !(error instanceof Problem)) throw error;
      await patience.log(waitText(error, wait, patience.now()));
      await patience.pause(wait);
      waited += wait;
    }
  }
}

/** How long to wait before the next attempt, in milliseconds; null when there is no sense in one. */
function waitAfter(error: unknown, failures: number, now: number): number | null {
  if (error instanceof ForgeFailure) {
    const { retry, retryAt } = error.recovery;
    if (retry === "never") return null;
    // The forge's clock may be a second ahead of ours.
    if (retry === "later" && retryAt !== null)
      return failures < 5 ? Math.max(retryAt - now, 0) + 1_000 : null;
    return pauses[retry][failures] ?? null;
  }
  return error instanceof Problem && error.code === "IM_GIT_FAILED" ? (pauses.git[failures] ?? null) : null;
}

function waitText({ message, because }: Problem, wait: number, now: number): string {
  const reason = because === undefined ? message : `${message}: ${because}`;
  const seconds = Math.ceil(wait / 1_000);
  if (seconds < 30) return `${reason}; trying again in ${seconds} s`;
  const until = new Date(now + wait).toISOString().slice(11, 19);
  return `${reason}; waiting until ${until} UTC, ${seconds} s from now, and then trying again`;
}
