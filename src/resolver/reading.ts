import { byCodeUnit } from "../text/compare.ts";
import { nearest } from "../text/nearest.ts";
import { nameOf } from "./cause.ts";
import type { Clauses } from "./clauses.ts";
import { isPositive, type Literal, literal, variableOf } from "./literal.ts";
import type { FeatureId, ModelFeature } from "./model.ts";
import type { Change, Refusal, Selection } from "./resolution.ts";
import { listed } from "../text/sentence.ts";

/** A selection in the model's own terms: aliases followed, every name known, in catalogue order. */
export interface Reading {
  /** Explicit choices. */
  readonly choices: readonly Literal[];
  /** Earlier wishes; a feature that was wished both on and off has none. */
  readonly wishes: ReadonlyMap<number, boolean>;
  /** The wishes as written, without repetition and in an order of their own. */
  readonly earlier: Selection["earlier"];
  /** Wishes that the model has no place for any more. */
  readonly outdated: readonly Change[];
}

/** Reads a selection, or says which of its names cannot be chosen and why. */
export function readSelection(clauses: Clauses, selection: Selection): Reading | readonly Refusal[] {
  const refusals: Refusal[] = [];
  const choices = new Set<Literal>();
  for (const on of [true, false]) {
    for (const written of on ? selection.with : selection.without) {
      const variable = clauses.named(written);
      const feature = variable === undefined ? undefined : clauses.model.features[variable];
      if (variable === undefined || feature === undefined) refusals.push(missing(clauses, written));
      else if (on && feature.lifeCycle === "retired") refusals.push(retired(clauses, feature));
      else choices.add(literal(variable, on));
    }
  }
  if (refusals.length > 0) {
    const distinct = new Map(refusals.map((each) => [each.text, each]));
    return [...distinct.values()];
  }
  return {
    choices: [...choices].sort((left, right) => left - right),
    ...readWishes(clauses, selection.earlier),
  };
}

/** The explicit part of a selection that asks for exactly these choices. */
export function written(
  { model }: Clauses,
  choices: readonly Literal[],
): Pick<Selection, "with" | "without"> {
  const ids = (on: boolean): readonly FeatureId[] =>
    choices
      .filter((each) => isPositive(each) === on)
      .toSorted((left, right) => left - right)
      .flatMap((each) => model.features[variableOf(each)]?.id ?? []);
  return { with: ids(true), without: ids(false) };
}

function readWishes(
  clauses: Clauses,
  earlier: Selection["earlier"],
): Pick<Reading, "wishes" | "earlier" | "outdated"> {
  const wishes = new Map<number, boolean>();
  const outdated = new Map<FeatureId, Change>();
  const contradictory = new Set<number>();
  const wish = (variable: number, on: boolean): void => {
    if (wishes.get(variable) === !on) contradictory.add(variable);
    wishes.set(variable, on);
  };
  for (const id of earlier?.with ?? []) {
    const variable = clauses.named(id);
    const feature = variable === undefined ? undefined : clauses.model.features[variable];
    if (variable === undefined || feature === undefined) {
      const text = `${nameOf(clauses, id)} is removed: ${clauses.model.stack.name} does not have it any more`;
      outdated.set(id, { kind: "removed", feature: id, text });
    } else if (feature.lifeCycle === "retired") {
      const replacement = replacementOf(clauses, feature);
      if (replacement !== undefined) wish(replacement, true);
      outdated.set(feature.id, {
        kind: "removed",
        feature: feature.id,
        text: retired(clauses, feature).text,
      });
    } else wish(variable, true);
  }
  for (const id of earlier?.without ?? []) {
    const variable = clauses.named(id);
    if (variable !== undefined) wish(variable, false);
  }
  for (const variable of contradictory) wishes.delete(variable);
  const inOrder = [...outdated.entries()].sort(([left], [right]) => byCodeUnit(left, right));
  const canonical =
    earlier === undefined
      ? undefined
      : {
          with: inCanonicalOrder(clauses, earlier.with),
          without: inCanonicalOrder(clauses, earlier.without),
        };
  return { wishes, earlier: canonical, outdated: inOrder.map(([, change]) => change) };
}

/** Today's ids, in an order that does not depend on the writer. */
function inCanonicalOrder({ model, named }: Clauses, ids: readonly string[]): readonly string[] {
  const today = ids.map((id) => model.features[named(id) ?? -1]?.id ?? id);
  return [...new Set(today)].sort(byCodeUnit);
}

/** What stands for a retired feature today, over any number of retirements. */
function replacementOf(clauses: Clauses, feature: ModelFeature): number | undefined {
  const seen = new Set<FeatureId>();
  let current: ModelFeature | undefined = feature;
  while (current?.lifeCycle === "retired" && !seen.has(current.id)) {
    seen.add(current.id);
    const variable: number | undefined =
      current.replacedBy === undefined ? undefined : clauses.named(current.replacedBy);
    if (variable === undefined) return undefined;
    current = clauses.model.features[variable];
    if (current?.lifeCycle !== "retired") return variable;
  }
  return undefined;
}

function missing({ model }: Clauses, id: string): Refusal {
  const elsewhere = model.elsewhere.find((each) => each.id === id);
  if (elsewhere !== undefined) {
    const { name, stacks } = elsewhere;
    const where = stacks.length === 0 ? "" : ` (available for: ${listed(stacks, "and")})`;
    const text = `${name} is not available for ${model.stack.name}${where}`;
    return { kind: "elsewhere", id, stacks, text };
  }
  const names = [...model.features, ...model.elsewhere].map((each) => each.id);
  const aliases = model.features.flatMap((each) => each.aliases);
  const close = nearest(id, [...names, ...aliases]);
  const text = `${model.stack.name} has no feature “${id}”`;
  return { kind: "unknown", id, ...(close === undefined ? {} : { nearest: close }), text };
}

function retired(clauses: Clauses, { id, name, replacedBy }: ModelFeature): Refusal {
  const instead = replacedBy === undefined ? "" : `; ${nameOf(clauses, replacedBy)} replaces it`;
  return { kind: "retired", id, text: `${name} is retired${instead}` };
}
