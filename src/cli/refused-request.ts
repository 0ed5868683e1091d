import { Problems, type Problem } from "../problems/problem.ts";
import type { Refused } from "../resolver/resolution.ts";

/** A request that was refused before anything was written; `refused` explains a selection and has the ways out. */
export class RefusedRequest extends Problems {
  readonly refused: Refused | undefined;

  constructor(problems: readonly Problem[], refused: Refused | undefined) {
    super(problems);
    this.name = "RefusedRequest";
    this.refused = refused;
  }
}
