import type { Policy } from "../../composer/blueprint.ts";
import type { FileTree, TreeFile, Writer } from "../../renderer/file-tree.ts";
import type { Style } from "../output.ts";
import { columns } from "./columns.ts";

/** A rendered service as a table: path, size, and who wrote it. */
export function treeText(tree: FileTree, style: Style): string {
  const rows = tree.files.map((file) => [
    `${file.path}${file.mode === "100755" ? style.good("*") : ""}`,
    style.quiet(sizeText(file.bytes.length)),
    writersText(file, style),
  ]);
  const bytes = tree.files.reduce((sum, file) => sum + file.bytes.length, 0);
  return [columns(rows), "", `${tree.files.length} files, ${sizeText(bytes)}, tree ${tree.id}`].join("\n");
}

/** Owners in order, each once: `nodejs`, `coverage (keys)`, `micros (slot chapters)`. */
function writersText({ writers, policy }: TreeFile, style: Style): string {
  const texts = writers.map((writer) => `${writer.owner.id}${style.quiet(asText(writer))}`);
  const said = policyTexts[policy];
  return `${[...new Set(texts)].join(", ")}${said === "" ? "" : style.quiet(` · ${said}`)}`;
}

const policyTexts: Readonly<Record<Policy, string>> = {
  managed: "",
  required: "required",
  "write-once": "yours from the first commit on",
};

function asText({ as }: Writer): string {
  switch (as.kind) {
    case "file":
      return "";
    case "fragment":
      return ` (slot ${as.slot})`;
    case "merge":
      return " (keys)";
  }
}

export function sizeText(bytes: number): string {
  return bytes < 1_000 ? `${bytes} B` : `${(bytes / 1_000).toFixed(1)} kB`;
}
