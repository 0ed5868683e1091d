import { manifestPath } from "../../manifest/manifest.ts";
import { markedFiles } from "../../merger/marked-files.ts";
import type { EntryMode } from "../../merger/tree.ts";
import { byCodeUnit } from "../../text/compare.ts";
import type { CommittedService } from "../committed-service.ts";
import { filePatch } from "../file-patch.ts";
import type { PreparedUpdate } from "./prepare-update.ts";

/** A file that an update changes; undefined for one that is not there. */
export interface ChangedFile {
  readonly path: string;
  readonly before: FileState | undefined;
  readonly after: FileState | undefined;
}

export interface FileState {
  readonly mode: EntryMode;
  readonly bytes: Uint8Array;
}

/** The files that an update changes in the service, by path: conflicts with their markers, the manifest left out. */
export async function changedFiles(
  service: CommittedService,
  { delivery }: PreparedUpdate,
): Promise<readonly ChangedFile[]> {
  const after = new Map<string, FileState>();
  for (const { path, mode, bytes } of [...delivery.writes, ...markedFiles(delivery)]) {
    after.set(path, { mode, bytes });
  }
  const paths = [...new Set([...after.keys(), ...delivery.removals])].filter((path) => path !== manifestPath);
  const own = await service.read(paths.flatMap((path) => delivery.ours.get(path)?.blob ?? []));
  return paths.sort(byCodeUnit).map((path) => {
    const entry = delivery.ours.get(path);
    const bytes = entry === undefined ? undefined : own.get(entry.blob);
    const before = entry === undefined || bytes === undefined ? undefined : { mode: entry.mode, bytes };
    return { path, before, after: after.get(path) };
  });
}

/** The same as a patch. */
export async function updateDiff(service: CommittedService, update: PreparedUpdate): Promise<string> {
  const files = await changedFiles(service, update);
  return files.map(({ path, before, after }) => filePatch(path, before?.bytes, after?.bytes)).join("");
}
