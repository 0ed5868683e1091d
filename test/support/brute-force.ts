import type { FeatureModel, Formula } from "../../src/resolver/model.ts";

/** A configuration as the ids that are on. */
export type On = ReadonlySet<string>;

/**
 * All valid configurations of a model by trying every assignment: the semantics written a second time, without the
 * resolver. For models of up to 17 features that are not standard.
 */
export function validConfigurations(model: FeatureModel): readonly On[] {
  const standard = model.features.filter((each) => each.standard).map(({ id }) => id);
  const free = model.features.filter((each) => !each.standard).map(({ id }) => id);
  const valid: On[] = [];
  for (let bits = 0; bits < 2 ** free.length; bits++) {
    const on = new Set([...standard, ...free.filter((_, index) => (bits >> index) % 2 === 1)]);
    if (isValid(model, on)) valid.push(on);
  }
  return valid;
}

/** Whether a configuration keeps every rule. */
export function isValid({ features, groups, rules }: FeatureModel, on: On): boolean {
  const retired = new Set(features.filter((each) => each.lifeCycle === "retired").map(({ id }) => id));
  const providers = (capability: string): readonly string[] =>
    features
      .filter((each) => each.provides.includes(capability) && !retired.has(each.id))
      .map(({ id }) => id);
  const holds = (formula: Formula): boolean => {
    if (formula.kind === "feature") return on.has(formula.id);
    if (formula.kind === "not") return !holds(formula.of);
    if (formula.kind === "all") return formula.of.every(holds);
    if (formula.kind === "any") return formula.of.some(holds);
    if (formula.kind === "constant") return formula.value;
    return providers(formula.name).some((id) => on.has(id));
  };
  return (
    features.every(({ id, standard }) => !(standard && !on.has(id)) && !(retired.has(id) && on.has(id))) &&
    rules.every((rule) => {
      if (!on.has(rule.feature)) return true;
      return rule.kind === "conflicts" ? !on.has(rule.other) : holds(rule.formula);
    }) &&
    groups.every(({ members, min, max, when }) => {
      const size = members.filter((id) => on.has(id)).length;
      return when !== undefined && !on.has(when) ? size === 0 : size >= min && size <= max;
    })
  );
}

/**
 * The best of the configurations: wishes first, then defaults, then off, each in catalogue order; and all of that for
 * features without a condition before those under one, before those under two.
 */
export function preferredOf(
  { features, groups }: FeatureModel,
  configurations: readonly On[],
  wishes: ReadonlyMap<string, boolean>,
): On | undefined {
  const conditionsOf = (id: string, met: readonly string[]): number => {
    const when = groups.findLast((group) => group.when !== undefined && group.members.includes(id))?.when;
    return when === undefined || met.includes(when) ? met.length : conditionsOf(when, [...met, when]);
  };
  let best = configurations;
  const want = (id: string, on: boolean): void => {
    const better = best.filter((each) => each.has(id) === on);
    if (better.length > 0) best = better;
  };
  for (let depth = 0; depth <= features.length; depth++) {
    const here = features.filter(({ id }) => conditionsOf(id, []) === depth);
    const unwished = here.filter(({ id }) => !wishes.has(id));
    for (const { id } of here) if (wishes.has(id)) want(id, wishes.get(id) === true);
    for (const { id, preferred } of unwished) if (preferred) want(id, true);
    for (const { id, preferred } of unwished) if (!preferred) want(id, false);
  }
  return best[0];
}
