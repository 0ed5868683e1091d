import { choose } from "../../resolver/choose.ts";
import type { FeatureId, FeatureModel, ModelFeature } from "../../resolver/model.ts";
import { resolve } from "../../resolver/resolve.ts";
import type { Change, Refusal, Resolution, Selection } from "../../resolver/resolution.ts";

/** Choosing features one keystroke at a time; what a click of the form does, the space bar does here. */
export interface Picker {
  readonly model: FeatureModel;
  /** What can be pointed at, in catalogue order. */
  readonly choices: readonly ModelFeature[];
  readonly at: number;
  readonly selection: Selection;
  readonly resolution: Resolution;
  /** What the last keystroke did besides. */
  readonly changes: readonly Change[];
  /** The last keystroke met a contradiction: these are the ways out. */
  readonly conflict: (Refusal & { readonly kind: "conflict" }) | undefined;
}

export type Keystroke =
  | { readonly kind: "move"; readonly by: 1 | -1 }
  | { readonly kind: "toggle" }
  /** Takes a way out, counted from 0. */
  | { readonly kind: "fix"; readonly index: number }
  | { readonly kind: "dismiss" };

/** Undefined when the selection to begin with is refused. */
export function startPicker(model: FeatureModel, selection: Selection): Picker | undefined {
  const resolution = resolve(model, selection);
  if (resolution.kind === "refused") return undefined;
  const choices = model.features.filter((each) => !each.standard && each.answerOf === undefined);
  return { model, choices, at: 0, selection, resolution, changes: [], conflict: undefined };
}

export function press(picker: Picker, key: Keystroke): Picker {
  const { model, choices, at, selection, resolution } = picker;
  switch (key.kind) {
    case "move":
      return {
        ...picker,
        at: (at + key.by + choices.length) % choices.length,
        conflict: undefined,
        changes: [],
      };
    case "dismiss":
      return { ...picker, conflict: undefined };
    case "fix": {
      const fix = picker.conflict?.fixes[key.index];
      const fixed = fix === undefined ? undefined : resolve(model, fix.selection);
      if (fix === undefined || fixed?.kind !== "resolved") return picker;
      return {
        ...picker,
        selection: fix.selection,
        resolution: fixed,
        conflict: undefined,
        changes: fixed.changes,
      };
    }
    case "toggle": {
      const feature = choices[at];
      if (feature === undefined) return picker;
      const choice = choose(model, selection, feature.id, !isOn(resolution, feature.id));
      if (choice.kind === "accepted") {
        const { changes } = choice;
        return {
          ...picker,
          selection: choice.selection,
          resolution: choice.resolution,
          changes,
          conflict: undefined,
        };
      }
      const conflict = choice.refusals.find((each) => each.kind === "conflict");
      return { ...picker, conflict, changes: [] };
    }
  }
}

export function isOn({ on }: Resolution, id: FeatureId): boolean {
  return on.includes(id);
}
