import type { Settled } from "../contract/settled.ts";
import type { Refusal } from "./refusal.ts";

/** What a refusal means for a setting. Throws what is wrong with the connection rather than with the setting. */
export function settledBy({ status, failure }: Refusal): Settled {
  const because = failure.because ?? failure.message;
  if (failure.code === "IM_FORGE_FORBIDDEN") return { outcome: "denied", because };
  // What an older server does not have is not found.
  if (status === 404 || status === 400 || status === 409) return { outcome: "unsupported", because };
  throw failure;
}
