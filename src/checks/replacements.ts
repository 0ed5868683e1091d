import type { Catalogue } from "../catalogue/catalogue.ts";
import { placeOf } from "../documents/yaml-document.ts";
import { didYouMean } from "../text/nearest.ts";
import { error, warning, type Finding } from "./finding.ts";

/** Stacks that are replaced by one that is not there, or that is on its way out itself. */
export function replacementFaults({ stacks }: Catalogue): readonly Finding[] {
  return stacks.flatMap(({ id, replacedBy, source }) => {
    if (replacedBy === undefined) return [];
    const replacement = stacks.find((each) => each.id === replacedBy);
    const where = placeOf(source);
    if (replacement === undefined) {
      const others = stacks.map((each) => each.id).filter((each) => each !== id);
      const hint = didYouMean(replacedBy, others) ?? `There are ${others.join(", ") || "none"}`;
      return [
        error("IM_CATALOGUE_ID_UNKNOWN", {
          what: `There is no stack \`${replacedBy}\``,
          because: `it is to replace \`${id}\``,
          hint,
          where,
        }),
      ];
    }
    if (replacement.badge !== "deprecated") return [];
    return [
      warning("IM_CATALOGUE_DISCOURAGED", {
        what: `The replacement \`${replacedBy}\` is deprecated itself`,
        because: `it is to replace \`${id}\``,
        hint: "Name the stack that people should use now",
        where,
      }),
    ];
  });
}
