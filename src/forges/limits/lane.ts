import type { Limits } from "./published.ts";

/** What a request does at the forge. Content is what people are told of: repositories, proposals, comments. */
export type CallKind = "read" | "write" | "content" | "git";

/** What is known of one identity at one forge. Times are milliseconds since 1970. */
export interface Lane {
  /** Content in a minute, as far as the forge has let us. */
  readonly rate: number;
  /** How much of it went well since the rate was last changed. */
  readonly clean: number;
  /** When the next would be due, were all sent evenly. */
  readonly due: number;
  /** Nothing is written until then. */
  readonly noWritesUntil: number;
  /** Nothing at all is asked until then. */
  readonly nothingUntil: number;
  /** How many times in a row the forge had enough of us. */
  readonly strikes: number;
  readonly tokens: number;
  readonly tokensAt: number;
}

export function newLane({ content, bucket }: Limits): Lane {
  return {
    rate: content.start,
    clean: 0,
    due: 0,
    noWritesUntil: 0,
    nothingUntil: 0,
    strikes: 0,
    tokens: bucket?.size ?? 0,
    tokensAt: 0,
  };
}

export type Admission =
  | { readonly kind: "go"; readonly lane: Lane }
  | { readonly kind: "wait"; readonly until: number; readonly because: string };

/** So many may be sent at once before they are sent evenly: a creation is a handful. */
const burst = 8;

/** git asks for the references, then sends or takes a pack. */
const gitRequests = 2;

/** Whether the windows count a request of this kind. */
export function isCounted({ counted }: Limits, call: CallKind): boolean {
  return call !== "git" && (counted === "all" || call === "content");
}

/**
 * Whether a request may be sent now. `recent` are the times of the counted requests so far, in order, in this process and
 * in those before it.
 */
export function admission(
  limits: Limits,
  lane: Lane,
  recent: readonly number[],
  call: CallKind,
  now: number,
): Admission {
  const isWrite = call === "write" || call === "content";
  const reasons: { readonly until: number; readonly because: string }[] = [
    { until: lane.nothingUntil, because: "the forge takes nothing of this identity until then" },
  ];
  if (isWrite) {
    reasons.push({
      until: lane.noWritesUntil,
      because: "the forge takes no changes of this identity until then",
    });
  }
  const gap = 60_000 / lane.rate;
  if (call === "content") {
    const because = `not more than ${Math.floor(lane.rate)} are made in a minute`;
    reasons.push({ until: lane.due - burst * gap, because });
  }
  if (isCounted(limits, call)) {
    for (const { most, per } of limits.windows) {
      const oldest = recent[recent.length - most];
      const because = `the forge takes ${most} such requests in ${per / 60_000} min`;
      if (oldest !== undefined) reasons.push({ until: oldest + per + 1, because });
    }
  }
  const { tokens, until } = bucketAt(limits, lane, call === "git" ? gitRequests : 1, now);
  reasons.push({ until, because: "the forge's bucket of requests is empty" });

  const last = reasons.reduce((latest, each) => (each.until > latest.until ? each : latest));
  if (last.until > now) return { kind: "wait", ...last };
  return {
    kind: "go",
    lane: {
      ...lane,
      tokens,
      tokensAt: now,
      due: call === "content" ? Math.max(lane.due, now) + gap : lane.due,
    },
  };
}

/** What is left in the bucket after taking that many, and when there is enough for that. */
function bucketAt(
  { bucket }: Limits,
  { tokens, tokensAt }: Lane,
  taken: number,
  now: number,
): { readonly tokens: number; readonly until: number } {
  if (bucket === null) return { tokens: 0, until: 0 };
  const filled = Math.min(bucket.size, tokens + (Math.max(now - tokensAt, 0) / 1_000) * bucket.perSecond);
  if (filled >= taken) return { tokens: filled - taken, until: 0 };
  return { tokens, until: now + Math.ceil(((taken - filled) / bucket.perSecond) * 1_000) };
}

/** What an answer says about limits. */
export type Verdict =
  | { readonly kind: "fine" }
  /** It went well, and was the last that will until then. */
  | { readonly kind: "spent"; readonly until: number }
  /** Enough for now: of changes, or of everything. `until` is null where the forge does not say. */
  | { readonly kind: "enough"; readonly of: "writes" | "everything"; readonly until: number | null };

const firstPause = 60_000;
const longestPause = 60 * 60_000;

/** The lane after an answer: a little faster after every hundred good ones, half as fast at once when it was too much. */
export function afterAnswer(limits: Limits, lane: Lane, call: CallKind, verdict: Verdict, now: number): Lane {
  if (verdict.kind === "spent") return { ...lane, nothingUntil: Math.max(lane.nothingUntil, verdict.until) };
  if (verdict.kind === "fine") {
    if (call !== "content") return lane;
    const clean = lane.clean + 1;
    if (clean < 100) return { ...lane, clean, strikes: 0 };
    const { most, step } = limits.content;
    return { ...lane, clean: 0, strikes: 0, rate: Math.min(most, lane.rate + step) };
  }
  const strikes = lane.strikes + 1;
  const until = verdict.until ?? now + Math.min(longestPause, firstPause * 2 ** (strikes - 1));
  const isAll = verdict.of === "everything";
  return {
    ...lane,
    rate: Math.max(1, lane.rate / 2),
    clean: 0,
    strikes,
    noWritesUntil: Math.max(lane.noWritesUntil, until),
    nothingUntil: isAll ? Math.max(lane.nothingUntil, until) : lane.nothingUntil,
  };
}
