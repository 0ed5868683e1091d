import type { RegisteredService } from "../../workflows/registry.ts";

/** Services that are to be looked at because their forge has told of something. */
export interface Hints {
  /** Looks at it as soon as the others are done; `seen` when that went well. Does not wait for it. */
  add(service: RegisteredService, seen: () => Promise<void>): void;
  /** Begins nothing more, and lets the one under way end. */
  stop(): Promise<void>;
}

/**
 * One service after another: what is told of many at once is looked at without haste, and what is told of one again
 * while it waits is looked at once. Hints get lost with the process, as they do on the way to it.
 */
export function hints(
  look: (service: RegisteredService) => Promise<void>,
  failed: (error: unknown, service: RegisteredService) => void,
): Hints {
  const waiting = new Map<
    string,
    { readonly service: RegisteredService; readonly seen: (() => Promise<void>)[] }
  >();
  let running: Promise<void> = Promise.resolve();
  let stopped = false;

  const lookAt = async (id: string): Promise<void> => {
    const hint = waiting.get(id);
    // What comes from now on may be about something newer than what is seen.
    waiting.delete(id);
    if (hint === undefined || stopped) return;
    try {
      await look(hint.service);
      for (const seen of hint.seen) await seen();
    } catch (error) {
      failed(error, hint.service);
    }
  };

  return {
    add(service, seen) {
      const { id } = service;
      const earlier = waiting.get(id);
      if (earlier !== undefined) {
        earlier.seen.push(seen);
        return;
      }
      waiting.set(id, { service, seen: [seen] });
      running = running.then(() => lookAt(id));
    },
    async stop() {
      stopped = true;
      await running;
    },
  };
}
