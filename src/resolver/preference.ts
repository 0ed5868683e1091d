import type { Clauses } from "./clauses.ts";
import { type Literal, literal } from "./literal.ts";

/**
 * What a configuration should be like, most important first: earlier wishes, then defaults, then as little as
 * possible, each in catalogue order (docs/resolver.md#the-preferred-configuration). Explicit choices are not among
 * them: they are assumed.
 */
export function preferences({ model }: Clauses, wishes: ReadonlyMap<number, boolean>): readonly Literal[] {
  const wished: Literal[] = [];
  const preferred: Literal[] = [];
  const off: Literal[] = [];
  model.features.forEach((feature, variable) => {
    const wish = wishes.get(variable);
    if (wish !== undefined) wished.push(literal(variable, wish));
    else if (feature.preferred) preferred.push(literal(variable, true));
    else off.push(literal(variable, false));
  });
  return [...wished, ...preferred, ...off];
}
