import { ForgeFailure } from "../contract/forge-failure.ts";

/** Waits; given from outside, so that tests need not. */
export type Pause = (milliseconds: number) => Promise<void>;

/** Between attempts at what a forge has made and does not show yet: 15 seconds together. */
export const untilShown: readonly number[] = [1_000, 2_000, 4_000, 8_000];

/** Between attempts at what may be done again. */
const betweenAttempts: readonly number[] = [500, 2_000];

/** Asks until there is something, or until the pauses are used up: then null. */
export async function awaited<T>(
  look: () => Promise<T | null>,
  pauses: readonly number[],
  pause: Pause,
): Promise<T | null> {
  for (const milliseconds of pauses) {
    const found = await look();
    if (found !== null) return found;
    await pause(milliseconds);
  }
  return look();
}

/** Reads, and once and twice more when the forge could not be reached. Never for what changes anything. */
export function patiently<T>(read: () => Promise<T>, pause: Pause): Promise<T> {
  return again(read, ["IM_FORGE_UNREACHABLE"], pause);
}

/**
 * The same for a write that sets something to a value, which comes to the same however often it is done. Never for what
 * makes something.
 */
export function insistently<T>(set: () => Promise<T>, pause: Pause): Promise<T> {
  return again(set, ["IM_FORGE_UNREACHABLE", "IM_FORGE_OUTCOME_UNKNOWN"], pause);
}

async function again<T>(
  call: () => Promise<T>,
  passing: readonly ForgeFailure["code"][],
  pause: Pause,
): Promise<T> {
  for (const milliseconds of betweenAttempts) {
    try {
      return await call();
    } catch (error) {
      if (!(error instanceof ForgeFailure) || !passing.includes(error.code)) throw error;
      await pause(milliseconds);
    }
  }
  return call();
}
