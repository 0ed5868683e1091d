import { groundCause } from "./cause.ts";
import type { Clauses } from "./clauses.ts";
import { type Literal, literal, negated } from "./literal.ts";
import { minimalGrounds } from "./minimal-grounds.ts";
import type { Rule } from "./model.ts";
import type { Cause } from "./resolution.ts";
import { Solver } from "./solver.ts";

/** A rule that may go without changing any configuration, and what says the same already. */
export interface RedundantRule {
  readonly rule: Rule;
  readonly impliedBy: readonly Cause[];
}

/**
 * Rules that the rest of the model implies. Later rules are judged first and what is redundant no longer counts, so
 * that all findings together may be followed: of two equal rules, only the later is named.
 */
export function redundantRules(clauses: Clauses, budget: number): readonly RedundantRule[] {
  const { model, grounds } = clauses;
  const first = clauses.variables;
  const solver = new Solver(first + grounds.length);
  for (const { literals, tag, defines } of clauses.clauses) {
    solver.add(defines ? literals : [literal(first + tag, false), ...literals], tag);
  }
  const retired = new Set(model.features.filter((each) => each.lifeCycle === "retired").map(({ id }) => id));
  const counting = new Set(grounds.keys());
  const found: RedundantRule[] = [];
  for (const [tag, ground] of [...grounds.entries()].reverse()) {
    if (ground.kind !== "rule" || retired.has(ground.rule.feature)) continue;
    counting.delete(tag);
    const selected = [...counting].map((each) => literal(first + each, true));
    const impliedBy = implying(clauses, solver, { tag, selected, budget });
    if (impliedBy === undefined) counting.add(tag);
    else found.push({ rule: ground.rule, impliedBy: impliedBy.map((each) => groundCause(clauses, each)) });
  }
  return found.reverse();
}

/** The grounds that imply all clauses of a tag, or undefined when nothing does. */
function implying(
  clauses: Clauses,
  solver: Solver,
  { tag, selected, budget }: { tag: number; selected: readonly Literal[]; budget: number },
) {
  const used = new Set<number>();
  for (const index of clauses.byTag[tag] ?? []) {
    const clause = clauses.clauses[index];
    if (clause === undefined || clause.defines) continue;
    const denied = clause.literals.map(negated);
    if (solver.solve([...selected, ...denied], budget) !== "unsatisfiable") return undefined;
    const { tags } = solver.refutation();
    for (const each of minimalGrounds(clauses, { assumptions: [], tags }, denied).tags) used.add(each);
  }
  used.delete(tag);
  return [...used].sort((left, right) => left - right).flatMap((each) => clauses.grounds[each] ?? []);
}
