import { choose } from "../../resolver/choose.ts";
import type { FeatureModel } from "../../resolver/model.ts";
import type { Resolution, Selection } from "../../resolver/resolution.ts";
import { featureNames } from "../parts/feature-names.ts";

/** A selection that is one click away from another. */
export interface Alternative {
  readonly feature: string;
  readonly label: string;
  readonly selection: Selection;
}

/** The explicit choices that a resolution was made from. */
export function selectionOf({ features }: Resolution): Selection {
  const ids = (kind: "chosen" | "declined"): readonly string[] =>
    features.filter((each) => each.state.kind === kind).map((each) => each.id);
  return { with: ids("chosen"), without: ids("declined") };
}

/** Every selection that one click leads to: "without Checkstyle", "with Kotlin instead of Java". */
export function alternatives(
  model: FeatureModel,
  selection: Selection,
  now: Resolution,
): readonly Alternative[] {
  const names = featureNames(model.features);
  return model.features.flatMap((feature): readonly Alternative[] => {
    const { id, name, standard, answerOf } = feature;
    if (standard || answerOf !== undefined) return [];
    const isOn = now.on.includes(id);
    const choice = choose(model, selection, id, !isOn);
    if (choice.kind === "refused") return [];
    const inReturn = choice.changes
      .filter((each) => each.feature !== id && each.kind === (isOn ? "added" : "removed"))
      .map((each) => names(each.feature));
    const label = isOn
      ? ["without", name, ...(inReturn.length === 0 ? [] : ["but with", inReturn.join(" and ")])]
      : ["with", name, ...(inReturn.length === 0 ? [] : ["instead of", inReturn.join(" and ")])];
    return [{ feature: id, label: label.join(" "), selection: choice.selection }];
  });
}
