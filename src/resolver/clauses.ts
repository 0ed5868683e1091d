import { addBounds } from "./cardinality.ts";
import { type Cnf, CnfBuilder } from "./cnf.ts";
import { addImplication, type Meaning } from "./formula-clauses.ts";
import type { Ground } from "./ground.ts";
import { literal, negated } from "./literal.ts";
import type { FeatureId, FeatureModel, ModelFeature } from "./model.ts";

/** A feature model as clauses. Feature number i of the catalogue order is variable i; variables after them count. */
export interface Clauses extends Cnf {
  readonly model: FeatureModel;
  readonly variable: (id: FeatureId) => number | undefined;
  /** The variable of the feature with this id, or that had it earlier. */
  readonly named: (written: string) => number | undefined;
  readonly providers: (capability: string) => readonly FeatureId[];
  /** What the clauses with a tag came from: tag i is ground i. */
  readonly grounds: readonly Ground[];
  /** The clauses of every tag, as indexes into `clauses`. */
  readonly byTag: readonly (readonly number[])[];
}

const compiled = new WeakMap<FeatureModel, Clauses>();

/** The model's clauses. A model is plain data that never changes, so each is compiled once. */
export function clausesOf(model: FeatureModel): Clauses {
  const known = compiled.get(model);
  if (known !== undefined) return known;
  const clauses = compile(model);
  compiled.set(model, clauses);
  return clauses;
}

function compile(model: FeatureModel): Clauses {
  const variables = new Map(model.features.map(({ id }, index) => [id, index]));
  const providers = providersIn(model.features);
  const meaning: Meaning = {
    variable: (id) => variables.get(id),
    providers: (capability) => providers.get(capability) ?? [],
  };
  const grounds: Ground[] = [];
  const tagged = (ground: Ground): number => grounds.push(ground) - 1;
  const cnf = new CnfBuilder(model.features.length);

  model.features.forEach((feature, variable) => {
    if (feature.standard)
      cnf.add([literal(variable, true)], tagged({ kind: "standard", feature: feature.id }));
    if (feature.lifeCycle === "retired") {
      cnf.add([literal(variable, false)], tagged({ kind: "retired", feature: feature.id }));
    }
  });
  for (const rule of model.rules) {
    const variable = variables.get(rule.feature);
    if (variable === undefined) continue;
    const tag = tagged({ kind: "rule", rule });
    if (rule.kind === "requires") {
      addImplication(cnf, literal(variable, true), rule.formula, meaning, tag);
      continue;
    }
    const other = variables.get(rule.other);
    if (other !== undefined) cnf.add([literal(variable, false), literal(other, false)], tag);
  }
  for (const group of model.groups) {
    const members = group.members.flatMap((id) => {
      const variable = variables.get(id);
      return variable === undefined ? [] : [literal(variable, true)];
    });
    const tag = tagged({ kind: "bounds", group });
    if (group.when === undefined) {
      addBounds(cnf, members, group, [], tag);
      continue;
    }
    const when = variables.get(group.when);
    if (when !== undefined) addBounds(cnf, members, group, [literal(when, false)], tag);
    const membership = tagged({ kind: "membership", group, when: group.when });
    const holds = when === undefined ? [] : [literal(when, true)];
    for (const member of members) cnf.add([negated(member), ...holds], membership);
  }

  const finished = cnf.finish();
  const byTag: number[][] = grounds.map(() => []);
  finished.clauses.forEach(({ tag }, index) => byTag[tag]?.push(index));
  const aliases = new Map(
    model.features.flatMap((feature, variable) => feature.aliases.map((alias) => [alias, variable] as const)),
  );
  const named = (written: string): number | undefined => variables.get(written) ?? aliases.get(written);
  return { model, ...meaning, named, ...finished, grounds, byTag };
}

/** The features that provide each capability: a retired feature provides nothing any more. */
function providersIn(features: readonly ModelFeature[]): ReadonlyMap<string, readonly FeatureId[]> {
  const providers = new Map<string, FeatureId[]>();
  for (const feature of features) {
    if (feature.lifeCycle === "retired") continue;
    for (const capability of feature.provides) {
      const known = providers.get(capability);
      if (known === undefined) providers.set(capability, [feature.id]);
      else known.push(feature.id);
    }
  }
  return providers;
}
