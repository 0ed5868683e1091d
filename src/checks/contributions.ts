import type { Catalogue, Contribution } from "../catalogue/catalogue.ts";
import { featuresOf } from "../catalogue/feature-model.ts";
import { error, warning, type Finding } from "./finding.ts";

/** Folders of a feature for a stack that does not have it, and folders whose conditions the stack does not have. */
export function strandedContributions(catalogue: Catalogue): readonly Finding[] {
  const featuresByStack = new Map(
    catalogue.stacks.map((stack) => [
      stack.id,
      new Set(featuresOf(catalogue, stack).map((feature) => feature.id)),
    ]),
  );
  return foldersOf(catalogue).flatMap(({ folder, contribution: { owner, stack, when } }) => {
    const stacks = stack === "every-stack" ? [...featuresByStack.keys()] : [stack];
    const needed = owner.kind === "feature" ? [owner.id, ...when] : when;
    const lacking = (id: string): readonly string[] =>
      needed.filter((feature) => featuresByStack.get(id)?.has(feature) !== true);
    if (stacks.some((id) => lacking(id).length === 0)) return [];
    const [first = ""] = stacks.flatMap(lacking);
    return [
      error("IM_CATALOGUE_UNUSED", {
        what: `What lies in \`${folder}\` is never used`,
        because: `${stack === "every-stack" ? "no stack has" : `the stack \`${stack}\` does not have`} the feature \`${first}\``,
        where: folder,
        hint: "List the feature in `stack.yaml`, or move the folder",
      }),
    ];
  });
}

/** Files whose executable bit says something else than their first two bytes, which decide. */
export function misleadingBits(catalogue: Catalogue): readonly Finding[] {
  return contributionsIn(catalogue).flatMap((each) => {
    if (each.kind !== "file" || each.executable === each.executableBit) return [];
    const what = each.executable
      ? "This script is not marked executable, and will be executable in the service"
      : "This file is marked executable, and will not be executable in the service";
    return [
      warning("IM_CATALOGUE_EXECUTABLE", {
        what,
        because: "a file is executable exactly when it begins with `#!`",
        where: each.origin,
        hint: each.executable ? "chmod +x it" : "Begin it with `#!`, or chmod -x it",
      }),
    ];
  });
}

/** Every contribution of the catalogue. */
export function contributionsIn(catalogue: Catalogue): readonly Contribution[] {
  return [...catalogue.stacks, ...catalogue.features].flatMap((each) => each.contributions);
}

function foldersOf(
  catalogue: Catalogue,
): readonly { readonly folder: string; readonly contribution: Contribution }[] {
  const folders = new Map<string, Contribution>();
  for (const contribution of contributionsIn(catalogue)) {
    const folder = contribution.origin.split("/").slice(0, 3).join("/");
    if (!folders.has(folder)) folders.set(folder, contribution);
  }
  return [...folders].map(([folder, contribution]) => ({ folder, contribution }));
}
