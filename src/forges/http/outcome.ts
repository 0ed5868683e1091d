import type { ForgeFailure } from "../contract/forge-failure.ts";
import type { Answer } from "./failure-of.ts";

/** What a call came to. A refusal is an answer; whoever cannot do anything with it throws its failure. */
export type Outcome<T, R extends Refused> =
  | { readonly kind: "done"; readonly value: T; readonly header: Answer["header"] }
  | { readonly kind: "refused"; readonly refusal: R };

/** The least that is known of a refusal. */
export interface Refused {
  readonly status: number;
  readonly failure: ForgeFailure;
}

/** The value of a call that had to succeed. Throws the refusal's failure. */
export function done<T>(outcome: Outcome<T, Refused>): T {
  if (outcome.kind === "refused") throw outcome.refusal.failure;
  return outcome.value;
}

/** The same, with null for what does not exist or may not be seen. */
export function doneOrAbsent<T>(outcome: Outcome<T, Refused>): T | null {
  return outcome.kind === "refused" && outcome.refusal.status === 404 ? null : done(outcome);
}
