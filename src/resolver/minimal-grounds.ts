import type { Clauses } from "./clauses.ts";
import { type Literal, literal, negated, variableOf } from "./literal.ts";
import { quickXplain } from "./quick-xplain.ts";
import { type Grounds, Solver } from "./solver.ts";

/** Minimising is a courtesy: when a step takes more conflicts than this, the set stays as it is, still correct. */
const stepBudget = 10_000;

/**
 * A minimal part of the grounds that cannot hold together with the background; all of them cannot. It asks a solver
 * that knows only the clauses of these grounds, so its cost depends on the explanation's size, not on the model's.
 */
export function minimalGrounds(clauses: Clauses, grounds: Grounds, background: readonly Literal[]): Grounds {
  const used = grounds.tags.map((tag) =>
    (clauses.byTag[tag] ?? []).map((index) => clauses.clauses[index]?.literals ?? []),
  );
  const numbers = new Map<number, number>();
  const renumbered = (each: Literal): Literal => {
    const variable = variableOf(each);
    const number = numbers.get(variable) ?? numbers.size;
    numbers.set(variable, number);
    return (number << 1) | (each & 1);
  };
  const bodies = used.map((ofTag) => ofTag.map((literals) => literals.map(renumbered)));
  const fixed = background.map(renumbered);
  const choices = grounds.assumptions
    .toSorted((left, right) => left - right)
    .map((each) => ({ choice: each, assumption: renumbered(each) }));
  const first = numbers.size;
  const solver = new Solver(first + bodies.length);
  bodies.forEach((ofTag, index) => {
    const unselected = negated(literal(first + index, true));
    for (const literals of ofTag) solver.add([unselected, ...literals], 0);
  });
  const rules = grounds.tags.map((tag, index) => ({ tag, assumption: literal(first + index, true) }));
  const minimal = quickXplain<{ assumption: Literal; tag?: number; choice?: Literal }>(
    [...rules, ...choices],
    (part) =>
      solver.solve([...fixed, ...part.map((each) => each.assumption)], stepBudget) !== "unsatisfiable",
  );
  return {
    assumptions: minimal.flatMap((each) => each.choice ?? []),
    tags: minimal.flatMap((each) => each.tag ?? []),
  };
}
