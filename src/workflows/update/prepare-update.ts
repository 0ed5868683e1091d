import { compareVersions, parseVersion } from "../../catalogue/version.ts";
import type { RawCatalogue, Release, Stack } from "../../catalogue/catalogue.ts";
import { featuresOf } from "../../catalogue/feature-model.ts";
import { manifestPath, type Manifest } from "../../manifest/manifest.ts";
import { blobsNeeded, type PlannedFile, type UpdatePlan } from "../../merger/plan-update.ts";
import type { Tree } from "../../merger/tree.ts";
import type { Breach } from "../../merger/verify.ts";
import { problem, Problem } from "../../problems/problem.ts";
import type { FileTree } from "../../renderer/file-tree.ts";
import type { Refused } from "../../resolver/resolution.ts";
import { byCodeUnit } from "../../text/compare.ts";
import { findStack, type LoadedCatalogue } from "../load-catalogue.ts";
import type { CommittedService } from "../committed-service.ts";
import type { Planner } from "../planner.ts";
import type { CatalogueSource } from "../ports.ts";
import type { PristineStore } from "../pristine-store.ts";
import type { Delivery } from "../service-copy.ts";
import type { ServicePlan } from "../service-plan.ts";
import type { ServiceRequest } from "../service-request.ts";
import { baseContents, managedTree, type BaseStep } from "./base.ts";
import { intentOf, type IntentChange } from "./intent.ts";
import { manifestFileIn, renderedBytes } from "./planned-files.ts";

/** What deciding an update needs from outside. */
export interface PreparationPorts {
  readonly service: CommittedService;
  /** Plans with the catalogue that the update goes to. */
  readonly planner: Planner;
  readonly pristine: PristineStore;
  readonly source: CatalogueSource;
  /** Version of Instant Micros. */
  readonly engine: string;
}

export interface UpdateRequest extends IntentChange {
  /** Go back to an older template version. */
  readonly force: boolean;
}

/** An update, decided and not yet done. */
export interface PreparedUpdate {
  readonly from: Manifest;
  readonly to: Manifest;
  /** Features that come or go, and what has another name now: a sentence each. */
  readonly notes: readonly string[];
  /** What the template says of itself since the service's version, newest first. */
  readonly releases: readonly Release[];
  readonly base: BaseStep;
  readonly plan: UpdatePlan;
  /** Promises that the plan breaks. Empty, unless there is a bug. */
  readonly breaches: readonly Breach[];
  /** Everything to write, the manifest included. */
  readonly delivery: Delivery;
  /** The files of the new template, without the manifest, and the catalogue that made them. */
  readonly rendered: readonly Uint8Array[];
  readonly catalogue: RawCatalogue;
}

export type Preparation =
  | { readonly kind: "prepared"; readonly update: PreparedUpdate }
  | { readonly kind: "refused"; readonly problems: readonly Problem[]; readonly refused?: Refused };

/**
 * Decides an update: asks the intent of the service's manifest again of the catalogue, renders it, and merges what
 * changed since the base into HEAD. Nothing is written. Throws Problems when the catalogue's templates fail.
 */
export async function prepareUpdate(
  ports: PreparationPorts,
  loaded: LoadedCatalogue,
  from: Manifest,
  request: UpdateRequest,
): Promise<Preparation> {
  const head = await ports.service.tree();
  const stack = findStack(loaded.catalogue, from.stack.id);
  if (stack instanceof Problem) return { kind: "refused", problems: [stack] };
  const downgrade = request.force ? undefined : downgradeProblem(from, stack);
  if (downgrade !== undefined) return { kind: "refused", problems: [downgrade] };

  const intent = intentOf(loaded.catalogue, stack, from, request);
  const planned = await planWithAnswers(ports, intent.request, from, request);
  if (planned.kind === "refused") return planned;
  const { plan: service, dropped } = planned;

  const base = managedTree(from);
  const ours = new Map(head);
  ours.delete(manifestPath);
  const theirs = managedTree(service.manifest);
  const rendered = new Map(service.tree.files.map(({ blob, bytes }) => [blob, bytes]));
  const needed = blobsNeeded({ base, ours, theirs });
  const old = await baseContents(ports, from, new Set([...needed].filter((blob) => !rendered.has(blob))));
  const bytes = new Map([...old.bytes, ...rendered]);
  const { plan, breaches } = await ports.planner.merge({
    base,
    ours,
    theirs,
    renamed: new Map(
      [stack, ...featuresOf(loaded.catalogue, stack)].flatMap(({ moved }) => Object.entries(moved)),
    ),
    bytes,
    lost: old.lost,
    labels: {
      base: `template ${from.stack.version}`,
      ours: "yours",
      theirs: `template ${service.manifest.stack.version}`,
    },
  });
  const written = withManifest(plan, head, service.tree);
  const notes = [...intent.notes, ...dropped, ...featureNotes(from, service)];
  return {
    kind: "prepared",
    update: {
      from,
      to: service.manifest,
      notes,
      releases: releasesSince(stack, from.stack.version),
      base: old.step,
      plan,
      breaches,
      delivery: {
        version: service.manifest.stack.version,
        ours: head,
        writes: written,
        removals: plan.removals,
        conflicts: plan.conflicts,
        objects: plan.conflicts.flatMap(({ stages }) =>
          [stages.base, stages.theirs].flatMap((entry) => {
            const found = entry === undefined ? undefined : bytes.get(entry.blob);
            return found === undefined ? [] : [found];
          }),
        ),
      },
      rendered: renderedBytes(service.tree),
      catalogue: loaded.raw,
    },
  };
}

