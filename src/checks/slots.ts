import type { Catalogue, Contribution } from "../catalogue/catalogue.ts";
import type { TemplateFacts } from "../renderer/inspect-template.ts";
import { didYouMean } from "../text/nearest.ts";
import { contributionsIn } from "./contributions.ts";
import { error, warning, type Finding } from "./finding.ts";

/** Slots that a fragment names and its file does not declare, and slots that nothing ever fills. */
export function slotFaults(
  catalogue: Catalogue,
  facts: ReadonlyMap<string, TemplateFacts>,
): readonly Finding[] {
  const contributions = contributionsIn(catalogue);
  const fragments = contributions.filter((each) => each.kind === "fragment");
  const files = contributions.filter((each) => each.kind === "file");
  const slotsOf = (file: Contribution): readonly string[] =>
    (facts.get(file.origin)?.slots ?? []).map((slot) => slot.name);

  const undeclared = fragments.flatMap((fragment) => {
    const targets = files.filter((file) => file.path === fragment.path && meets(file, fragment));
    const declared = targets.flatMap(slotsOf);
    if (targets.length === 0 || declared.includes(fragment.slot)) return [];
    return [
      error("IM_CONTRIBUTION_STRANDED", {
        what: `\`${fragment.path}\` has no slot \`${fragment.slot}\``,
        hint: didYouMean(fragment.slot, declared) ?? `Declare it there with {{slot "${fragment.slot}"}}`,
        where: fragment.origin,
      }),
    ];
  });
  const misplaced = fragments.flatMap((fragment) =>
    (facts.get(fragment.origin)?.slots ?? []).map(({ name, line, column }) =>
      error("IM_TEMPLATE_FAILED", {
        what: `A fragment declares the slot \`${name}\``,
        because: "only whole files declare slots",
        where: `${fragment.origin}:${line}:${column}`,
      }),
    ),
  );
  const unfilled = files.flatMap((file) =>
    (facts.get(file.origin)?.slots ?? []).flatMap(({ name, line, column }) => {
      const filled = fragments.some(
        (each) => each.path === file.path && each.slot === name && meets(file, each),
      );
      return filled
        ? []
        : [
            warning("IM_CATALOGUE_UNUSED", {
              what: `Nothing fills the slot \`${name}\` of \`${file.path}\``,
              where: `${file.origin}:${line}:${column}`,
              hint: "Remove it, unless another catalogue fills it",
            }),
          ];
    }),
  );
  return [...undeclared, ...misplaced, ...unfilled];
}

/** Both can be in one service as far as their stacks say. */
function meets(left: Contribution, right: Contribution): boolean {
  return left.stack === right.stack || left.stack === "every-stack" || right.stack === "every-stack";
}
