import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { markedFiles } from "../../merger/marked-files.ts";
import type { Delivery } from "../../workflows/service-copy.ts";
import { importBlob } from "../import-stream.ts";
import { mustGit } from "../run-git.ts";
import { takeBack } from "./abort.ts";
import { indexEntries, updateIndex, type IndexChange } from "./index-entries.ts";
import { dropJournal, journalFolder, writeJournal, type Journal, type JournalStep } from "./journal.ts";
import { moveFile } from "./move-file.ts";
import type { Place } from "./open-copies.ts";
import { removeEmptyFolders } from "./remove-empty-folders.ts";

/**
 * Writes everything new into the journal's folder, then the journal, then moves file by file: the old one out, the new
 * one in. The index changes last, in one step of git's. Files are written without waiting for each: a thousand waits
 * take longer than a thousand small files.
 */
export async function deliver(place: Place, delivery: Delivery): Promise<void> {
  await dropJournal(place);
  const folder = journalFolder(place);
  mkdirSync(folder, { recursive: true });
  const plan = planOf(delivery);

  await Promise.all([writeObjects(place, plan.objects), writeNewFiles(folder, plan.files)]);

  const journal: Journal = {
    state: "applying",
    head: place.head,
    version: delivery.version,
    conflicts: delivery.conflicts.map(({ path }) => path),
    steps: plan.files.map(({ path, had }): JournalStep => ({ path, had })),
    index: plan.index.map(({ path }): JournalStep => ({ path, had: delivery.ours.get(path) ?? null })),
  };
  await writeJournal(place, journal);
  try {
    await moveFiles(place, plan);
    await updateIndex(place, plan.index);
    await writeJournal(place, { ...journal, state: "applied" });
  } catch (cause) {
    await takeBack(place, journal);
    throw cause;
  }
}

/** While git stores the objects. */
async function writeNewFiles(folder: string, files: readonly DeliveredFile[]): Promise<void> {
  for (const [number, { bytes, mode }] of files.entries()) {
    if (bytes === null) continue;
    // As git has it: the user's umask has the last word.
    writeFileSync(join(folder, `new-${number}`), bytes, { mode: mode === "100755" ? 0o777 : 0o666 });
  }
}

async function moveFiles(place: Place, plan: DeliveryPlan): Promise<void> {
  const folder = journalFolder(place);
  const directory = join(place.root, place.folder);
  // What goes makes room first: a file may be in the way of a folder.
  for (const [number, { path, had }] of plan.files.entries()) {
    if (had !== null) moveFile(join(directory, path), join(folder, `old-${number}`));
  }
  for (const { path, bytes } of plan.files) if (bytes === null) await removeEmptyFolders(directory, path);
  const made = new Set<string>();
  for (const [number, { path, bytes }] of plan.files.entries()) {
    if (bytes === null) continue;
    const parent = dirname(join(directory, path));
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    moveFile(join(folder, `new-${number}`), join(directory, path));
  }
}

interface DeliveredFile {
  readonly path: string;
  readonly had: JournalStep["had"];
  /** null: the path goes. */
  readonly bytes: Uint8Array | null;
  readonly mode: string;
}

interface DeliveryPlan {
  /** What happens in the work tree. */
  readonly files: readonly DeliveredFile[];
  readonly index: readonly IndexChange[];
  /** What the index names and git may not have. */
  readonly objects: readonly Uint8Array[];
}

function planOf(delivery: Delivery): DeliveryPlan {
  const { ours, writes, removals, conflicts, objects } = delivery;
  const marked = new Set(conflicts.filter(({ kind }) => kind !== "path-taken").map(({ path }) => path));
  const had = (path: string): JournalStep["had"] => ours.get(path) ?? null;
  const files = new Map<string, DeliveredFile>();
  for (const path of removals) {
    files.set(path, { path, had: had(path), bytes: null, mode: "" });
  }
  for (const { path, bytes, mode } of [...writes, ...markedFiles(delivery)]) {
    files.set(path, { path, had: had(path), bytes, mode });
  }
  return {
    files: [...files.values()],
    index: [
      ...removals.map((path): IndexChange => ({ path, entries: [] })),
      ...writes
        .filter(({ path }) => !marked.has(path))
        .map(({ path, blob, mode }): IndexChange => ({ path, entries: [{ stage: 0, blob, mode }] })),
      // What found its place taken has none in the index either.
      ...conflicts
        .filter(({ kind }) => kind !== "path-taken")
        .map(({ path, stages }): IndexChange => ({ path, entries: indexEntries(stages) })),
    ],
    objects: [...writes.filter(({ path }) => !marked.has(path)).map((file) => file.bytes), ...objects],
  };
}

/** As one pack: an object each would be a file each, and every one of them synced to the disk for itself. */
async function writeObjects({ run, repository }: Place, objects: readonly Uint8Array[]): Promise<void> {
  if (objects.length === 0) return;
  await mustGit(run, {
    repository,
    arguments: ["fast-import", "--quiet"],
    protocols: [],
    input: Buffer.concat([Buffer.from("feature done\n"), ...objects.map(importBlob), Buffer.from("done\n")]),
    seconds: 120,
  });
}
