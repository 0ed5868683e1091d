import type { RawCatalogue } from "../catalogue/catalogue.ts";
import type { Manifest } from "../manifest/manifest.ts";
import { planService, type Planned, type Surroundings } from "./plan-service.ts";
import type { LoadedCatalogue } from "./load-catalogue.ts";
import type { ServiceRequest } from "./service-request.ts";
import { mergeTrees, type MergedTrees, type TreesToMerge } from "./update/merge-trees.ts";
import { renderAgain } from "./update/render-again.ts";

/**
 * Decides whatever takes time and memory that somebody else's files have a say in: here, or apart from whoever asks, with
 * limits on time, memory and output.
 */
export interface Planner {
  /** Plans a service with one catalogue. */
  plan(request: ServiceRequest, surroundings: Surroundings): Promise<Planned>;
  /** Merges a template's change into a service. */
  merge(trees: TreesToMerge): Promise<MergedTrees>;
  /** The files of a service as an old catalogue makes them; none when it makes none today. */
  renderAgain(raw: RawCatalogue, manifest: Manifest): Promise<readonly Uint8Array[]>;
}

/** Decides here and at once. */
export function plannerOf(loaded: LoadedCatalogue): Planner {
  return {
    plan: async (request, surroundings) => planService(loaded, request, surroundings),
    merge: async (trees) => mergeTrees(trees),
    renderAgain: async (raw, manifest) => renderAgain(raw, manifest),
  };
}
