/** What was read a moment ago, for whoever would ask for the same: every request counts. */
export interface Recently<T> {
  keep(key: string, value: T): void;
  /** What was kept under this key and is still fresh, or null. */
  find(key: string): T | null;
}

const most = 1_000;

/** `freshness` and what `now` says are in milliseconds. */
export function recently<T>(freshness: number, now: () => number): Recently<T> {
  const kept = new Map<string, { readonly at: number; readonly value: T }>();
  return {
    keep(key, value) {
      if (kept.size >= most) kept.clear();
      kept.set(key, { at: now(), value });
    },
    find(key) {
      const found = kept.get(key);
      return found === undefined || now() - found.at > freshness ? null : found.value;
    },
  };
}
