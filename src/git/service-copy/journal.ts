import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Entry } from "../../merger/tree.ts";
import type { Place } from "./open-copies.ts";

/**
 * What an update is about to do to the work tree, written before it does so. With the files that it takes the place
 * of, which are moved beside it and not thrown away, it is enough to take every step back.
 */
export interface Journal {
  readonly state: "applying" | "applied";
  /** The commit that HEAD was. */
  readonly head: string;
  readonly version: string;
  readonly conflicts: readonly string[];
  /** What happens in the work tree. */
  readonly steps: readonly JournalStep[];
  /** What happens in the index. */
  readonly index: readonly JournalStep[];
}

/** A path that changes. The number of a step names its files: `old-7` was there, `new-7` comes. */
export interface JournalStep {
  /** Below the service's folder. */
  readonly path: string;
  /** What HEAD has there; null for a new path. */
  readonly had: Entry | null;
}

/** The journal's own folder, inside `.git`; two services of one repository have one each. */
export function journalFolder({ repository, folder }: Place): string {
  const name =
    folder === ""
      ? "update"
      : `update-${folder.replaceAll(/[^A-Za-z0-9]/g, (each) => `_${each.charCodeAt(0)}`)}`;
  return join(repository, "instant-micros", name);
}

export async function readJournal(place: Place): Promise<Journal | undefined> {
  const text = await readFile(join(journalFolder(place), "journal.json"), "utf8").catch(() => undefined);
  return text === undefined ? undefined : (JSON.parse(text) as Journal);
}

/** In one step: a journal is the old one or the new one. */
export async function writeJournal(place: Place, journal: Journal): Promise<void> {
  const path = join(journalFolder(place), "journal.json");
  await writeFile(`${path}.new`, JSON.stringify(journal), { flush: true });
  await rename(`${path}.new`, path);
}

/** The journal goes first: without it the rest says nothing. */
export async function dropJournal(place: Place): Promise<void> {
  await rm(join(journalFolder(place), "journal.json"), { force: true });
  await rm(journalFolder(place), { recursive: true, force: true });
}
