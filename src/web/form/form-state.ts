import { choose } from "../../resolver/choose.ts";
import type { FeatureId, FeatureModel } from "../../resolver/model.ts";
import { resolve } from "../../resolver/resolve.ts";
import type { Change, Fix, Refusal, Resolution, Selection } from "../../resolver/resolution.ts";

/** What the form of a new service holds. Plain data, so that it survives a reload. */
export interface FormState {
  readonly selection: Selection;
  readonly resolution: Resolution;
  /** What the last click did besides, each with its cause. */
  readonly changes: readonly Change[];
  /** The last click met a contradiction; these are the ways out. */
  readonly conflict: (Refusal & { readonly kind: "conflict"; readonly feature: FeatureId }) | undefined;
  /** What undo returns to. */
  readonly before: readonly Selection[];
}

export type FormAction =
  | { readonly kind: "click"; readonly feature: FeatureId; readonly on: boolean }
  | { readonly kind: "fix"; readonly fix: Fix }
  | { readonly kind: "dismiss" }
  | { readonly kind: "undo" }
  | { readonly kind: "select"; readonly selection: Selection };

/** The form at the start; a selection that is refused, from a stale link, gives way to the defaults. */
export function startForm(model: FeatureModel, selection: Selection): FormState {
  const asked = resolve(model, selection);
  if (asked.kind === "resolved") return settled(selection, asked, []);
  const nothing: Selection = { with: [], without: [] };
  const defaults = resolve(model, nothing);
  if (defaults.kind === "refused") throw new Error(`${model.stack.name} has no valid configuration`);
  return settled(nothing, defaults, []);
}

export function reduceForm(model: FeatureModel, state: FormState, action: FormAction): FormState {
  switch (action.kind) {
    case "click": {
      const choice = choose(model, state.selection, action.feature, action.on);
      if (choice.kind === "accepted") {
        return {
          ...settled(choice.selection, choice.resolution, [...state.before, state.selection]),
          changes: choice.changes,
        };
      }
      const conflict = choice.refusals.find((each) => each.kind === "conflict");
      return conflict === undefined
        ? state
        : { ...state, conflict: { ...conflict, feature: action.feature } };
    }
    case "fix":
    case "select": {
      const selection = action.kind === "fix" ? action.fix.selection : action.selection;
      const resolution = resolve(model, selection);
      if (resolution.kind === "refused") return state;
      const next = settled(selection, resolution, [...state.before, state.selection]);
      return { ...next, changes: changesOf(state.resolution, resolution) };
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

function settled(selection: Selection, resolution: Resolution, before: readonly Selection[]): FormState {
  return { selection, resolution, changes: [], conflict: undefined, before: before.slice(-50) };
}

function changesOf(before: Resolution, after: Resolution): readonly Change[] {
  const names = new Map(after.features.map((each) => [each.id, each.name]));
  const change = (kind: Change["kind"], feature: FeatureId): Change => ({
    kind,
    feature,
    text: `${names.get(feature) ?? feature} is ${kind}`,
  });
  return [
    ...after.on.filter((id) => !before.on.includes(id)).map((id) => change("added", id)),
    ...before.on.filter((id) => !after.on.includes(id)).map((id) => change("removed", id)),
  ];
}
