import { createHash } from "node:crypto";
import type { FileTree } from "../renderer/file-tree.ts";
import { bundleKey } from "./served-catalogue.ts";
import { byCodeUnit } from "../text/compare.ts";
import type { ServicePlan } from "../workflows/service-plan.ts";
import { localId } from "../connections/connection.ts";
import type { ServiceRequest } from "../workflows/service-request.ts";
import { acceptedPlan } from "./api/service-requests.ts";
import { archiveOf } from "./archives/archive.ts";
import type { ServerContext } from "./context.ts";

/** A service that was rendered without anything being created. */
export interface RenderedPreview {
  /** The same for the same choices and the same catalogue. */
  readonly id: string;
  readonly request: ServiceRequest;
  readonly plan: ServicePlan;
  readonly tree: FileTree;
  /** All of it as a zip, made when it is asked for first. */
  readonly zip: () => Promise<Uint8Array>;
}

/** Renders, and keeps what was rendered last: a preview is looked at file by file. */
export interface PreviewRenderer {
  /** Throws everything that is wrong with the request. */
  render(request: ServiceRequest): Promise<RenderedPreview>;
}

/** How many rendered services are kept: about 100 kB each. */
const kept = 100;

export function previewRenderer(context: ServerContext): PreviewRenderer {
  const recent = new Map<string, Promise<RenderedPreview>>();
  return {
    render(request) {
      const id = previewId(request, bundleKey(context.catalogue(), request.stack));
      const found = recent.get(id);
      // What is used is moved to the end; what is at the beginning goes first.
      recent.delete(id);
      const rendered = found ?? renderPreview(context, id, request);
      recent.set(id, rendered);
      rendered.catch(() => recent.delete(id));
      for (const oldest of recent.keys()) {
        if (recent.size <= kept) break;
        recent.delete(oldest);
      }
      return rendered;
    },
  };
}

async function renderPreview(
  context: ServerContext,
  id: string,
  request: ServiceRequest,
): Promise<RenderedPreview> {
  const plan = acceptedPlan(
    await context.planner.plan(request, await previewSurroundings(context, request)),
    request,
  );
  let zip: Promise<Uint8Array> | undefined;
  return {
    id,
    request,
    plan,
    tree: plan.tree,
    zip: () => (zip ??= archiveOf(plan.tree, request.service.name, "zip")),
  };
}

/** A preview does not know where the repository will be; the local forge stands for it, as on the command line. */
async function previewSurroundings(context: ServerContext, { service }: ServiceRequest) {
  const { owner, name } = service;
  const local = await context.connections.forge(localId);
  const repository = local.webUrl({ owner, name });
  return { engine: context.version, repository };
}

function previewId(request: ServiceRequest, bundle: string): string {
  return createHash("sha256")
    .update(JSON.stringify([bundle, sorted(request)]))
    .digest("hex")
    .slice(0, 32);
}

/** The same value with the keys of its objects in order, so that equal requests have equal texts. */
export function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([left], [right]) => byCodeUnit(left, right));
  return Object.fromEntries(entries.map(([key, each]) => [key, sorted(each)]));
}
