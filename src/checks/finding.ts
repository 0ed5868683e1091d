import { problem, type Code, type Problem, type ProblemDetails } from "../problems/problem.ts";

/** Something that is wrong with a catalogue (error), or probably is (warning). Only errors keep it from being used. */
export interface Finding {
  readonly severity: "error" | "warning";
  readonly problem: Problem;
}

export function error(code: Code, details: ProblemDetails): Finding {
  return { severity: "error", problem: problem(code, details) };
}

export function warning(code: Code, details: ProblemDetails): Finding {
  return { severity: "warning", problem: problem(code, details) };
}
