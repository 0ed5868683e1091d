import { choose } from "../../resolver/choose.ts";
import type { FeatureId, FeatureModel } from "../../resolver/model.ts";
import { resolve } from "../../resolver/resolve.ts";
import type { Change, Fix, Refusal, Resolution, Selection } from "../../resolver/resolution.ts";

/** What was chosen in the form of a new service, and what follows from it. */
export interface FormState {
  readonly selection: Selection;
  readonly resolution: Resolution;
  /** What the last click led to, for the feature that was clicked. */
  readonly outcome: Outcome | undefined;
  /** The last click met a contradiction; these are the ways out. */
  readonly conflict: Conflict | undefined;
  /** What undo returns to. */
  readonly before: readonly Selection[];
}

export interface Outcome {
  readonly feature: FeatureId;
  /** What happened besides, each with its cause. */
  readonly changes: readonly Change[];
}

export type Conflict = Refusal & {
  readonly kind: "conflict";
  readonly feature: FeatureId;
};

export type FormAction =
  | { readonly kind: "click"; readonly feature: FeatureId; readonly on: boolean }
  /** An answer that takes part in the rules; empty for the default. */
  | { readonly kind: "answer"; readonly question: string; readonly answer: string }
  | { readonly kind: "fix"; readonly fix: Fix }
  | { readonly kind: "dismiss" }
  | { readonly kind: "undo" };

const nothing: Selection = { with: [], without: [] };

/** The form at the start; a selection that is refused, from a stale link, gives way to the defaults. */
export function startForm(model: FeatureModel, selection: Selection): FormState {
  const asked = resolve(model, selection);
  if (asked.kind === "resolved") return settled(selection, asked, []);
  const defaults = resolve(model, nothing);
  if (defaults.kind === "refused") throw new Error(`${model.stack.name} has no valid configuration`);
  return settled(nothing, defaults, []);
}

/** Why a link's selection cannot be opened as it is; undefined when it can. */
export function refusalOf(model: FeatureModel, selection: Selection): string | undefined {
  const asked = resolve(model, selection);
  return asked.kind === "refused" ? asked.refusals.map((each) => each.text).join(" ") : undefined;
}

export function reduceForm(model: FeatureModel, state: FormState, action: FormAction): FormState {
  switch (action.kind) {
    case "click":
      return chosen(model, state, state.selection, action.feature, action.on);
    case "answer": {
      const options = optionsOf(model, action.question);
      const given = options.find((each) => each.answerOf?.value === action.answer);
      const ids = options.map((each) => each.id);
      // Answering again replaces the answer: it is no contradiction to have said something else before.
      const rest = { ...state.selection, with: state.selection.with.filter((each) => !ids.includes(each)) };
      if (given !== undefined) return chosen(model, state, rest, given.id, true);
      const resolution = resolve(model, rest);
      return resolution.kind === "refused" ? state : settled(rest, resolution, state.before);
    }
    case "fix": {
      const { selection } = action.fix;
      const resolution = resolve(model, selection);
      if (resolution.kind === "refused") return state;
      const next = settled(selection, resolution, [...state.before, state.selection]);
      const { feature } = state.conflict ?? { feature: "" };
      const changes = changesOf(state.resolution, resolution).filter((each) => each.feature !== feature);
      return { ...next, outcome: { feature, changes } };
    }
    case "dismiss":
      return { ...state, conflict: undefined };
    case "undo": {
      const last = state.before.at(-1);
      const resolution = last === undefined ? undefined : resolve(model, last);
      if (last === undefined || resolution?.kind !== "resolved") return state;
      return settled(last, resolution, state.before.slice(0, -1));
    }
  }
}

/** The features that stand for the answers of a question; none when it takes no part in the rules. */
export function optionsOf(model: FeatureModel, question: string): FeatureModel["features"] {
  return model.features.filter((each) => each.answerOf?.question === question);
}

/** The chosen answers of the questions that take part in the rules. */
export function chosenAnswers(model: FeatureModel, selection: Selection): Readonly<Record<string, string>> {
  const chosen = model.features.filter((each) => selection.with.includes(each.id));
  return Object.fromEntries(
    chosen.flatMap(({ answerOf }) => (answerOf === undefined ? [] : [[answerOf.question, answerOf.value]])),
  );
}

function chosen(
  model: FeatureModel,
  state: FormState,
  from: Selection,
  feature: FeatureId,
  on: boolean,
): FormState {
  const choice = choose(model, from, feature, on);
  if (choice.kind === "accepted") {
    const before = [...state.before, state.selection];
    const changes = choice.changes.filter((each) => each.feature !== feature);
    return {
      ...settled(choice.selection, choice.resolution, before),
      outcome: { feature, changes },
    };
  }
  const conflict = choice.refusals.find((each) => each.kind === "conflict");
  return conflict === undefined ? state : { ...state, conflict: { ...conflict, feature } };
}

function settled(selection: Selection, resolution: Resolution, before: readonly Selection[]): FormState {
  return { selection, resolution, outcome: undefined, conflict: undefined, before: before.slice(-50) };
}

/** What is on now that was not, and the other way round, with the reason where there is one. */
export function changesOf(before: Resolution, after: Resolution): readonly Change[] {
  return after.features.flatMap(({ id, name, state }): readonly Change[] => {
    if (before.on.includes(id) === state.on) return [];
    const kind = state.on ? "added" : "removed";
    const reason = "because" in state ? `: ${state.because.text}` : "";
    return [{ kind, feature: id, text: `${name} is ${kind}${reason}` }];
  });
}
