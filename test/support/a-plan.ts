import { manifestOf, withManifest } from "../../src/manifest/manifest-of.ts";
import type { RepositoryRef } from "../../src/forges/contract/forge.ts";
import type { ServicePlan } from "../../src/workflows/service-plan.ts";
import type { ServiceRequest } from "../../src/workflows/service-request.ts";
import { aTree } from "./a-tree.ts";

/** The plan of a service with these files. */
export function aPlan(files: Readonly<Record<string, string>>): ServicePlan {
  const configuration = {
    service: {
      name: "orders",
      description: "Takes orders.",
      owner: "acme",
      repository: "https://forge.example/acme/orders",
    },
    stack: { id: "tiny", name: "Tiny", version: "1.0.0" },
    features: {},
    answers: {},
  };
  const rendered = aTree(files);
  const manifest = manifestOf({
    engine: "1.0.0",
    source: "built-in",
    bundle: `sha256:${"0".repeat(64)}`,
    configuration,
    requested: { with: [], without: [] },
    features: [],
    tree: rendered,
  });
  return {
    resolution: { kind: "resolved", on: [], features: [], changes: [], warnings: [] },
    configuration,
    manifest,
    tree: withManifest(rendered, manifest),
    message: "Create orders from Tiny 1.0.0\n",
  };
}

/** What somebody asked for who gets that plan. */
export function aServiceRequest({ owner, name }: RepositoryRef): ServiceRequest {
  return {
    stack: "tiny",
    service: { name, owner, description: "Takes orders." },
    selection: { with: [], without: [] },
    answers: {},
    allowDeprecated: false,
  };
}
