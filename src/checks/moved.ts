import type { Catalogue } from "../catalogue/catalogue.ts";
import { placeOf } from "../documents/yaml-document.ts";
import { didYouMean } from "../text/nearest.ts";
import { contributionsIn } from "./contributions.ts";
import { error, type Finding } from "./finding.ts";

/**
 * Places that `moved` says something went to, and where nothing is: an update would take the file for deleted, and let
 * go of the user's edits in it. A place that has been moved on since is no fault.
 */
export function movedFaults(catalogue: Catalogue): readonly Finding[] {
  const origins = contributionsIn(catalogue).map((each) => each.origin);
  const owners = [...catalogue.stacks, ...catalogue.features];
  const movedOn = new Set(owners.flatMap(({ moved }) => Object.keys(moved)));
  const isThere = (place: string): boolean =>
    movedOn.has(place) ||
    origins.some((origin) => (place.endsWith("/") ? origin.startsWith(place) : origin === place));
  return owners.flatMap(({ moved, source }) =>
    Object.entries(moved).flatMap(([from, to]) =>
      isThere(to)
        ? []
        : [
            error("IM_CATALOGUE_MOVED", {
              what: `\`${from}\` is said to be \`${to}\` now, and there is nothing`,
              hint:
                didYouMean(to, origins) ??
                "Name the place where the file is now, or drop the line when it is gone",
              where: placeOf(source),
            }),
          ],
    ),
  );
}
