/** What an update does with a path, and why: every path of base, ours and theirs has exactly one of these. */
export type Disposition =
  /** The template did not change it, and neither did the user. */
  | { readonly kind: "unchanged" }
  /** Only the user changed it, or only the user has it: it stays as it is. */
  | { readonly kind: "yours" }
  /** Both changed it to the same. */
  | { readonly kind: "agreed" }
  /** New in the template. */
  | { readonly kind: "added" }
  /** Changed by the template only. */
  | { readonly kind: "updated" }
  /** Removed by the template, and not changed by the user. */
  | { readonly kind: "deleted" }
  /** Changed by both, and both changes are in. */
  | { readonly kind: "merged" }
  /** What was here is now at `to`. */
  | { readonly kind: "moved"; readonly to: string; readonly by: "template" | "user" }
  /** New in the template, written to `to`: the user moved the directory. */
  | { readonly kind: "redirected"; readonly to: string }
  /** Deleted by the user, unchanged by the template: it stays away. */
  | { readonly kind: "deleted-by-you" }
  /** Deleted by the user, changed by the template: it stays away, and the change with it. */
  | { readonly kind: "withheld" }
  /** Deleted by the user, and written again: the template changed it, and says that it is required. */
  | { readonly kind: "restored" }
  /** Sample code: it belongs to the service since its first commit. */
  | { readonly kind: "write-once" }
  /** A lock file that both changed: the user's stays, and its tool must write it anew. */
  | { readonly kind: "regenerate"; readonly with: string }
  | { readonly kind: "conflict"; readonly conflict: ConflictKind };

export type ConflictKind =
  /** Both changed the same lines or keys. */
  | "content"
  /** Both added the path, with different bytes. */
  | "both-added"
  /** Both changed bytes that are no text. */
  | "binary"
  /** One made a link or a submodule of what the other changed. */
  | "type"
  /** Removed by the template, changed by the user: it stays, and is the user's from now on. */
  | "released"
  /** Both changed it, and nobody has the version any more that both started from. */
  | "base-lost"
  /** The template's file cannot be written: the user has something else in its place. */
  | "path-taken";

export interface LedgerEntry {
  readonly path: string;
  readonly disposition: Disposition;
  /** Where the path's content came from, when that was another path. */
  readonly from?: string;
  /** One sentence more, where there is something to do or to know. */
  readonly note?: string;
}

/** Sorted by path. */
export type Ledger = readonly LedgerEntry[];

/** How many paths have each disposition. */
export function countsOf(ledger: Ledger): Readonly<Partial<Record<Disposition["kind"], number>>> {
  const counts: Partial<Record<Disposition["kind"], number>> = {};
  for (const { disposition } of ledger) counts[disposition.kind] = (counts[disposition.kind] ?? 0) + 1;
  return counts;
}

/** `38 paths: 35 unchanged, 1 updated, 1 merged, 1 conflict`. */
export function countsText(ledger: Ledger): string {
  const counts = Object.entries(countsOf(ledger)).map(([kind, count]) => `${count} ${kind}`);
  return `${ledger.length} paths: ${counts.join(", ")}`;
}
