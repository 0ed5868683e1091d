import type { Catalogue, Contribution, Feature, Stack } from "../catalogue/catalogue.ts";
import { placeOf } from "../documents/yaml-document.ts";
import { matchesAny } from "../renderer/policy.ts";
import { contributionsIn } from "./contributions.ts";
import { error, type Finding } from "./finding.ts";

/** `required-files` that name nothing, and files that would be required and the service's own at once. */
export function requiredFileFaults(catalogue: Catalogue): readonly Finding[] {
  const all = contributionsIn(catalogue);
  return [
    ...catalogue.stacks.flatMap((stack) =>
      faultsOf(
        stack,
        all.filter((each) => each.stack === stack.id || each.stack === "every-stack"),
      ),
    ),
    ...catalogue.features.flatMap((feature) => faultsOf(feature, feature.contributions)),
  ];
}

function faultsOf(
  { requiredFiles, writeOnce, source }: Stack | Feature,
  contributions: readonly Contribution[],
): readonly Finding[] {
  const paths = contributions.flatMap(({ kind, path }) => (kind === "file" || kind === "lock" ? [path] : []));
  return requiredFiles.flatMap((glob) => {
    const named = paths.filter((path) => matchesAny(path, [glob]));
    const both = named.find((path) => matchesAny(path, writeOnce));
    const where = placeOf(source);
    if (named.length === 0) {
      return [
        error("IM_CATALOGUE_REQUIRED_FILE", {
          what: `The required file \`${glob}\` is written by nobody`,
          hint: "Name a path of the service as it is below `files/` or the feature's folder",
          where,
        }),
      ];
    }
    if (both === undefined) return [];
    return [
      error("IM_CATALOGUE_REQUIRED_FILE", {
        what: `\`${both}\` is both required and written once`,
        because: "what belongs to the service from the first commit on may be deleted by it",
        hint: "Take it out of `required-files` or out of `write-once`",
        where,
      }),
    ];
  });
}
