import { manifestPath, type Manifest } from "../../manifest/manifest.ts";
import { readManifest } from "../../manifest/read-manifest.ts";
import { problem } from "../../problems/problem.ts";
import type { CommittedService } from "../committed-service.ts";

/** The manifest of a service in its HEAD. Throws IM_NOT_A_SERVICE, IM_MANIFEST_INVALID. */
export async function manifestIn(service: CommittedService): Promise<Manifest> {
  const tree = await service.tree();
  const entry = tree.get(manifestPath);
  const bytes = entry === undefined ? undefined : (await service.read([entry.blob])).get(entry.blob);
  if (bytes === undefined) {
    throw problem("IM_NOT_A_SERVICE", {
      what: `${service.place} has no ${manifestPath}`,
      because: "without it nobody knows which template the service has",
      hint: `Restore it from the service's history, or bring the repository under a template: \`instant-micros adopt ${service.place} --stack STACK\``,
      where: service.place,
    });
  }
  return readManifest(new TextDecoder().decode(bytes));
}
