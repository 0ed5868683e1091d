import { nameOf } from "./cause.ts";
import { changesBetween } from "./changes.ts";
import { type Clauses, clausesOf } from "./clauses.ts";
import { explain } from "./explanation.ts";
import { fixesFor } from "./fixes.ts";
import { type Forced, forcedBy, freshSolver } from "./forced.ts";
import { isPositive, type Literal, literal, variableOf } from "./literal.ts";
import type { FeatureModel } from "./model.ts";
import { preferences } from "./preference.ts";
import { type Reading, readSelection } from "./reading.ts";
import type { FeatureState, Refused, Resolution, Selection } from "./resolution.ts";
import { refusedConflict, undecided } from "./refuse.ts";
import type { Grounds } from "./solver.ts";
import { alwaysForced } from "./always.ts";

/** Conflicts allowed for one question. Catalogues need a handful; this is seconds of work. */
export const conflictBudget = 200_000;

/**
 * Carries a selection to the preferred valid configuration, with a state and a reason for every feature, or says why
 * that is impossible (docs/resolver.md).
 */
export function resolve(model: FeatureModel, selection: Selection): Resolution | Refused {
  return resolveWithin(model, selection, conflictBudget);
}

/** `resolve` with a budget of conflicts of its own; when it runs out, the refusal says so. */
export function resolveWithin(
  model: FeatureModel,
  selection: Selection,
  budget: number,
): Resolution | Refused {
  const clauses = clausesOf(model);
  const reading = readSelection(clauses, selection);
  if (!("choices" in reading)) return { kind: "refused", refusals: reading };
  const { choices, wishes } = reading;
  const always = alwaysForced(clauses, budget);
  if (always === "unknown") return undecided(model);
  const solver = freshSolver(clauses);
  solver.prefer(preferences(clauses, wishes));
  const wanted = solver.solve([], budget);
  if (wanted === "unknown") return undecided(model);
  const before = configuration(clauses, wanted === "satisfiable" ? solver.isTrue.bind(solver) : () => false);

  const answer = solver.solve(choices, budget);
  if (answer === "unknown") return undecided(model);
  if (answer === "unsatisfiable") {
    const grounds = solver.refutation();
    const fixes = fixesFor(clauses, solver, {
      choices,
      click: undefined,
      before,
      earlier: reading.earlier,
      budget,
    });
    return refusedConflict(clauses, grounds, { choices, click: undefined }, fixes);
  }
  const on = configuration(clauses, solver.isTrue.bind(solver));
  const forced = forcedBy(solver, choices, model.features.length, budget);
  if (forced === undefined) return undecided(model);
  const states = statesOf(clauses, reading, { on, always, forced });
  const features = model.features.map(({ id, name }, variable) => {
    const state = states[variable] ?? { kind: "available", on: false };
    return { id, name, state };
  });
  return {
    kind: "resolved",
    features,
    on: model.features.filter((_, variable) => on[variable]).map(({ id }) => id),
    changes: [...reading.outdated, ...changesBetween(clauses, reading, { before, on, states })],
    warnings: model.features.flatMap(({ id, name, lifeCycle, replacedBy }, variable) => {
      if (on[variable] !== true || lifeCycle !== "deprecated") return [];
      const instead = replacedBy === undefined ? "" : `; use ${nameOf(clauses, replacedBy)} instead`;
      return [{ code: "deprecated", feature: id, text: `${name} is deprecated${instead}` }];
    }),
  };
}

/** Which features are on, by variable. */
function configuration({ model }: Clauses, isTrue: (of: Literal) => boolean): readonly boolean[] {
  return model.features.map((_, variable) => isTrue(literal(variable, true)));
}

function statesOf(
  clauses: Clauses,
  { choices }: Reading,
  { on, always, forced }: { on: readonly boolean[]; always: Forced; forced: Forced },
): readonly FeatureState[] {
  const chosen = new Map(choices.map((each) => [variableOf(each), isPositive(each)]));
  return clauses.model.features.map(({ id, standard }, variable): FeatureState => {
    const because = (grounds: Grounds, held: boolean) =>
      explain(clauses, grounds, [literal(variable, !held)], held ? undefined : id);
    const isOn = on[variable] === true;
    const alwaysSo = always.get(literal(variable, isOn));
    if (standard && alwaysSo !== undefined && isOn)
      return { kind: "standard", on: true, because: because(alwaysSo, true) };
    const choice = chosen.get(variable);
    if (choice === true) return { kind: "chosen", on: true };
    if (!isOn && alwaysSo !== undefined)
      return { kind: "unavailable", on: false, because: because(alwaysSo, false) };
    if (choice === false) return { kind: "declined", on: false };
    const grounds = alwaysSo ?? forced.get(literal(variable, isOn));
    if (isOn)
      return grounds === undefined
        ? { kind: "default", on: true }
        : { kind: "implied", on: true, because: because(grounds, true) };
    return grounds === undefined
      ? { kind: "available", on: false }
      : { kind: "blocked", on: false, because: because(grounds, false) };
  });
}
