import type { UpdatePlan } from "./plan-update.ts";
import type { EntryMode } from "./tree.ts";

/** A file in conflict, as text with markers. */
export interface MarkedFile {
  readonly path: string;
  readonly mode: EntryMode;
  readonly bytes: Uint8Array;
}

/** The files that show their conflicts between markers, with the modes that they have without them. */
export function markedFiles({
  writes,
  conflicts,
}: Pick<UpdatePlan, "writes" | "conflicts">): readonly MarkedFile[] {
  const modes = new Map(writes.map(({ path, mode }) => [path, mode]));
  return conflicts.flatMap(({ path, marked: bytes, stages }) => {
    const mode = modes.get(path) ?? stages.ours?.mode ?? "100644";
    return bytes === undefined ? [] : [{ path, mode, bytes }];
  });
}
