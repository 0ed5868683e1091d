import type { Catalogue } from "../catalogue/catalogue.ts";
import { placeOf } from "../documents/yaml-document.ts";
import type { FeatureModel } from "../resolver/model.ts";
import { resolve } from "../resolver/resolve.ts";
import { error, type Finding } from "./finding.ts";

/** Examples that do not come out as they say: they are documentation, and documentation is tried. */
export function wrongExamples(
  catalogue: Catalogue,
  models: ReadonlyMap<string, FeatureModel>,
): readonly Finding[] {
  return catalogue.features.flatMap((feature) =>
    feature.examples.flatMap((example) => {
      const model = models.get(example.stack);
      if (model === undefined) return [];
      const resolution = resolve(model, { with: example.with, without: example.without });
      const isRefused = resolution.kind === "refused";
      if (isRefused === example.refused) return [];
      const text =
        resolution.kind === "refused" ? resolution.refusals.map((each) => each.text).join("; ") : "";
      return [
        error("IM_CATALOGUE_EXAMPLE", {
          what: `The example “${example.title}” ${isRefused ? "is refused" : "is not refused"}`,
          ...(isRefused ? { because: text } : {}),
          hint: isRefused
            ? "Mend the rules, or say `refused: true`"
            : "Mend the rules, or take `refused` away",
          where: placeOf(example.source),
        }),
      ];
    }),
  );
}
