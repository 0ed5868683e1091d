import type { Clauses } from "./clauses.ts";
import { type Literal, literal } from "./literal.ts";
import type { FeatureId, Group } from "./model.ts";

/**
 * What a configuration should be like, most important first: earlier wishes, then defaults, then as little as
 * possible, each in catalogue order (docs/resolver.md#the-preferred-configuration). Explicit choices are not among
 * them: they are assumed. What counts only while another feature is on comes after all that does not, so that the
 * default of a question never turns the feature on that asks it.
 */
export function preferences({ model }: Clauses, wishes: ReadonlyMap<number, boolean>): readonly Literal[] {
  const conditions = conditionsIn(model.groups);
  const ranked: { readonly rank: number; readonly preferred: Literal }[] = [];
  model.features.forEach((feature, variable) => {
    const wish = wishes.get(variable);
    const on = wish ?? feature.preferred;
    let rank = 3 * depthOf(feature.id, conditions);
    if (wish === undefined) rank += on ? 1 : 2;
    ranked.push({ rank, preferred: literal(variable, on) });
  });
  return ranked.sort((left, right) => left.rank - right.rank).map(({ preferred }) => preferred);
}

/** For members of a group that counts under a condition, the condition. */
function conditionsIn(groups: readonly Group[]): ReadonlyMap<FeatureId, FeatureId> {
  const conditions = new Map<FeatureId, FeatureId>();
  for (const { when, members } of groups) {
    if (when === undefined) continue;
    for (const member of members) conditions.set(member, when);
  }
  return conditions;
}

/** How many conditions stand above the feature; conditions in a circle count once each. */
function depthOf(id: FeatureId, conditions: ReadonlyMap<FeatureId, FeatureId>): number {
  const above = new Set<FeatureId>();
  let condition = conditions.get(id);
  while (condition !== undefined && !above.has(condition)) {
    above.add(condition);
    condition = conditions.get(condition);
  }
  return above.size;
}
