import type { Code, ProblemDetails } from "../../problems/problem.ts";
import { Problem } from "../../problems/problem.ts";

/** What to do after a failure at a forge. */
export interface Recovery {
  /**
   * never: only a person can mend it. look: whether it took effect is not known, so look before doing it again.
   * later: nothing happened; do it again after `retryAt`, or soon when that is null.
   */
  readonly retry: "never" | "look" | "later";
  /** Milliseconds since 1970, UTC. */
  readonly retryAt: number | null;
  /** What else will fail for the same reason: only this call, everything of the repository, of the identity, or of the forge. */
  readonly scope: "call" | "repository" | "identity" | "forge";
}

/** A forge's refusal or silence. Its text never holds a header, a token or a URL with credentials. */
export class ForgeFailure extends Problem {
  readonly recovery: Recovery;

  constructor(code: Code, details: ProblemDetails, recovery: Recovery) {
    super(code, details);
    this.name = "ForgeFailure";
    this.recovery = recovery;
  }
}
