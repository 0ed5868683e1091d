import { createTwoFilesPatch } from "diff";
import { manifestPath } from "../../manifest/manifest.ts";
import { textOf } from "../../merger/bytes.ts";
import type { ServiceCopy } from "../../workflows/service-copy.ts";
import type { PreparedUpdate } from "../../workflows/update/update-service.ts";

/** What the update changes in the work tree, as a patch; conflicts with their markers, the manifest left out. */
export async function updateDiff(copy: ServiceCopy, { delivery, plan }: PreparedUpdate): Promise<string> {
  const marked = new Map(
    plan.conflicts.flatMap(({ path, marked: bytes }) => (bytes === undefined ? [] : [[path, bytes]])),
  );
  const after = new Map<string, Uint8Array>();
  for (const { path, bytes } of delivery.writes) if (path !== manifestPath) after.set(path, bytes);
  for (const [path, bytes] of marked) after.set(path, bytes);
  const paths = [...new Set([...after.keys(), ...delivery.removals])].sort();
  const own = await copy.read(paths.flatMap((path) => delivery.ours.get(path)?.blob ?? []));
  return paths
    .map((path) => {
      const blob = delivery.ours.get(path)?.blob;
      return filePatch(path, blob === undefined ? undefined : own.get(blob), after.get(path));
    })
    .filter((patch) => patch !== "")
    .join("");
}

function filePatch(path: string, before: Uint8Array | undefined, after: Uint8Array | undefined): string {
  const [from, to] = [before === undefined ? "" : textOf(before), after === undefined ? "" : textOf(after)];
  const names = [
    before === undefined ? "/dev/null" : `a/${path}`,
    after === undefined ? "/dev/null" : `b/${path}`,
  ];
  if (from === undefined || to === undefined) return `Binary files ${names[0]} and ${names[1]} differ\n`;
  const patch = createTwoFilesPatch(names[0] ?? "", names[1] ?? "", from, to, "", "", { context: 3 });
  return patch.replace(/^=+\n/, "");
}
