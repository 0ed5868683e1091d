import { parseCatalogue } from "../../catalogue/parse.ts";
import { manifestPath } from "../../manifest/manifest.ts";
import type { Tree } from "../../merger/tree.ts";
import { problem } from "../../problems/problem.ts";
import type { LoadedCatalogue } from "../load-catalogue.ts";
import { planService, type Planned, type Surroundings } from "../plan-service.ts";
import type { PristineStore } from "../pristine-store.ts";
import type { Delivery, ServiceCopy } from "../service-copy.ts";
import type { ServicePlan } from "../service-plan.ts";
import type { ServiceRequest } from "../service-request.ts";
import { manifestFileIn, renderedBytes } from "./planned-files.ts";

/** How a file of the template compares with the repository. */
export interface AdoptedFile {
  readonly path: string;
  readonly state: "same" | "different" | "missing";
}

export interface Adoption {
  /** The template version that the repository is closest to. */
  readonly plan: ServicePlan;
  readonly files: readonly AdoptedFile[];
  readonly delivery: Delivery;
  readonly rendered: readonly Uint8Array[];
}

export type AdoptionPlanned =
  | { readonly kind: "planned"; readonly adoption: Adoption }
  | (Planned & { readonly kind: "refused" });

/**
 * Brings a repository under a template that it was not made from: of the catalogue given and of every bundle that is
 * kept for the stack, the version whose files are most alike becomes the base. Only the manifest is written: from then on,
 * what differs counts as the user's edits, and what is missing as deleted by the user.
 * Throws IM_ADOPTED_ALREADY.
 */
export async function planAdoption(
  { copy, pristine }: { readonly copy: ServiceCopy; readonly pristine: PristineStore },
  loaded: LoadedCatalogue,
  request: ServiceRequest,
  surroundings: Surroundings,
): Promise<AdoptionPlanned> {
  const head = await copy.tree();
  if (head.has(manifestPath)) {
    throw problem("IM_ADOPTED_ALREADY", {
      what: `${copy.place} is under a template already`,
      where: `${copy.place}/${manifestPath}`,
    });
  }
  const newest = planService(loaded, request, surroundings);
  if (newest.kind === "refused") return newest;
  let best = { plan: newest.plan, files: compared(newest.plan, head) };
  const given = newest.plan.manifest.catalogue.bundle;
  for (const plan of await keptPlans(pristine, given, request, surroundings)) {
    const files = compared(plan, head);
    if (likeness(files) > likeness(best.files)) best = { plan, files };
  }
  return {
    kind: "planned",
    adoption: {
      ...best,
      rendered: renderedBytes(best.plan.tree),
      delivery: {
        version: best.plan.manifest.stack.version,
        ours: head,
        writes: [manifestFileIn(best.plan.tree)],
        removals: [],
        conflicts: [],
        objects: [],
      },
    },
  };
}

/** The same request on every other template version that this machine knows and that takes it. */
async function keptPlans(
  pristine: PristineStore,
  given: string,
  request: ServiceRequest,
  surroundings: Surroundings,
): Promise<readonly ServicePlan[]> {
  const plans: ServicePlan[] = [];
  for (const digest of await pristine.bundles()) {
    if (digest === given) continue;
    const raw = await pristine.bundle(digest);
    const parsed = raw === undefined ? undefined : parseCatalogue(raw);
    if (raw === undefined || parsed?.kind !== "parsed") continue;
    if (!parsed.catalogue.stacks.some((each) => each.id === request.stack)) continue;
    try {
      const planned = planService({ raw, catalogue: parsed.catalogue }, request, surroundings);
      if (planned.kind === "planned") plans.push(planned.plan);
    } catch {
      // An old template that renders no more is no candidate.
    }
  }
  return plans;
}

function compared({ manifest }: ServicePlan, head: Tree): readonly AdoptedFile[] {
  return manifest.files.map(({ path, blob }) => {
    const own = head.get(path);
    return { path, state: own === undefined ? "missing" : own.blob === blob ? "same" : "different" };
  });
}

/** 0 to 1: files that are the same count whole, files that differ by half. */
function likeness(files: readonly AdoptedFile[]): number {
  if (files.length === 0) return 0;
  const points = files.map(({ state }) => ({ same: 1, different: 0.5, missing: 0 })[state]);
  return points.reduce((sum: number, each) => sum + each, 0) / files.length;
}
