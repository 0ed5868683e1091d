/** Slows down who guesses passwords: for each account and for each address. Kept in this process. */
export interface LoginThrottle {
  /** Seconds to wait, or 0. Known and unknown names are treated alike. */
  wait(keys: readonly string[]): number;
  failed(keys: readonly string[]): void;
  succeeded(keys: readonly string[]): void;
}

/** Wrong passwords that cost nothing. */
const free = 5;
const longestWait = 900;

export function loginThrottle(now: () => number): LoginThrottle {
  const failures = new Map<string, { count: number; until: number }>();
  return {
    wait(keys) {
      return Math.max(0, ...keys.map((key) => Math.ceil((failures.get(key)?.until ?? 0) - now())));
    },
    failed(keys) {
      for (const key of keys) {
        const count = (failures.get(key)?.count ?? 0) + 1;
        const wait = count < free ? 0 : Math.min(longestWait, 2 ** (count - free + 1));
        failures.set(key, { count, until: now() + wait });
      }
      // What is forgiven long ago is forgotten, so that guessing does not fill the memory.
      if (failures.size < 10_000) return;
      for (const [key, { until }] of failures) if (until + longestWait < now()) failures.delete(key);
    },
    succeeded(keys) {
      for (const key of keys) failures.delete(key);
    },
  };
}
