import type { Limits } from "../../../src/forges/limits/published.ts";
import type { LaneMemory } from "../../../src/forges/contract/lane-memory.ts";
import { ForgeFailure } from "../../../src/forges/contract/forge-failure.ts";
import { paced, type Paced } from "../../../src/forges/limits/paced.ts";

/** Time that passes when somebody waits, and at no other moment. */
export interface VirtualClock {
  readonly now: () => number;
  readonly pause: (milliseconds: number) => Promise<void>;
}

export function virtualClock(start = Date.parse("2030-01-01T00:00:00Z")): VirtualClock {
  let time = start;
  return { now: () => time, pause: async (milliseconds) => void (time += milliseconds) };
}

/** What a process leaves behind when it ends. */
export function keptMemory(): LaneMemory {
  const times: number[] = [];
  return {
    recent: async (_, since) => times.filter((each) => each > since),
    add: async (_, at) => void times.push(at),
  };
}

/** A forge that counts as it says in public, and remembers whoever asked too much. */
export function aForgeThatCounts({ windows, bucket, counted }: Limits, { now }: VirtualClock) {
  const times: number[] = [];
  let tokens = bucket?.size ?? 0;
  let at = now();
  const state = { violations: 0, served: 0 };
  const take = (isContent: boolean): boolean => {
    if (bucket !== null) {
      tokens = Math.min(bucket.size, tokens + ((now() - at) / 1_000) * bucket.perSecond);
      at = now();
      if (tokens < 1) return false;
      tokens -= 1;
    }
    if (counted === "all" || isContent) {
      const isFull = windows.some(
        ({ most, per }) => times.filter((each) => each > now() - per).length >= most,
      );
      if (isFull) return false;
      times.push(now());
    }
    return true;
  };
  const answer = (isContent: boolean): Response => {
    if (take(isContent)) {
      state.served += 1;
      return new Response("{}");
    }
    state.violations += 1;
    return new Response("slow down", { status: 429, headers: { "retry-after": "60" } });
  };
  return {
    state,
    fetch: async (_: unknown, init?: { readonly method?: string }) => answer(init?.method === "POST"),
    /** Requests of git, which only some forges count. */
    git(_command: string, requests: number) {
      if (bucket !== null) for (let each = 0; each < requests; each += 1) answer(false);
    },
  };
}

export function lane(limits: Limits, clock: VirtualClock, memory: LaneMemory): Paced {
  return paced({ lane: "forge as bot", host: "forge.example", limits, memory, ...clock });
}

/** Attempts until the lane lets it through, as whoever runs an operation does. */
export async function inTime<T>(clock: VirtualClock, act: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await act();
    } catch (error) {
      if (!(error instanceof ForgeFailure) || error.recovery.retryAt === null) throw error;
      await clock.pause(Math.max(error.recovery.retryAt - clock.now(), 1));
    }
  }
}
