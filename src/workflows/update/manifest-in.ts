import { manifestPath, type Manifest } from "../../manifest/manifest.ts";
import { readManifest } from "../../manifest/read-manifest.ts";
import { problem, type Problem } from "../../problems/problem.ts";
import type { Tree } from "../../merger/tree.ts";
import type { CommittedService } from "../committed-service.ts";
import { isGitLocation } from "../git-location.ts";

/** The manifest of a service in its HEAD. Throws IM_NOT_A_SERVICE, IM_MANIFEST_INVALID. */
export async function manifestIn(service: CommittedService): Promise<Manifest> {
  const tree = await service.tree();
  const entry = tree.get(manifestPath);
  const bytes = entry === undefined ? undefined : (await service.read([entry.blob])).get(entry.blob);
  if (bytes === undefined && isGitLocation(service.place)) throw notAtTheRoot(service.place, tree);
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

/** On a forge, where one service has one repository, which is updated without a work tree. */
function notAtTheRoot(place: string, tree: Tree): Problem {
  const below = [...tree.keys()].find((path) => path.endsWith(`/${manifestPath}`));
  return problem("IM_NOT_A_SERVICE", {
    what: `${place} has no ${manifestPath} at its root`,
    because:
      below === undefined
        ? "without it nobody knows which template the service has"
        : `the service is in \`${below.slice(0, -manifestPath.length - 1)}\`, and updates on a forge need it at the root of its repository`,
    hint:
      below === undefined
        ? "Restore it from the service's history, or clone it and bring it under a template with `instant-micros adopt`"
        : "Clone it, and run `instant-micros update` in that folder",
    where: place,
  });
}
