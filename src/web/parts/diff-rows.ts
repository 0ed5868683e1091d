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

/** A line of the one side beside a line of the other; undefined where a side has none. */
export interface SideRow {
  readonly before?: DiffRow;
  readonly after?: DiffRow;
}

/** The same, side by side: what was removed stands beside what was added in its place. */
export function sideRows(rows: readonly DiffRow[]): readonly SideRow[] {
  const sides: SideRow[] = [];
  let [removed, added]: [DiffRow[], DiffRow[]] = [[], []];
  const flush = (): void => {
    for (let index = 0; index < Math.max(removed.length, added.length); index++) {
      const [before, after] = [removed[index], added[index]];
      sides.push({ ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) });
    }
    [removed, added] = [[], []];
  };
  for (const row of rows) {
    if (row.kind === "removed") removed.push(row);
    else if (row.kind === "added") added.push(row);
    else {
      flush();
      sides.push({ before: row, after: row });
    }
  }
  flush();
  return sides;
}
