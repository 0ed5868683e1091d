import { changesBetween } from "./changes.ts";
import { clausesOf } from "./clauses.ts";
import { fixesFor } from "./fixes.ts";
import { freshSolver } from "./forced.ts";
import { literal, variableOf } from "./literal.ts";
import type { FeatureId, FeatureModel } from "./model.ts";
import { preferences } from "./preference.ts";
import { readSelection, written } from "./reading.ts";
import { refusedConflict } from "./refuse.ts";
import type { Change, Fix, Refused, Resolution, Selection } from "./resolution.ts";
import { conflictBudget, resolve } from "./resolve.ts";

/** What a click led to. */
export type Choice =
  | {
      readonly kind: "accepted";
      /** What is asked for now. The selection of before undoes it. */
      readonly selection: Selection;
      readonly resolution: Resolution;
      /** What else the click turned on or off, each with its cause. */
      readonly changes: readonly Change[];
    }
  /** The click contradicts explicit choices: the refusal holds the explanation and the ways out. */
  | Refused;

/**
 * Turns a feature on or off in a form (docs/resolver.md#what-happens-on-a-choice). Turning on is an explicit choice.
 * Turning off withdraws that choice, and where the feature would stay on all the same it leaves a wish (`earlier`),
 * so that another feature may bring it back when it needs it.
 */
export function choose(model: FeatureModel, selection: Selection, id: FeatureId, on: boolean): Choice {
  const clauses = clausesOf(model);
  const click = readSelection(clauses, { with: on ? [id] : [], without: on ? [] : [id] });
  const reading = readSelection(clauses, selection);
  if (!("choices" in click)) return { kind: "refused", refusals: click };
  if (!("choices" in reading)) return { kind: "refused", refusals: reading };
  const [clicked] = click.choices;
  if (clicked === undefined) throw new Error("a click on one feature is one choice");
  const variable = variableOf(clicked);
  const feature = model.features[variable]?.id ?? id;

  const others = reading.choices.filter((each) => variableOf(each) !== variable);
  const rest: Selection = { ...selection, ...written(clauses, others) };
  const choices = [...others, clicked].sort((left, right) => left - right);
  const solver = freshSolver(clauses);
  solver.prefer(preferences(clauses, reading.wishes));
  if (solver.solve(reading.choices, conflictBudget) !== "satisfiable") {
    const refused = resolve(model, selection);
    if (refused.kind === "refused") return refused;
  }
  const wasOn = model.features.map((_, each) => solver.isTrue(literal(each, true)));
  if (!on) {
    const withdrawn = resolve(model, rest);
    if (withdrawn.kind === "resolved" && !withdrawn.on.includes(feature)) return accepted(rest, withdrawn);
  }
  const answer = solver.solve(choices, conflictBudget);
  if (answer === "unsatisfiable") {
    const grounds = solver.refutation();
    const { earlier } = reading;
    const fixes = fixesFor(clauses, solver, {
      choices,
      click: clicked,
      before: wasOn,
      earlier,
      budget: conflictBudget,
    });
    return refusedConflict(
      clauses,
      grounds,
      { choices, click: clicked },
      on ? fixes : fixes.map((fix) => softened(model, fix, feature)),
    );
  }
  const hard: Selection = { ...selection, ...written(clauses, choices) };
  if (!on) {
    const soft = asWish(model, hard, feature);
    const resolution = resolve(model, soft);
    if (resolution.kind === "resolved" && !resolution.on.includes(feature)) return accepted(soft, resolution);
  }
  const resolution = resolve(model, hard);
  return resolution.kind === "refused" ? resolution : accepted(hard, resolution);

  function accepted(now: Selection, resolution: Resolution): Choice {
    const changes = changesBetween(
      clauses,
      { choices: [clicked ?? literal(variable, on)], wishes: new Map() },
      {
        before: wasOn,
        on: isOnIn(resolution, model),
        states: resolution.features.map((each) => each.state),
      },
    );
    return { kind: "accepted", selection: now, resolution, changes };
  }
}

/** The selection with the feature declined by wish only; wishes that contradict the outcome are dropped. */
function asWish(model: FeatureModel, hard: Selection, feature: FeatureId): Selection {
  const outcome = resolve(model, hard);
  if (outcome.kind === "refused") return hard;
  const on = new Set(outcome.on);
  const { with: wanted, without: unwanted } = hard.earlier ?? { with: [], without: [] };
  return {
    with: hard.with,
    without: hard.without.filter((each) => each !== feature),
    earlier: {
      with: wanted.filter((each) => on.has(each)),
      without: [...unwanted.filter((each) => each !== feature && !on.has(each)), feature],
    },
  };
}

function softened(model: FeatureModel, fix: Fix, feature: FeatureId): Fix {
  if (!fix.selection.without.includes(feature)) return fix;
  const soft = asWish(model, fix.selection, feature);
  const resolution = resolve(model, soft);
  const isOff = resolution.kind === "resolved" && !resolution.on.includes(feature);
  return isOff ? { ...fix, selection: soft } : fix;
}

function isOnIn(resolution: Resolution, model: FeatureModel): readonly boolean[] {
  const on = new Set(resolution.on);
  return model.features.map(({ id }) => on.has(id));
}
