import type { Clauses } from "./clauses.ts";
import { type Literal, literal, negated, variableOf } from "./literal.ts";
import { type Grounds, Solver } from "./solver.ts";

/** A solver that knows the model's rules, and has learned nothing yet: equal questions get equal answers. */
export function freshSolver(cnf: Pick<Clauses, "variables" | "clauses">): Solver {
  const solver = new Solver(cnf.variables);
  for (const { literals, tag } of cnf.clauses) solver.add(literals, tag);
  return solver;
}

/** The literals that every model shares, each with its grounds. */
export type Forced = ReadonlyMap<Literal, Grounds>;

/**
 * What the assumptions force: the *backbone* of the formula under them, among the first `count` variables. Undefined
 * when the budget runs out. Call it right after the solver found the assumptions satisfiable, with the same
 * assumptions; afterwards the solver leans towards other models.
 *
 * Variables that propagation alone gives their value cost nothing. For the others the solver leans away from the
 * model found, so that each further model refutes many candidates at once; the last ones each take one question.
 */
export function forcedBy(
  solver: Solver,
  assumptions: readonly Literal[],
  count: number,
  budget: number,
): Forced | undefined {
  const forced = new Map<Literal, Grounds>();
  const assumed = new Set(assumptions.map(variableOf));
  const candidates = new Set<Literal>();
  for (let variable = 0; variable < count; variable++) {
    if (assumed.has(variable)) continue;
    const held = literal(variable, solver.isTrue(literal(variable, true)));
    if (solver.isPropagated(variable)) forced.set(held, solver.derivation(held));
    else candidates.add(held);
  }
  const settled: Literal[] = [];
  const leanAway = (): void => solver.prefer([...[...candidates].reverse().map(negated), ...settled]);
  leanAway();
  for (const candidate of candidates) {
    const answer = solver.solve([...assumptions, negated(candidate)], budget);
    if (answer === "unknown") return undefined;
    if (answer === "satisfiable") {
      for (const other of candidates) {
        if (solver.isTrue(other)) continue;
        candidates.delete(other);
        // Its question is answered: in a one-of group it makes room for the next member.
        settled.push(other);
      }
      leanAway();
      continue;
    }
    const { assumptions: used, tags } = solver.refutation();
    forced.set(candidate, { assumptions: used.filter((each) => each !== negated(candidate)), tags });
    candidates.delete(candidate);
  }
  return forced;
}
