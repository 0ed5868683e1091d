import { type Clauses } from "./clauses.ts";
import { corrections } from "./corrections.ts";
import { fixText } from "./fix-text.ts";
import { isPositive, type Literal, literal, negated, variableOf } from "./literal.ts";
import { written } from "./reading.ts";
import type { Fix, Selection } from "./resolution.ts";
import type { Solver } from "./solver.ts";

const offered = 3;

/** A conflict that fixes are wanted for. */
export interface Conflict {
  /** All explicit choices, the click among them. */
  readonly choices: readonly Literal[];
  /** What was chosen last: fixes that keep it come first. */
  readonly click: Literal | undefined;
  /** Which features were on before, by variable. */
  readonly before: readonly boolean[];
  readonly earlier: Selection["earlier"];
  readonly budget: number;
}

interface Candidate {
  readonly givenUp: readonly Literal[];
  readonly kept: readonly Literal[];
  readonly on: readonly boolean[];
}

/**
 * At most three ways out, each checked: minimal sets of choices to give up, those that keep the click first, then by
 * fewest choices given up, fewest features changed in all, no deprecated feature, and catalogue order. The solver
 * must have been told the preferences.
 */
export function fixesFor(clauses: Clauses, solver: Solver, conflict: Conflict): readonly Fix[] {
  const { choices, click, budget } = conflict;
  const hard = click === undefined ? [] : [click];
  const soft = choices.filter((each) => each !== click);
  const keeping = candidates(clauses, solver, conflict, corrections(solver, hard, soft, offered, budget));
  const yielding = click === undefined ? [] : candidates(clauses, solver, conflict, [[click]]);
  return [...rank(clauses, conflict, keeping), ...yielding]
    .slice(0, offered)
    .map((each) => fixOf(clauses, solver, conflict, each));
}

function candidates(
  clauses: Clauses,
  solver: Solver,
  { choices, budget }: Conflict,
  sets: readonly (readonly Literal[])[],
): readonly Candidate[] {
  return sets.flatMap((givenUp) => {
    const kept = choices.filter((each) => !givenUp.includes(each));
    const on = configured(clauses, solver, kept, budget);
    return on === undefined ? [] : [{ givenUp, kept, on }];
  });
}

function configured(
  { model }: Clauses,
  solver: Solver,
  choices: readonly Literal[],
  budget: number,
): readonly boolean[] | undefined {
  if (solver.solve(choices, budget) !== "satisfiable") return undefined;
  return model.features.map((_, variable) => solver.isTrue(literal(variable, true)));
}

function rank({ model }: Clauses, { before }: Conflict, all: readonly Candidate[]): readonly Candidate[] {
  const costs = all.map((candidate) => {
    const { givenUp, on } = candidate;
    const changed = on.filter((isOn, variable) => isOn !== before[variable]).length;
    const deprecated = on.filter(
      (isOn, variable) => isOn && model.features[variable]?.lifeCycle === "deprecated",
    ).length;
    return { candidate, cost: [givenUp.length, changed, deprecated, ...givenUp] };
  });
  return costs.sort((left, right) => compare(left.cost, right.cost)).map(({ candidate }) => candidate);
}

function compare(left: readonly number[], right: readonly number[]): number {
  for (const [index, cost] of left.entries()) {
    const difference = cost - (right[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}

function fixOf(clauses: Clauses, solver: Solver, conflict: Conflict, candidate: Candidate): Fix {
  const { model } = clauses;
  const { givenUp } = candidate;
  const id = (variable: number): string => model.features[variable]?.id ?? "";
  const replaced = new Map<number, number>();
  for (const each of givenUp) {
    if (!isPositive(each)) continue;
    const instead = replacementInGroup(clauses, variableOf(each), candidate.on);
    if (instead !== undefined) replaced.set(variableOf(each), instead);
  }
  const lost = givenUp.filter((each) => isPositive(each) && !replaced.has(variableOf(each))).map(variableOf);
  const standIns = new Map<number, number>();
  let { kept } = candidate;
  for (const variable of lost) {
    if (literal(variable, true) === conflict.click) continue;
    const standIn = standInFor(clauses, solver, { variable, kept, budget: conflict.budget });
    if (standIn === undefined) continue;
    standIns.set(variable, standIn);
    kept = [...kept, literal(standIn, true)];
  }
  const readmitted = givenUp
    .filter((each) => !isPositive(each) && candidate.on[variableOf(each)] === true)
    .map(variableOf);
  return {
    add: [...readmitted, ...standIns.values()].map(id),
    remove: givenUp.filter(isPositive).map(variableOf).map(id),
    loses: lost.map(id),
    selection: {
      ...written(clauses, kept),
      ...(conflict.earlier === undefined ? {} : { earlier: conflict.earlier }),
    },
    text: fixText(clauses, { givenUp, click: conflict.click, replaced, standIns }),
  };
}

/** The member that is on in its place, where only one may be. */
function replacementInGroup(
  { model, variable: variableNamed }: Clauses,
  variable: number,
  on: readonly boolean[],
): number | undefined {
  const id = model.features[variable]?.id ?? "";
  for (const group of model.groups) {
    if (group.max !== 1 || !group.members.includes(id)) continue;
    const others = group.members.map((each) => variableNamed(each) ?? -1);
    const instead = others.find((other) => other !== variable && on[other] === true);
    if (instead !== undefined) return instead;
  }
  return undefined;
}

/** A feature that provides what the lost one did and can be on with what is kept: ktlint for Checkstyle. */
function standInFor(
  clauses: Clauses,
  solver: Solver,
  { variable, kept, budget }: { variable: number; kept: readonly Literal[]; budget: number },
): number | undefined {
  const { model, providers } = clauses;
  for (const capability of model.features[variable]?.provides ?? []) {
    for (const provider of providers(capability)) {
      const other = clauses.variable(provider);
      if (other === undefined || other === variable) continue;
      if (model.features[other]?.lifeCycle === "deprecated") continue;
      const choice = literal(other, true);
      if (kept.includes(negated(choice)) || kept.includes(choice)) continue;
      if (solver.solve([...kept, choice], budget) === "satisfiable") return other;
    }
  }
  return undefined;
}
