import { manifestPath } from "../../manifest/manifest.ts";
import type { CommittedService } from "../committed-service.ts";
import { filePatch } from "../file-patch.ts";
import type { PreparedUpdate } from "./prepare-update.ts";

/** What the update changes in the service, as a patch; conflicts with their markers, the manifest left out. */
export async function updateDiff(
  service: CommittedService,
  { delivery, plan }: PreparedUpdate,
): Promise<string> {
  const marked = new Map(
    plan.conflicts.flatMap(({ path, marked: bytes }) => (bytes === undefined ? [] : [[path, bytes]])),
  );
  const after = new Map<string, Uint8Array>();
  for (const { path, bytes } of delivery.writes) if (path !== manifestPath) after.set(path, bytes);
  for (const [path, bytes] of marked) after.set(path, bytes);
  const paths = [...new Set([...after.keys(), ...delivery.removals])].sort();
  const own = await service.read(paths.flatMap((path) => delivery.ours.get(path)?.blob ?? []));
  return paths
    .map((path) => {
      const blob = delivery.ours.get(path)?.blob;
      return filePatch(path, blob === undefined ? undefined : own.get(blob), after.get(path));
    })
    .filter((patch) => patch !== "")
    .join("");
}
