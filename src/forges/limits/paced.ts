import { ForgeFailure } from "../contract/forge-failure.ts";
import type { LaneMemory } from "../contract/lane-memory.ts";
import { limitedUntil } from "../http/limited-until.ts";
import {
  admission,
  afterAnswer,
  isCounted,
  newLane,
  type Admission,
  type CallKind,
  type Verdict,
} from "./lane.ts";
import type { Limits } from "./published.ts";

type Fetch = typeof globalThis.fetch;

export interface PacedOptions {
  /** Names the forge and the identity. */
  readonly lane: string;
  /** As people call it: `github.com`. */
  readonly host: string;
  readonly limits: Limits;
  readonly memory: LaneMemory;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly pause: (milliseconds: number) => Promise<void>;
}

/** Everything that one identity sends to one forge goes through here. */
export interface Paced {
  /** `fetch` that keeps to the limits. Throws ForgeFailure (IM_FORGE_LIMITED, later) for a request that it did not send. */
  readonly fetch: (fetch: Fetch) => Fetch;
  /** Before each command of git. Throws the same. */
  readonly beforeGit: () => Promise<void>;
}

/** A wait that nobody has to be told of, in milliseconds; what is longer is for whoever runs the operation to decide. */
const shortWait = 5_000;
const readsAtOnce = 10;

export function paced(options: PacedOptions): Paced {
  const { limits, memory, now } = options;
  let lane = newLane(limits);
  const longest = Math.max(0, ...limits.windows.map((each) => each.per));
  const writes = atMost(1);
  const reads = atMost(readsAtOnce);
  const door = atMost(1);

  /** One after the other, so that what one is admitted for is seen by the next. */
  const decided = (call: CallKind): Promise<Admission> =>
    door(async () => {
      const isRemembered = isCounted(limits, call) && longest > 0;
      const recent = isRemembered ? await memory.recent(options.lane, now() - longest) : [];
      const decision = admission(limits, lane, recent, call, now());
      if (decision.kind === "wait") return decision;
      // Written down before it is sent: a request too many in the book is better than one too few.
      if (isRemembered) await memory.add(options.lane, now());
      lane = decision.lane;
      return decision;
    });

  const admitted = async (call: CallKind): Promise<void> => {
    for (;;) {
      const decision = await decided(call);
      if (decision.kind === "go") return;
      const wait = Math.ceil(decision.until - now());
      if (wait > shortWait) throw limited(options, decision.until, decision.because);
      await options.pause(Math.max(wait, 1));
    }
  };

  return {
    beforeGit: () => admitted("git"),
    fetch: (fetch) => async (input, init) => {
      const call = callOf(init?.method ?? "GET", addressOf(input));
      return (call === "read" ? reads : writes)(async () => {
        await admitted(call);
        const answer = await fetch(input, init);
        const verdict = await verdictOf(answer, now());
        lane = afterAnswer(limits, lane, call, verdict, now());
        return answer;
      });
    },
  };
}

function addressOf(input: Parameters<Fetch>[0]): string {
  return input instanceof Request ? input.url : String(input);
}

/** Asking for a token makes nothing that anybody is told of. */
function callOf(method: string, url: string): CallKind {
  const name = method.toUpperCase();
  if (name === "GET" || name === "HEAD") return "read";
  return name === "POST" && !/access_token(s)?$/.test(url) ? "content" : "write";
}

async function verdictOf(answer: Response, now: number): Promise<Verdict> {
  const { status, headers } = answer;
  const header = (name: string): string | null => headers.get(name);
  const isSpent = header("x-ratelimit-remaining") === "0" && header("x-ratelimit-reset") !== null;
  if (status !== 403 && status !== 429) {
    // The last of the hour went well; the next would not.
    const reset = Number(header("x-ratelimit-reset") ?? "0") * 1_000;
    return isSpent && reset > now ? { kind: "spent", until: reset + 1_000 } : { kind: "fine" };
  }
  const said = await answer.clone().text();
  const until = limitedUntil({ status, header, said }, now);
  if (until === null) return { kind: "fine" };
  const isTold = header("retry-after") !== null || isSpent;
  const of = isSpent || status === 429 ? "everything" : "writes";
  return { kind: "enough", of, until: isTold ? until : null };
}

function limited({ host }: PacedOptions, until: number, because: string): ForgeFailure {
  return new ForgeFailure(
    "IM_FORGE_LIMITED",
    {
      what: `Nothing is sent to ${host} for now`,
      because,
      hint: `Retry after ${new Date(until).toISOString()}`,
    },
    { retry: "later", retryAt: until, scope: "identity" },
  );
}

/** Runs what it is given, so many at once, in the order in which they came. */
function atMost(most: number): <T>(act: () => Promise<T>) => Promise<T> {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (act) => {
    if (running >= most) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
    try {
      return await act();
    } finally {
      const next = waiting.shift();
      // The place goes from hand to hand.
      if (next === undefined) running -= 1;
      else next();
    }
  };
}
