import { blobId } from "../renderer/tree-id.ts";
import { bytesOf, textOf } from "./bytes.ts";
import { stagesOf } from "./conflict.ts";
import type { ConflictKind } from "./disposition.ts";
import { lockWriter } from "./lock-files.ts";
import { mergeContent } from "./merge-content.ts";
import type { Outcome, Result } from "./outcome.ts";
import type { Row } from "./rows.ts";
import { mergeText, whoeverChanged, type Labels } from "./text/merge-text.ts";
import { isFile, sameEntry, type Contents, type Entry } from "./tree.ts";

/** What deciding needs beside the file's entries. */
export interface Means {
  readonly contents: Contents;
  readonly lost: ReadonlySet<string>;
  readonly labels: Labels;
}

/** What becomes of one file. Only files that both sides changed have their contents looked at. */
export function decide(row: Row, means: Means): Outcome {
  const { base, ours, theirs } = row;
  if (base === undefined) return decideNew(row, means);
  if (isWriteOnce(row)) {
    const moved = [ours, theirs].some((each) => each !== undefined && each.path !== base.path);
    const touched = moved || !sameEntry(base.entry, ours?.entry) || !sameEntry(base.entry, theirs?.entry);
    // Sample code stays where it is, too: the service's own code names its place.
    return { row, disposition: { kind: touched ? "write-once" : "unchanged" }, result: stayed(row) };
  }
  if (ours === undefined) {
    if (theirs === undefined) return { row, disposition: { kind: "agreed" }, result: undefined };
    const changed = !sameEntry(base.entry, theirs.entry);
    if (theirs.entry.policy === "required" && (changed || base.entry.policy !== "required")) {
      const note = "you had deleted it, and the template requires it";
      return { row, disposition: { kind: "restored" }, result: at(row, theirs.entry), note };
    }
    const kind = changed ? "withheld" : "deleted-by-you";
    return { row, disposition: { kind }, result: undefined };
  }
  if (theirs === undefined) {
    if (sameEntry(base.entry, ours.entry))
      return { row, disposition: { kind: "deleted" }, result: undefined };
    return conflict(row, "released", stayed(row));
  }
  const moved = base.path !== theirs.path && ours.path === base.path;
  if (sameEntry(base.entry, ours.entry)) {
    const changed = moved || !sameEntry(base.entry, theirs.entry);
    return {
      row,
      disposition: { kind: changed ? "updated" : ours.path === base.path ? "unchanged" : "yours" },
      result: at(row, theirs.entry),
    };
  }
  if (sameEntry(base.entry, theirs.entry)) {
    return { row, disposition: { kind: moved ? "merged" : "yours" }, result: at(row, ours.entry) };
  }
  if (sameEntry(ours.entry, theirs.entry))
    return { row, disposition: { kind: "agreed" }, result: at(row, ours.entry) };
  return mergeBoth(row, { base: base.entry, ours: ours.entry, theirs: theirs.entry }, means);
}

function decideNew(row: Row, means: Means): Outcome {
  const { ours, theirs } = row;
  if (theirs === undefined) return { row, disposition: { kind: "yours" }, result: stayed(row) };
  if (ours === undefined) return { row, disposition: { kind: "added" }, result: at(row, theirs.entry) };
  if (sameEntry(ours.entry, theirs.entry))
    return { row, disposition: { kind: "agreed" }, result: stayed(row) };
  if (theirs.entry.policy === "write-once")
    return { row, disposition: { kind: "write-once" }, result: stayed(row) };
  return mergeBoth(row, { base: undefined, ours: ours.entry, theirs: theirs.entry }, means);
}

interface Three {
  readonly base: Entry | undefined;
  readonly ours: Entry;
  readonly theirs: Entry;
}

