import { clausesOf } from "./clauses.ts";
import { type Combination, validCombinations, varying } from "./combinations.ts";
import { freshSolver } from "./forced.ts";
import { type Literal, literal, negated } from "./literal.ts";
import type { FeatureId, FeatureModel } from "./model.ts";

/** Configurations tried for each place of the sample: more make it smaller and slower. */
const attempts = 24;

/**
 * A small sample of valid configurations, each given as the ids that are on: whatever `strength` features can be on
 * or off together are so in one of them. Greedy and deterministic: docs/resolver.md#covering-samples.
 */
export function cover(model: FeatureModel, strength: number): readonly (readonly FeatureId[])[] {
  const clauses = clausesOf(model);
  const solver = freshSolver(clauses);
  if (solver.solve([], Infinity) !== "satisfiable") return [];
  const variables = varying(clauses);
  let open = validCombinations(clauses, strength);
  const sample: (readonly FeatureId[])[] = [];
  let turn = 0;
  do {
    let best: { readonly on: readonly boolean[]; readonly covered: number } | undefined;
    for (let attempt = 0; attempt < (open.length === 0 ? 1 : attempts); attempt++) {
      const seed = open[(attempt * 7919) % open.length] ?? [];
      const on = configurationAround(seed, open, shuffled(variables, ++turn));
      const covered = open.filter((each) => holds(each, on)).length;
      if (best === undefined || covered > best.covered) best = { on, covered };
    }
    const on = best?.on ?? [];
    sample.push(model.features.filter((_, variable) => on[variable]).map(({ id }) => id));
    open = open.filter((each) => !holds(each, on));
  } while (open.length > 0);
  return sample;

  /** Completes the seed, deciding each feature by what is left to cover together with what is decided. */
  function configurationAround(
    seed: Combination,
    combinations: readonly Combination[],
    order: readonly number[],
  ): readonly boolean[] {
    const decided: Literal[] = [...seed];
    const isDecided = new Set<Literal>(seed);
    const worth = gains(seed, combinations);
    for (const variable of order) {
      const on = literal(variable, true);
      const off = negated(on);
      if (isDecided.has(on) || isDecided.has(off)) continue;
      const first = (worth.get(on) ?? 0) > (worth.get(off) ?? 0) ? on : off;
      decided.push(first);
      if (solver.solve(decided, Infinity) !== "satisfiable") {
        decided.pop();
        decided.push(negated(first));
      }
    }
    solver.solve(decided, Infinity);
    return model.features.map((_, variable) => solver.isTrue(literal(variable, true)));
  }
}

function gains(seed: Combination, combinations: readonly Combination[]): ReadonlyMap<Literal, number> {
  const worth = new Map<Literal, number>();
  for (const combination of combinations) {
    const shared = combination.filter((each) => seed.includes(each)).length;
    for (const each of combination) worth.set(each, (worth.get(each) ?? 0) + 1 + 100 * shared);
  }
  return worth;
}

function holds(combination: Combination, on: readonly boolean[]): boolean {
  return combination.every((each) => on[each >> 1] === ((each & 1) === 0));
}

/** A different order for every turn, the same on every machine: a linear congruential generator. */
function shuffled(variables: readonly number[], turn: number): readonly number[] {
  const order = [...variables];
  let state = turn;
  for (let index = order.length - 1; index > 0; index--) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const other = (state >>> 8) % (index + 1);
    [order[index], order[other]] = [order[other] ?? 0, order[index] ?? 0];
  }
  return order;
}
