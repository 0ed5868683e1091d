import type { FeatureId, FeatureModel, Formula } from "./model.ts";

/**
 * Features that require each other in a circle and so are only on or off together, each circle in catalogue order:
 * strongly connected components (Tarjan, "Depth-first search and linear graph algorithms", 1972).
 */
export function requiresCycles(model: FeatureModel): readonly (readonly FeatureId[])[] {
  const edges = new Map<FeatureId, FeatureId[]>(model.features.map(({ id }) => [id, []]));
  for (const rule of model.rules) {
    if (rule.kind !== "requires") continue;
    for (const needed of neededBy(rule.formula)) if (edges.has(needed)) edges.get(rule.feature)?.push(needed);
  }
  const order = new Map<FeatureId, number>();
  const lowest = new Map<FeatureId, number>();
  const stack: FeatureId[] = [];
  const onStack = new Set<FeatureId>();
  const cycles: FeatureId[][] = [];
  const visit = (id: FeatureId): number => {
    const number = order.size;
    order.set(id, number);
    let low = number;
    stack.push(id);
    onStack.add(id);
    for (const next of edges.get(id) ?? []) {
      if (!order.has(next)) low = Math.min(low, visit(next));
      else if (onStack.has(next)) low = Math.min(low, order.get(next) ?? low);
    }
    lowest.set(id, low);
    if (low !== number) return low;
    const component = new Set(stack.splice(stack.indexOf(id)));
    for (const member of component) onStack.delete(member);
    if (component.size > 1) {
      cycles.push(model.features.map((each) => each.id).filter((each) => component.has(each)));
    }
    return low;
  };
  for (const { id } of model.features) if (!order.has(id)) visit(id);
  return cycles;
}

/** The features without which the formula cannot hold, as far as it says so itself. */
function neededBy(formula: Formula): readonly FeatureId[] {
  if (formula.kind === "feature") return [formula.id];
  if (formula.kind === "all") return formula.of.flatMap(neededBy);
  const only = formula.kind === "any" && formula.of.length === 1 ? formula.of[0] : undefined;
  return only === undefined ? [] : neededBy(only);
}
