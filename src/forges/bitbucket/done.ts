import type { Outcome } from "./client.ts";

/** The value of a call that had to succeed. Throws the refusal's failure. */
export function done<T>(outcome: Outcome<T>): T {
  if (outcome.kind === "refused") throw outcome.refusal.failure;
  return outcome.value;
}

/** The same, with null for what does not exist or may not be seen. */
export function doneOrAbsent<T>(outcome: Outcome<T>): T | null {
  return outcome.kind === "refused" && outcome.refusal.status === 404 ? null : done(outcome);
}
