import type { Clauses } from "./clauses.ts";
import { type Literal, literal } from "./literal.ts";
import { type Grounds, Solver } from "./solver.ts";

/** Rounds, nodes of one search and conflicts of one question before the set at hand has to do. */
const limits = { rounds: 60, nodes: 3000, conflicts: 1000 };

/** A tag or a choice that may be among the grounds; its literal selects it. */
interface Constraint {
  readonly selector: Literal;
  readonly tag?: number;
  readonly choice?: Literal;
}

/**
 * The shortest grounds of a conflict: the fewest rules and choices that cannot hold together. Starts from a minimal
 * set and proves that none is smaller, or finds one; beyond its limits it keeps what it has, which is minimal still.
 *
 * Every such set hits every set of constraints whose removal lets the others hold. So the smallest hitting set of
 * those known so far is either the answer, or holds, and then shows one more of them (Ignatiev, Previti, Liffiton and
 * Marques-Silva, "Smallest MUS extraction with minimal hitting set dualization", 2015).
 */
export function smallestGrounds(clauses: Clauses, choices: readonly Literal[], minimal: Grounds): Grounds {
  const size = minimal.assumptions.length + minimal.tags.length;
  const first = clauses.variables;
  const solver = new Solver(first + clauses.grounds.length);
  for (const { literals, tag, defines } of clauses.clauses) {
    solver.add(defines ? literals : [literal(first + tag, false), ...literals], 0);
  }
  const constraints: readonly Constraint[] = [
    ...clauses.grounds.map((_, tag) => ({ selector: literal(first + tag, true), tag })),
    ...choices.map((choice) => ({ selector: choice, choice })),
  ];
  const holds = (some: Iterable<number>): boolean => {
    const selectors = [...some].flatMap((index) => constraints[index]?.selector ?? []);
    return solver.solve(selectors, limits.conflicts) !== "unsatisfiable";
  };
  const corrections: (readonly number[])[] = [];
  for (let round = 0; round < limits.rounds; round++) {
    const hitting = smallestHittingSet(corrections, size - 1);
    if (hitting === undefined) return minimal;
    if (!holds(hitting)) {
      const found = hitting.flatMap((index) => constraints[index] ?? []);
      return {
        assumptions: found.flatMap((each) => each.choice ?? []),
        tags: found.flatMap((each) => each.tag ?? []),
      };
    }
    const kept = new Set(hitting);
    const left: number[] = [];
    // Whatever the model found happens to satisfy may be kept without asking.
    constraints.forEach((each, index) => {
      if (satisfied(clauses, each, solver)) kept.add(index);
      else if (!kept.has(index)) left.push(index);
    });
    corrections.push(
      left.filter((index) => {
        const fits = holds([...kept, index]);
        if (fits) kept.add(index);
        return !fits;
      }),
    );
  }
  return minimal;
}

function satisfied(clauses: Clauses, { tag, choice }: Constraint, solver: Solver): boolean {
  if (choice !== undefined) return solver.isTrue(choice);
  return (clauses.byTag[tag ?? -1] ?? []).every((index) => {
    const clause = clauses.clauses[index];
    return clause === undefined || clause.literals.some((each) => solver.isTrue(each));
  });
}

/** The first of the smallest sets that share a member with each, of at most `most` members; undefined if none is found. */
function smallestHittingSet(
  sets: readonly (readonly number[])[],
  most: number,
): readonly number[] | undefined {
  let nodes = 0;
  const search = (chosen: readonly number[], depth: number): readonly number[] | undefined => {
    if (++nodes > limits.nodes) return undefined;
    const open = sets.find((set) => !set.some((member) => chosen.includes(member)));
    if (open === undefined) return chosen;
    if (depth === 0) return undefined;
    for (const member of open) {
      const found = search([...chosen, member], depth - 1);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  for (let depth = 0; depth <= most; depth++) {
    const found = search([], depth);
    if (found !== undefined) return found.toSorted((left, right) => left - right);
  }
  return undefined;
}
