import { textOf } from "../../merger/bytes.ts";
import { countsOf, type LedgerEntry } from "../../merger/disposition.ts";
import type { PreviewedUpdate } from "../../workflows/operations/preview-update.ts";
import type { ChangedFile, FileState } from "../../workflows/update/update-diff.ts";
import type { PreviewDiff } from "./schemas/preview.ts";
import type { LedgerLine, UpdatePreview } from "./schemas/update.ts";

export function updateView({
  update,
  plan,
  files,
  seen,
}: PreviewedUpdate & { readonly kind: "previewed" }): UpdatePreview {
  const { from, to, notes, releases, base, breaches } = update;
  return {
    service: seen.id,
    template: to.stack.id,
    from: from.stack.version,
    to: to.stack.version,
    outcome: plan.kind,
    proposal: seen.proposal === null ? null : { ...seen.proposal },
    draft: plan.kind === "propose" && plan.proposal.draft,
    notes: [...notes],
    releases: releases.map(({ version, date, changes }) => ({ version, date, changes: [...changes] })),
    base,
    counts: { ...countsOf(update.plan.ledger) },
    ledger: update.plan.ledger.map(ledgerLine),
    conflicts: update.plan.conflicts.map(({ path, kind, what }) => ({ path, kind, what })),
    breaches: breaches.map(({ path, what }) => ({ path, what })),
    files: files.map(fileView),
  };
}

function ledgerLine({ path, disposition, from, note }: LedgerEntry): LedgerLine {
  return {
    path,
    kind: disposition.kind,
    conflict: disposition.kind === "conflict" ? disposition.conflict : null,
    to: "to" in disposition ? disposition.to : null,
    from: from ?? null,
    note: note ?? ("with" in disposition ? `run \`${disposition.with}\`` : null),
  };
}

function fileView({ path, before, after }: ChangedFile): PreviewDiff["files"][number] {
  const kind = before === undefined ? "added" : after === undefined ? "removed" : "changed";
  return { path, kind, before: side(before), after: side(after) };
}

function side(state: FileState | undefined): PreviewDiff["files"][number]["before"] {
  if (state === undefined) return null;
  const { mode, bytes } = state;
  return { executable: mode === "100755", text: textOf(bytes) ?? null, size: bytes.length };
}
