import type { Clauses } from "./clauses.ts";
import type { Ground } from "./ground.ts";
import type { FeatureId, Formula, Group } from "./model.ts";
import type { Cause } from "./resolution.ts";
import { listed } from "../text/sentence.ts";

/** The feature's name; features of other stacks have one too. */
export function nameOf({ model, variable }: Clauses, id: FeatureId): string {
  const known = model.features[variable(id) ?? -1];
  return known?.name ?? model.elsewhere.find((each) => each.id === id)?.name ?? id;
}

/** An explicit choice as a cause. */
export function choiceCause(clauses: Clauses, feature: FeatureId, on: boolean): Cause {
  return {
    kind: "chosen",
    feature,
    on,
    text: `you ${on ? "chose" : "turned off"} ${nameOf(clauses, feature)}`,
  };
}

/** What a clause was compiled from, as a cause: one sentence. */
export function groundCause(clauses: Clauses, ground: Ground): Cause {
  const name = (id: FeatureId): string => nameOf(clauses, id);
  switch (ground.kind) {
    case "standard": {
      const text = `${name(ground.feature)} is part of every ${clauses.model.stack.name} service`;
      return { kind: "standard", feature: ground.feature, text };
    }
    case "retired":
      return { kind: "retired", feature: ground.feature, text: `${name(ground.feature)} is retired` };
    case "rule": {
      const { rule } = ground;
      const { feature, source } = rule;
      if (rule.kind === "conflicts") {
        const text = `${name(feature)} cannot be combined with ${name(rule.other)}`;
        return { kind: "conflicts", feature, other: rule.other, text, source };
      }
      return { kind: "requires", feature, text: requiresText(clauses, feature, rule.formula), source };
    }
    case "bounds": {
      const { group } = ground;
      return { kind: "group", group: group.id, text: boundsText(clauses, group), source: group.source };
    }
    case "membership": {
      const { group, when } = ground;
      const text = `a service without ${name(when)} has no ${group.noun}`;
      return { kind: "group", group: group.id, text, source: group.source };
    }
  }
}

function requiresText(clauses: Clauses, feature: FeatureId, formula: Formula): string {
  const name = nameOf(clauses, feature);
  if (formula.kind === "not" && formula.of.kind === "feature") {
    return `${name} cannot be combined with ${nameOf(clauses, formula.of.id)}`;
  }
  return `${name} requires ${formulaText(clauses, formula)}`;
}

function formulaText(clauses: Clauses, formula: Formula): string {
  const { model, providers, variable } = clauses;
  switch (formula.kind) {
    case "feature":
      return variable(formula.id) === undefined
        ? `${nameOf(clauses, formula.id)}, which ${model.stack.name} does not have`
        : nameOf(clauses, formula.id);
    case "capability": {
      const names = providers(formula.name).map((id) => nameOf(clauses, id));
      if (names.length > 0) return listed(names, "or");
      return `something that provides ${formula.name}, which ${model.stack.name} does not have`;
    }
    case "constant":
      return formula.text;
    case "not":
      return `no ${operandText(clauses, formula.of)}`;
    case "all":
    case "any": {
      const parts = formula.of.map((each) => operandText(clauses, each));
      if (parts.length === 0) return formula.kind === "all" ? "nothing" : "what no service has";
      return listed(parts, formula.kind === "all" ? "and" : "or");
    }
  }
}

/** A formula inside another: in parentheses when it is a list itself. */
function operandText(clauses: Clauses, formula: Formula): string {
  const text = formulaText(clauses, formula);
  const size = formula.kind === "capability" ? clauses.providers(formula.name).length : 0;
  const isList = (formula.kind === "all" || formula.kind === "any") && formula.of.length > 1;
  return isList || size > 1 ? `(${text})` : text;
}

function boundsText(clauses: Clauses, group: Group): string {
  const service = group.when === undefined ? "a service" : `a service with ${nameOf(clauses, group.when)}`;
  const { min, max, members, noun } = group;
  if (min === 1 && max === 1) return `${service} has exactly one ${noun}`;
  if (min === 0 && max === 1) return `${service} has at most one ${noun}`;
  if (min === 1 && max >= members.length) return `${service} has at least one ${noun}`;
  const names = listed(
    members.map((id) => nameOf(clauses, id)),
    "and",
  );
  return `${service} has ${amount(min, max, members.length)} of ${names}`;
}

function amount(min: number, max: number, size: number): string {
  if (min === max) return `exactly ${min}`;
  if (max >= size) return `at least ${min}`;
  return min === 0 ? `at most ${max}` : `${min} to ${max}`;
}
