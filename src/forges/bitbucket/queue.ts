/** Runs works of one key one after the other, in the order in which they came. */
export type InTurn = <T>(key: string, work: () => Promise<T>) => Promise<T>;

export function oneAtATime(): InTurn {
  const last = new Map<string, Promise<unknown>>();
  return async (key, work) => {
    const before = last.get(key) ?? Promise.resolve();
    // What became of the one before is the affair of whoever asked for it.
    const mine = before.then(work, work);
    last.set(key, mine);
    try {
      return await mine;
    } finally {
      if (last.get(key) === mine) last.delete(key);
    }
  };
}
