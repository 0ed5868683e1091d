/** Wakes those who wait for something to happen to an operation. */
export interface EventSignal {
  happened(operation: string): void;
  /** Returns when something has happened in this process, when the time is over, or when the signal aborts. */
  wait(operation: string, milliseconds: number, signal: AbortSignal): Promise<void>;
}

export function eventSignal(): EventSignal {
  const waiting = new Map<string, Set<() => void>>();
  return {
    happened(operation) {
      for (const wake of waiting.get(operation) ?? []) wake();
    },
    wait: (operation, milliseconds, signal) =>
      new Promise((resolve) => {
        const those = waiting.get(operation) ?? new Set();
        waiting.set(operation, those);
        const wake = (): void => {
          clearTimeout(timer);
          signal.removeEventListener("abort", wake);
          those.delete(wake);
          if (those.size === 0) waiting.delete(operation);
          resolve();
        };
        const timer = setTimeout(wake, milliseconds);
        signal.addEventListener("abort", wake, { once: true });
        those.add(wake);
        if (signal.aborted) wake();
      }),
  };
}