function mergeBoth(row: Row, { base, ours, theirs }: Three, means: Means): Outcome {
  if (!isFile(ours) || !isFile(theirs) || (base !== undefined && !isFile(base))) {
    // A submodule has no bytes that could be written elsewhere.
    return conflict(row, "type", ours.mode === "160000" ? stayed(row) : at(row, ours));
  }
  // The executable bit is merged for itself. Of two new files, ours decides.
  const mode = base === undefined ? ours.mode : whoeverChanged(base.mode, ours.mode, theirs.mode);
  if (base?.blob === ours.blob || ours.blob === theirs.blob) {
    return { row, disposition: { kind: "merged" }, result: { ...at(row, theirs), mode } };
  }
  if (base?.blob === theirs.blob) {
    return { row, disposition: { kind: "merged" }, result: { ...at(row, ours), mode } };
  }
  const writer = lockWriter(row.target);
  if (writer !== undefined) {
    return {
      row,
      disposition: { kind: "regenerate", with: writer },
      result: { ...at(row, ours), mode },
      note: `both changed it; yours is kept: run \`${writer}\` and commit what it writes`,
    };
  }
  const isLost = base !== undefined && means.lost.has(base.blob);
  const texts = {
    base: base === undefined || isLost ? "" : textOf(means.contents(base.blob)),
    ours: textOf(means.contents(ours.blob)),
    theirs: textOf(means.contents(theirs.blob)),
  };
  if (texts.base === undefined || texts.ours === undefined || texts.theirs === undefined) {
    return conflict(row, "binary", { ...at(row, ours), mode });
  }
  if (isLost) {
    const apart = mergeText("", texts.ours, texts.theirs, means.labels);
    const marked = apart.kind === "conflict" ? bytesOf(apart.marked) : undefined;
    return conflict(row, "base-lost", { ...at(row, ours), mode }, marked);
  }
  const merged = mergeContent(
    row.target,
    { base: texts.base, ours: texts.ours, theirs: texts.theirs },
    means.labels,
  );
  if (merged.kind === "clean") {
    return { row, disposition: { kind: "merged" }, result: written(row, mode, merged.text) };
  }
  const kind = base === undefined ? "both-added" : "content";
  return conflict(row, kind, written(row, mode, merged.ours), bytesOf(merged.marked));
}

function isWriteOnce({ base, theirs }: Row): boolean {
  return (theirs ?? base)?.entry.policy === "write-once";
}

function at(row: Row, { blob, mode }: Entry): Result {
  return { path: row.target, blob, mode };
}

/** What the user has, where the user has it. */
function stayed({ ours }: Row): Result | undefined {
  return ours === undefined ? undefined : { path: ours.path, blob: ours.entry.blob, mode: ours.entry.mode };
}

function written(row: Row, mode: Entry["mode"], text: string): Result {
  const bytes = bytesOf(text);
  return { path: row.target, mode, blob: blobId(bytes), bytes };
}

function conflict(row: Row, kind: ConflictKind, result: Result | undefined, marked?: Uint8Array): Outcome {
  return {
    row,
    disposition: { kind: "conflict", conflict: kind },
    result,
    conflict: {
      path: result?.path ?? row.target,
      kind,
      what: sentences[kind],
      stages: stagesOf(row.base?.entry, row.ours?.entry, row.theirs?.entry),
      ...(marked === undefined ? {} : { marked }),
    },
  };
}

/** What happened, and what to do. */
export const sentences: Readonly<Record<ConflictKind, string>> = {
  content: "You and the template changed the same lines: choose between the markers",
  "both-added": "You and the template added this path with different contents: choose between the markers",
  binary:
    "You and the template changed this file, which is no text: yours is kept; take either version whole",
  type: "You or the template turned this file into something else (a link, a submodule): yours is kept",
  released:
    "The template no longer has this file, and you changed it: it is kept and yours from now on; delete it if you do not need it",
  "base-lost":
    "You and the template changed this file, and the version that both started from is lost: compare the two",
  "path-taken":
    "The template has a file here, and you have something else in its place: yours is kept, the template's is not written",
};
