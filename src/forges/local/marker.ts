import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { NewRepository, OperationId } from "../contract/forge.ts";
import { writeDown } from "./durable.ts";

/** What a forge keeps of a repository besides its git objects. */
export interface Marker {
  readonly operation: OperationId;
  readonly description: string;
  readonly visibility: NewRepository["visibility"];
}

/**
 * The file lies inside the bare repository, so that both come into being by one rename. A file beside it would
 * leave a moment in which a crash makes a repository that nobody knows to be theirs.
 */
const fileName = "instant-micros.json";

/** Writes the marker to a repository that is not in its place yet, down to the disk. */
export async function writeMarker(repository: string, marker: Marker): Promise<void> {
  await writeDown(join(repository, fileName), `${JSON.stringify(marker, null, 2)}\n`);
}

/** The operation that made the repository, or null when it was made by other means. */
export async function operationOf(repository: string): Promise<OperationId | null> {
  const text = await readFile(join(repository, fileName), "utf8").catch(() => null);
  if (text === null) return null;
  try {
    const marker: unknown = JSON.parse(text);
    if (typeof marker !== "object" || marker === null || !("operation" in marker)) return null;
    return typeof marker.operation === "string" ? marker.operation : null;
  } catch {
    return null;
  }
}
