import type { Catalogue, Feature, Stack, StackId } from "../catalogue/catalogue.ts";
import { bundleOf } from "../catalogue/bundle.ts";
import { featureModel, featuresOf } from "../catalogue/feature-model.ts";
import { technologyUses, type TechnologyUse } from "../catalogue/technology-uses.ts";
import type { Problem } from "../problems/problem.ts";
import type { FeatureModel } from "../resolver/model.ts";
import type { LoadedCatalogue } from "../workflows/load-catalogue.ts";

/** One stack with everything that is derived from it once. */
export interface Template {
  readonly stack: Stack;
  readonly features: readonly Feature[];
  readonly model: FeatureModel;
  readonly bundle: string;
}

/** The catalogue that is being served. */
export interface ServedCatalogue {
  readonly loaded: LoadedCatalogue;
  readonly templates: ReadonlyMap<StackId, Template>;
  /** The current version of each template. */
  readonly latest: Readonly<Record<StackId, string>>;
  /** What its stacks and features bring, of what its guidelines speak of. */
  readonly uses: readonly TechnologyUse[];
  /** Set when this is not the newest catalogue, because that one is broken. */
  readonly stale: readonly Problem[];
}

/** Everything that is asked about a catalogue again and again. */
export function servedCatalogue(loaded: LoadedCatalogue, stale: readonly Problem[]): ServedCatalogue {
  const { catalogue, raw } = loaded;
  const templates = new Map(
    catalogue.stacks.map((stack) => [
      stack.id,
      {
        stack,
        features: featuresOf(catalogue, stack),
        model: featureModel(catalogue, stack),
        bundle: bundleOf(raw, catalogue, stack).digest,
      },
    ]),
  );
  return { loaded, templates, latest: latestOf(catalogue), uses: technologyUses(catalogue), stale };
}

function latestOf({ stacks }: Catalogue): Readonly<Record<StackId, string>> {
  return Object.fromEntries(stacks.map((stack) => [stack.id, stack.version]));
}

/** What a rendered service of the stack depends on besides its request. */
export function bundleKey({ templates }: ServedCatalogue, stack: StackId): string {
  return templates.get(stack)?.bundle ?? "none";
}
