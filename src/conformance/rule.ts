import type { Finding } from "./finding.ts";
import type { Observations } from "./observations.ts";

/** One rule of the service contract. */
export interface Rule {
  /** `C1` to `C19`. */
  readonly id: string;
  /** What it asks of a service, in half a line. */
  readonly title: string;
  readonly judge: (observations: Observations) => readonly Finding[];
}
