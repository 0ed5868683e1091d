import { diffLines } from "diff";

/** One line of a comparison; numbers count from 1. */
export interface DiffRow {
  readonly kind: "same" | "added" | "removed" | "gap";
  readonly text: string;
  readonly before?: number;
  readonly after?: number;
}

const context = 3;

/** What changed between two texts, with a few lines around; longer stretches that are the same become a gap. */
export function diffRows(before: string, after: string): readonly DiffRow[] {
  const rows: DiffRow[] = [];
  let [left, right] = [1, 1];
  for (const { value, added, removed } of diffLines(before, after)) {
    for (const text of value.replace(/\n$/, "").split("\n")) {
      if (added) rows.push({ kind: "added", text, after: right++ });
      else if (removed) rows.push({ kind: "removed", text, before: left++ });
      else rows.push({ kind: "same", text, before: left++, after: right++ });
    }
  }
  const isNear = rows.map((_, index) =>
    rows.slice(Math.max(0, index - context), index + context + 1).some((row) => row.kind !== "same"),
  );
  return rows.flatMap((row, index): readonly DiffRow[] => {
    if (isNear[index]) return [row];
    const isFirst = index === 0 || isNear[index - 1];
    return isFirst ? [{ kind: "gap", text: "⋯" }] : [];
  });
}
