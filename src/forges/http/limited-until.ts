import type { Answer } from "./failure-of.ts";

/**
 * Until when the forge takes nothing more of this identity, in milliseconds since 1970, or null when that is not what it
 * said. Times are counted from the server's own clock where it tells it, for ours may be wrong.
 */
export function limitedUntil(answer: Omit<Answer, "method" | "host">, now: number): number | null {
  const { status, header, said } = answer;
  if (status !== 429 && status !== 403) return null;
  const wait = secondsToWait(header, now);
  if (wait !== null) return now + Math.max(wait, 1) * 1_000;
  const isSecondary = /secondary rate limit|abuse detection/i.test(said);
  // GitHub asks for a minute where it says nothing.
  return status === 429 || isSecondary ? now + 60_000 : null;
}

function secondsToWait(header: Answer["header"], now: number): number | null {
  const serverNow = Date.parse(header("date") ?? "");
  const then = Number.isNaN(serverNow) ? now : serverNow;

  const after = header("retry-after");
  if (after !== null) {
    if (/^\d+$/.test(after)) return Number(after);
    const date = Date.parse(after);
    if (!Number.isNaN(date)) return Math.ceil((date - then) / 1_000);
  }
  const reset = Number(header("x-ratelimit-reset") ?? "");
  const isSpent = header("x-ratelimit-remaining") === "0" && reset > 0;
  return isSpent ? Math.ceil(reset - then / 1_000) + 1 : null;
}
