import { alwaysForced } from "./always.ts";
import { type Clauses, clausesOf } from "./clauses.ts";
import { explain } from "./explanation.ts";
import { freshSolver } from "./forced.ts";
import { literal } from "./literal.ts";
import type { FeatureId, FeatureModel, Formula, Group, ModelFeature, SourceRef } from "./model.ts";
import { type RedundantRule, redundantRules } from "./redundant-rules.ts";
import { requiresCycles } from "./requires-cycles.ts";
import type { Explanation } from "./resolution.ts";

/** Something about a model that its author should know. */
export type Finding =
  /** No configuration is valid: a minimal set of rules that contradict each other. */
  | { readonly kind: "void"; readonly because: Explanation }
  /** The feature can be on in no configuration. */
  | {
      readonly kind: "dead";
      readonly feature: FeatureId;
      readonly because: Explanation;
      readonly source: SourceRef;
    }
  /** The feature is offered as optional and is on in every configuration. */
  | {
      readonly kind: "falsely-optional";
      readonly feature: FeatureId;
      readonly because: Explanation;
      readonly source: SourceRef;
    }
  | ({ readonly kind: "redundant"; readonly source: SourceRef } & RedundantRule)
  /** Features that require each other and so are only on or off together. */
  | { readonly kind: "cycle"; readonly features: readonly FeatureId[]; readonly source: SourceRef }
  /** A group has more defaults than it may have members on: which of them is meant? */
  | {
      readonly kind: "ambiguous-defaults";
      readonly group: string;
      readonly features: readonly FeatureId[];
      readonly source: SourceRef;
    }
  /** The defaults cannot be on together. */
  | {
      readonly kind: "contradictory-defaults";
      readonly features: readonly FeatureId[];
      readonly because: Explanation;
      readonly source: SourceRef;
    }
  /** A group needs a member on, has no default and does not say that it asks. */
  | { readonly kind: "no-default"; readonly group: string; readonly source: SourceRef }
  | { readonly kind: "empty-group"; readonly group: string; readonly source: SourceRef }
  /** The group's minimum is above its maximum or its size. */
  | { readonly kind: "impossible-bounds"; readonly group: string; readonly source: SourceRef }
  /** A rule requires a capability that no feature of the stack provides. */
  | {
      readonly kind: "no-provider";
      readonly feature: FeatureId;
      readonly capability: string;
      readonly source: SourceRef;
    }
  /** The budget ran out: what else there is to find is not known. */
  | { readonly kind: "unknown" };

/** Conflicts allowed for one question. */
const budget = 200_000;

/** Checks a model for what no sensible model has (docs/resolver.md#analysis). */
export function analyse(model: FeatureModel): readonly Finding[] {
  const clauses = clausesOf(model);
  const written = [...groupFindings(model), ...missingProviders(clauses), ...cycles(model)];
  const solver = freshSolver(clauses);
  const answer = solver.solve([], budget);
  if (answer === "unknown") return [...written, { kind: "unknown" }];
  if (answer === "unsatisfiable") {
    return [{ kind: "void", because: explain(clauses, solver.refutation(), [], undefined) }, ...written];
  }
  const always = alwaysForced(clauses, budget);
  if (always === "unknown") return [...written, { kind: "unknown" }];
  const forced = model.features.flatMap((feature, variable): readonly Finding[] => {
    const { id, source, standard, lifeCycle } = feature;
    const off = always.get(literal(variable, false));
    if (off !== undefined && lifeCycle !== "retired") {
      return [
        {
          kind: "dead",
          feature: id,
          because: explain(clauses, off, [literal(variable, true)], id),
          source,
        },
      ];
    }
    const on = always.get(literal(variable, true));
    if (on === undefined || standard) return [];
    const because = explain(clauses, on, [literal(variable, false)], undefined);
    return [{ kind: "falsely-optional", feature: id, because, source }];
  });
  const redundant = redundantRules(clauses, budget).map((each): Finding => ({
    kind: "redundant",
    source: each.rule.source,
    ...each,
  }));
  return [...forced, ...defaultFindings(clauses), ...written, ...redundant];
}

function groupFindings({ features, groups }: FeatureModel): readonly Finding[] {
  const known = new Set(features.map(({ id }) => id));
  return groups.flatMap((group): readonly Finding[] => {
    const { id, source, min, max } = group;
    const members = group.members.filter((each) => known.has(each));
    if (members.length === 0) return [{ kind: "empty-group", group: id, source }];
    if (min > max || min > members.length) return [{ kind: "impossible-bounds", group: id, source }];
    const defaults = defaultsOf(features, group);
    if (defaults.length > max) {
      return [{ kind: "ambiguous-defaults", group: id, features: defaults.map((each) => each.id), source }];
    }
    const needsOne = min === 1 && max === 1 && !group.ask;
    return needsOne && defaults.length === 0 ? [{ kind: "no-default", group: id, source }] : [];
  });
}

function defaultsOf(features: readonly ModelFeature[], { members }: Group): readonly ModelFeature[] {
  return features.filter((each) => each.preferred && members.includes(each.id));
}

/** Defaults that no group explains: those of an overfull group are named once, as ambiguous. */
function defaultFindings(clauses: Clauses): readonly Finding[] {
  const { features, groups } = clauses.model;
  const ambiguous = new Set(
    groups.flatMap((group) => {
      const defaults = defaultsOf(features, group);
      return defaults.length > group.max ? defaults.map(({ id }) => id) : [];
    }),
  );
  const conditional = new Set(groups.flatMap((group) => (group.when === undefined ? [] : group.members)));
  const preferred = features.flatMap(({ id, preferred }, variable) =>
    preferred && !ambiguous.has(id) && !conditional.has(id) ? [literal(variable, true)] : [],
  );
  const solver = freshSolver(clauses);
  if (solver.solve(preferred, budget) !== "unsatisfiable") return [];
  const because = explain(clauses, solver.refutation(), [], undefined);
  const involved = because.causes.flatMap((cause) => (cause.kind === "chosen" ? cause.feature : []));
  const source = features.find(({ id }) => id === involved[0])?.source;
  if (source === undefined) return [];
  return [{ kind: "contradictory-defaults", features: involved, because, source }];
}

function missingProviders({ model, providers }: Clauses): readonly Finding[] {
  return model.rules.flatMap((rule): readonly Finding[] => {
    if (rule.kind !== "requires") return [];
    const { feature, source } = rule;
    return [...new Set(capabilitiesIn(rule.formula))]
      .filter((capability) => providers(capability).length === 0)
      .map((capability) => ({ kind: "no-provider", feature, capability, source }));
  });
}

function capabilitiesIn(formula: Formula): readonly string[] {
  switch (formula.kind) {
    case "capability":
      return [formula.name];
    case "not":
      return capabilitiesIn(formula.of);
    case "all":
    case "any":
      return formula.of.flatMap(capabilitiesIn);
    case "feature":
    case "constant":
      return [];
  }
}

function cycles(model: FeatureModel): readonly Finding[] {
  return requiresCycles(model).flatMap((features) => {
    const source = model.rules.find((rule) => rule.feature === features[0])?.source;
    return source === undefined ? [] : [{ kind: "cycle", features, source }];
  });
}
