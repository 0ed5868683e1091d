import type { Settled } from "../contract/settled.ts";
import type { Refusal } from "./refusal.ts";

/** What a refusal means for a setting. Throws what is wrong with the connection rather than with the setting. */
export function settledBy({ status, failure }: Refusal): Settled {
  const because = failure.because ?? failure.message;
  // The sentences that name the plan are all there is: such refusals have no status of their own.
  if (status === 402 || /\b(premium|upgrade|your plan)\b/i.test(because)) {
    return { outcome: "unsupported", because };
  }
  if (status === 403 || status === 404) return { outcome: "denied", because };
  if (status === 400 || status === 409) return { outcome: "unsupported", because };
  throw failure;
}
