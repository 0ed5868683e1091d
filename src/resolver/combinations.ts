import { alwaysForced } from "./always.ts";
import type { Clauses } from "./clauses.ts";
import { freshSolver } from "./forced.ts";
import { type Literal, literal, negated, variableOf } from "./literal.ts";

/** Combinations of `strength` features being on or off that some configuration has. */
export type Combination = readonly Literal[];

/**
 * All valid combinations over the features that are not the same in every configuration. Each configuration found
 * on the way answers many combinations at once.
 */
export function validCombinations(clauses: Clauses, strength: number): readonly Combination[] {
  const solver = freshSolver(clauses);
  if (solver.solve([], Infinity) !== "satisfiable") return [];
  const variables = varying(clauses);
  // Of fewer features than wanted, all together are the combinations to look at.
  const size = Math.min(strength, variables.length);
  const literals = variables.flatMap((variable) => [literal(variable, true), literal(variable, false)]);
  const valid: Combination[] = [];
  // Which of the configurations found have a literal, as bits.
  const having = new Map<Literal, bigint>(literals.map((each) => [each, 0n]));
  let found = 0n;
  const extend = (combination: Combination, from: number, shared: bigint): void => {
    if (combination.length > 0 && shared === 0n && !isValid(combination)) return;
    if (combination.length === size) {
      valid.push(combination);
      return;
    }
    for (let index = from; index < literals.length; index++) {
      const next = literals[index] ?? 0;
      if (combination.length > 0 && variableOf(combination.at(-1) ?? 0) === variableOf(next)) continue;
      const mask = (1n << found) - 1n;
      const before = combination.reduce((bits, each) => bits & (having.get(each) ?? 0n), mask);
      extend([...combination, next], index + 1, before & (having.get(next) ?? 0n));
    }
  };
  const isValid = (combination: Combination): boolean => {
    for (const each of literals) solver.lean(found % 2n === 0n ? each : negated(each));
    if (solver.solve(combination, Infinity) !== "satisfiable") return false;
    for (const each of literals) {
      if (solver.isTrue(each)) having.set(each, (having.get(each) ?? 0n) | (1n << found));
    }
    found++;
    return true;
  };
  extend([], 0, 0n);
  return valid;
}

/** The features that are on in some configurations and off in others, by variable. */
export function varying(clauses: Clauses): readonly number[] {
  const always = alwaysForced(clauses, Infinity);
  return clauses.model.features.flatMap((_, variable) => {
    const fixed =
      always === "unknown" || always.has(literal(variable, true)) || always.has(literal(variable, false));
    return fixed ? [] : [variable];
  });
}
