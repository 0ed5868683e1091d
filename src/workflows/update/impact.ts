import { bundleOf } from "../../catalogue/bundle.ts";
import { problemsIn, type Problem } from "../../problems/problem.ts";
import type { CommittedService } from "../committed-service.ts";
import type { LoadedCatalogue } from "../load-catalogue.ts";
import { plannerOf } from "../planner.ts";
import type { CatalogueSource } from "../ports.ts";
import type { PristineStore } from "../pristine-store.ts";
import { manifestIn } from "./manifest-in.ts";
import { prepareUpdate, type PreparedUpdate } from "./prepare-update.ts";
import { updateDiff } from "./update-diff.ts";

/** What a catalogue would do to services, were it released. */
export interface Impact {
  readonly services: readonly ServiceImpact[];
  /** Services that would change in the same way, the largest group first. */
  readonly results: readonly DistinctResult[];
}

export interface ServiceImpact {
  /** Where it is. */
  readonly place: string;
  readonly outcome: "unchanged" | "changes" | "conflicts" | "refused" | "other-template";
  /** Template version that it is on and goes to; empty where that is not known. */
  readonly from: string;
  readonly to: string;
  readonly conflicts: readonly { readonly path: string; readonly kind: string; readonly what: string }[];
  /** Why the update would be refused. */
  readonly problems: readonly Problem[];
}

/** One way in which services change. What their names and their people's edits make of it counts as the same. */
export interface DistinctResult {
  readonly places: readonly string[];
  /** As it is in the first of them. */
  readonly patch: string;
}

export interface ImpactPorts {
  readonly pristine: PristineStore;
  readonly source: CatalogueSource;
  /** Version of Instant Micros. */
  readonly engine: string;
}

/** Prepares the update of every service to this catalogue, one after the other, and writes nothing anywhere. */
export async function impactOf(
  ports: ImpactPorts,
  loaded: LoadedCatalogue,
  services: AsyncIterable<CommittedService>,
): Promise<Impact> {
  const bundles = new Map(
    loaded.catalogue.stacks.map((stack) => [stack.id, bundleOf(loaded.raw, loaded.catalogue, stack).digest]),
  );
  const found: ServiceImpact[] = [];
  const groups = new Map<string, { readonly patch: string; readonly places: string[] }>();
  for await (const service of services) {
    const { impact, update } = await impactOn(ports, loaded, bundles, service);
    found.push(impact);
    if (update === undefined || impact.outcome === "unchanged") continue;
    const patch = await updateDiff(service, update);
    const key = withoutNames(patch, update);
    const group = groups.get(key) ?? { patch, places: [] };
    group.places.push(service.place);
    groups.set(key, group);
  }
  const results = [...groups.values()].sort((left, right) => right.places.length - left.places.length);
  return { services: found, results };
}

async function impactOn(
  ports: ImpactPorts,
  loaded: LoadedCatalogue,
  bundles: ReadonlyMap<string, string>,
  service: CommittedService,
): Promise<{ readonly impact: ServiceImpact; readonly update?: PreparedUpdate }> {
  const { place } = service;
  const nothing = { place, from: "", to: "", conflicts: [], problems: [] } as const;
  try {
    const from = await manifestIn(service);
    const bundle = bundles.get(from.stack.id);
    if (bundle === undefined) return { impact: { ...nothing, outcome: "other-template" } };
    const { version } = from.stack;
    // The same template renders the same service: nothing needs to be looked at.
    if (bundle === from.catalogue.bundle) {
      return { impact: { ...nothing, from: version, to: version, outcome: "unchanged" } };
    }
    const all = { ...ports, service, planner: plannerOf(loaded) };
    const change = { with: [], without: [], answers: {}, force: true };
    const prepared = await prepareUpdate(all, loaded, from, change);
    if (prepared.kind === "refused") {
      return { impact: { ...nothing, from: version, outcome: "refused", problems: prepared.problems } };
    }
    const { update } = prepared;
    const conflicts = update.plan.conflicts.map(({ path, kind, what }) => ({ path, kind, what }));
    const outcome = isUnchanged(update) ? "unchanged" : conflicts.length > 0 ? "conflicts" : "changes";
    return { update, impact: { ...nothing, from: version, to: update.to.stack.version, outcome, conflicts } };
  } catch (error) {
    const problems = problemsIn(error);
    if (problems.length === 0) throw error;
    return { impact: { ...nothing, outcome: "refused", problems } };
  }
}

/** A version that only the manifest tells of is no change of the service. */
function isUnchanged({ plan }: PreparedUpdate): boolean {
  return plan.writes.length === 0 && plan.removals.length === 0 && plan.conflicts.length === 0;
}

/** The patch without what differs from service to service: its own names, and where in its files the lines are. */
function withoutNames(patch: string, { from }: PreparedUpdate): string {
  const { name, owner, repository } = from.service;
  let text = patch.replaceAll(/^@@ .*? @@.*$/gm, "@@");
  for (const own of [repository, name, owner]) if (own !== "") text = text.replaceAll(own, "‹own›");
  return text;
}
