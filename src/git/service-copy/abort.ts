import { mkdir, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { hasCode } from "../../problems/has-code.ts";
import type { AbortedUpdate } from "../../workflows/service-copy.ts";
import { exists } from "../exists.ts";
import { updateIndex } from "./index-entries.ts";
import { dropJournal, journalFolder, readJournal, type Journal } from "./journal.ts";
import { moveFile } from "./move-file.ts";
import type { Place } from "./open-copies.ts";
import { removeEmptyFolders } from "./remove-empty-folders.ts";

/** Takes an update back, whether it was delivered or cut off. One that is committed is no longer ours to take back. */
export async function abort(place: Place): Promise<AbortedUpdate> {
  const journal = await readJournal(place);
  if (journal === undefined || journal.head !== place.head) return { kind: "none", files: 0 };
  await takeBack(place, journal);
  return { kind: "aborted", files: journal.steps.length };
}

/** Every step that was done is undone, in any state between the first and the last; doing so twice does no harm. */
export async function takeBack(place: Place, journal: Journal): Promise<void> {
  const folder = journalFolder(place);
  const directory = join(place.root, place.folder);
  for (const { path, had } of journal.steps) {
    if (had === null) {
      await rm(join(directory, path), { force: true }).catch((cause: unknown) => {
        // What is to become its folder is still the file that it was.
        if (!hasCode(cause, "ENOTDIR")) throw cause;
      });
      await removeEmptyFolders(directory, path);
    }
  }
  for (const [number, { path, had }] of journal.steps.entries()) {
    const old = join(folder, `old-${number}`);
    // Where nothing was moved out, the step had not begun.
    if (had === null || !(await exists(old))) continue;
    await mkdir(dirname(join(directory, path)), { recursive: true });
    moveFile(old, join(directory, path));
  }
  await updateIndex(
    place,
    journal.index.map(({ path, had }) => ({ path, entries: had === null ? [] : [{ stage: 0, ...had }] })),
  );
  await dropJournal(place);
}
