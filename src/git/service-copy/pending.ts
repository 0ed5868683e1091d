import type { PendingUpdate } from "../../workflows/service-copy.ts";
import { takeBack } from "./abort.ts";
import { dropJournal, readJournal } from "./journal.ts";
import { obstacles } from "./obstacles.ts";
import type { Place } from "./open-copies.ts";

/** The update that waits for a commit. One that was cut off is taken back; one that is over is forgotten. */
export async function pending(place: Place): Promise<PendingUpdate | undefined> {
  const journal = await readJournal(place);
  if (journal === undefined) return undefined;
  if (journal.head !== place.head) {
    await dropJournal(place);
    return undefined;
  }
  if (journal.state === "applying") {
    await takeBack(place, journal);
    return undefined;
  }
  // Somebody took it back by other means, such as `git reset --hard`.
  if ((await obstacles(place)).length === 0) {
    await dropJournal(place);
    return undefined;
  }
  return { conflicts: journal.conflicts, version: journal.version };
}
