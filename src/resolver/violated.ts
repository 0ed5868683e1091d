import type { Clauses } from "./clauses.ts";
import type { Ground } from "./ground.ts";
import type { FeatureId, Formula } from "./model.ts";

/** The parts of the model that an assignment of the features breaks: the semantics, without any solver. */
export function violated(clauses: Clauses, isOn: (variable: number) => boolean): readonly Ground[] {
  const on = (id: FeatureId): boolean => {
    const variable = clauses.variable(id);
    return variable !== undefined && isOn(variable);
  };
  const holds = (formula: Formula): boolean => {
    switch (formula.kind) {
      case "feature":
        return on(formula.id);
      case "capability":
        return clauses.providers(formula.name).some(on);
      case "constant":
        return formula.value;
      case "not":
        return !holds(formula.of);
      case "all":
        return formula.of.every(holds);
      case "any":
        return formula.of.some(holds);
    }
  };
  return clauses.grounds.filter((ground) => {
    switch (ground.kind) {
      case "standard":
        return !on(ground.feature);
      case "retired":
        return on(ground.feature);
      case "rule": {
        const { rule } = ground;
        if (!on(rule.feature)) return false;
        return rule.kind === "conflicts" ? on(rule.other) : !holds(rule.formula);
      }
      case "bounds": {
        const { members, min, max, when } = ground.group;
        if (when !== undefined && !on(when)) return false;
        const size = members.filter(on).length;
        return size < min || size > max;
      }
      case "membership":
        return !on(ground.when) && ground.group.members.some(on);
    }
  });
}
