import type { Catalogue, Feature } from "../catalogue/catalogue.ts";
import { placeOf } from "../documents/yaml-document.ts";
import { warning, type Finding } from "./finding.ts";

/** Two ids that people will take for each other: alike but for hyphens, or for letters that look the same. */
export function confusableIds(catalogue: Catalogue): readonly Finding[] {
  const seen = new Map<string, Feature>();
  return catalogue.features.flatMap((feature) => {
    const look = skeleton(feature.id);
    const earlier = seen.get(look);
    if (earlier === undefined) {
      seen.set(look, feature);
      return [];
    }
    return [
      warning("IM_CATALOGUE_ID_CONFUSABLE", {
        what: `The ids \`${earlier.id}\` and \`${feature.id}\` are easily taken for each other`,
        where: placeOf(feature.source),
        hint: "Rename one of them, and keep the old id in `aliases`",
      }),
    ];
  });
}

function skeleton(id: string): string {
  return id.replaceAll("-", "").replaceAll("0", "o").replaceAll(/[1i]/g, "l").replaceAll("rn", "m");
}

/** A feature that no stack has. */
export function unusedFeatures(catalogue: Catalogue): readonly Finding[] {
  const used = new Set(
    catalogue.stacks.flatMap((stack) => [...stack.standard, ...stack.optional.map((each) => each.id)]),
  );
  return catalogue.features
    .filter((feature) => !used.has(feature.id))
    .map((feature) =>
      warning("IM_CATALOGUE_UNUSED", {
        what: `No stack has the feature \`${feature.id}\``,
        where: placeOf(feature.source),
        hint: "List it under `standard` or `optional` in a `stack.yaml`, or remove its folder",
      }),
    );
}