/** Whether there is anything to write at all. */
export function changesNothing({ delivery }: PreparedUpdate): boolean {
  return delivery.writes.length === 0 && delivery.removals.length === 0 && delivery.conflicts.length === 0;
}

/** Whether the service is on the catalogue's template already, with the same intent. */
export function isCurrent({ from, to }: PreparedUpdate): boolean {
  return from.tree === to.tree && from.stack.version === to.stack.version;
}

function downgradeProblem(from: Manifest, stack: Stack): Problem | undefined {
  const [before, now] = [parseVersion(from.stack.version), parseVersion(stack.version)];
  if (before === undefined || now === undefined || compareVersions(now, before) >= 0) return undefined;
  return problem("IM_DOWNGRADE", {
    what: `The service is on ${stack.name} ${from.stack.version}, and this catalogue has ${stack.version}`,
  });
}

type PlannedService =
  | { readonly kind: "planned"; readonly plan: ServicePlan; readonly dropped: readonly string[] }
  | (Preparation & { readonly kind: "refused" });

/** Answers that only a feature asked for that goes now are dropped; what was just given must be asked for. */
async function planWithAnswers(
  { planner, engine }: PreparationPorts,
  request: ServiceRequest,
  { service }: Manifest,
  change: UpdateRequest,
): Promise<PlannedService> {
  const surroundings = { repository: service.repository, engine };
  const first = await planner.plan(request, surroundings);
  if (first.kind === "planned") return { kind: "planned", plan: first.plan, dropped: [] };
  const notAsked = first.problems.flatMap(({ code, where }) => {
    const id = where?.startsWith("/answers/") === true ? where.slice("/answers/".length) : undefined;
    return code === "IM_QUESTION_UNKNOWN" && id !== undefined && !Object.hasOwn(change.answers, id)
      ? [id]
      : [];
  });
  if (notAsked.length < first.problems.length) return first;
  const answers = Object.fromEntries(
    Object.entries(request.answers).filter(([id]) => !notAsked.includes(id)),
  );
  const second = await planner.plan({ ...request, answers }, surroundings);
  if (second.kind === "refused") return second;
  const dropped = notAsked.map((id) => `the answer to ${id} is dropped: the feature that asks for it is off`);
  return { kind: "planned", plan: second.plan, dropped };
}

/** The releases after a version; all that are known when the version is not among them. */
function releasesSince({ changelog }: Stack, version: string): readonly Release[] {
  const at = changelog.findIndex((each) => each.version === version);
  return at < 0 ? changelog : changelog.slice(0, at);
}

function withManifest(plan: UpdatePlan, head: Tree, tree: FileTree): readonly PlannedFile[] {
  const file = manifestFileIn(tree);
  if (head.get(manifestPath)?.blob === file.blob) return plan.writes;
  return [...plan.writes, file].sort((left, right) => byCodeUnit(left.path, right.path));
}

/** Every feature that comes or goes, with its reason. */
function featureNotes(from: Manifest, { manifest, resolution }: ServicePlan): readonly string[] {
  const [before, now] = [new Set(from.features), new Set(manifest.features)];
  const said = new Map(resolution.changes.map(({ feature, text }) => [feature, text]));
  return [
    ...manifest.features.filter((id) => !before.has(id)).map((id) => `${id} is added${reason(said.get(id))}`),
    ...from.features.filter((id) => !now.has(id)).map((id) => `${id} is removed${reason(said.get(id))}`),
  ];
}

function reason(text: string | undefined): string {
  return text === undefined ? "" : `: ${text}`;
}
