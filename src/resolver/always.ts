import type { Clauses } from "./clauses.ts";
import { type Forced, forcedBy, freshSolver } from "./forced.ts";

const known = new WeakMap<Clauses, Forced>();

/** What holds in every configuration: core and dead features. Nothing when there is no configuration at all. */
export function alwaysForced(clauses: Clauses, budget: number): Forced | "unknown" {
  const before = known.get(clauses);
  if (before !== undefined) return before;
  const solver = freshSolver(clauses);
  const answer = solver.solve([], budget);
  if (answer === "unknown") return "unknown";
  const forced =
    answer === "satisfiable" ? forcedBy(solver, [], clauses.model.features.length, budget) : new Map();
  if (forced === undefined) return "unknown";
  known.set(clauses, forced);
  return forced;
}
