import { createHash } from "node:crypto";
import type { TreeFile } from "../../renderer/file-tree.ts";
import { byCodeUnit } from "../../text/compare.ts";
import type { StoredPreview } from "../../workflows/previews.ts";
import type { RenderedPreview } from "../previews.ts";
import type { Preview, PreviewContent, PreviewDiff, PreviewFile } from "./schemas/preview.ts";

export async function previewView(
  { plan, tree, zip }: RenderedPreview,
  stored: StoredPreview,
): Promise<Preview> {
  return {
    id: stored.id,
    template: plan.manifest.stack.id,
    version: plan.manifest.stack.version,
    name: plan.manifest.service.name,
    tree: tree.id,
    sha256: createHash("sha256")
      .update(await zip())
      .digest("hex"),
    fileCount: tree.files.length,
    bytes: tree.files.reduce((sum, file) => sum + file.bytes.length, 0),
    expiresAt: stored.expiresAt,
    files: tree.files.map(fileView),
    resolution: plan.resolution,
  };
}

function fileView(file: TreeFile): PreviewFile {
  return {
    path: file.path,
    size: file.bytes.length,
    executable: file.mode === "100755",
    text: textOf(file) !== null,
    blob: file.blob,
    policy: file.policy,
    origin: file.origin,
    writers: file.writers.map(({ owner, origin, as }) => ({
      owner: { kind: owner.kind, id: owner.id },
      origin,
      as: as.kind,
      slot: as.kind === "fragment" ? as.slot : null,
    })),
  };
}

export function contentView(file: TreeFile): PreviewContent {
  const { path, bytes, mode } = file;
  return { path, size: bytes.length, executable: mode === "100755", text: textOf(file) };
}

/** From `before` to `after`, by path. */
export function diffView(against: string, before: RenderedPreview, after: RenderedPreview): PreviewDiff {
  const old = new Map(before.tree.files.map((file) => [file.path, file]));
  const now = new Map(after.tree.files.map((file) => [file.path, file]));
  // Both are sorted by path, and so is their union.
  const paths = [...new Set([...old.keys(), ...now.keys()])].sort(byCodeUnit);
  const files = paths.flatMap((path): PreviewDiff["files"] => {
    const was = old.get(path);
    const is = now.get(path);
    if (was !== undefined && is !== undefined) {
      const same = was.mode === is.mode && Buffer.from(was.bytes).equals(is.bytes);
      return same ? [] : [{ path, kind: "changed", before: side(was), after: side(is) }];
    }
    return [
      {
        path,
        kind: was === undefined ? "added" : "removed",
        before: was === undefined ? null : side(was),
        after: is === undefined ? null : side(is),
      },
    ];
  });
  const count = (kind: PreviewDiff["files"][number]["kind"]): number =>
    files.filter((file) => file.kind === kind).length;
  return { against, added: count("added"), removed: count("removed"), changed: count("changed"), files };
}

function side(file: TreeFile) {
  return { executable: file.mode === "100755", text: textOf(file), size: file.bytes.length };
}

/** The file as text, whatever its name is; null when it is none. */
function textOf({ bytes }: TreeFile): string | null {
  if (bytes.includes(0)) return null;
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
