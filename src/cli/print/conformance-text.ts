import type { Verdict } from "../../conformance/judge.ts";
import type { ConformanceReport } from "../../workflows/conformance/test-conformance.ts";
import type { Style } from "../output.ts";
import { columns } from "./columns.ts";

/** The table of a conformance report: a line for each rule, and under it why it failed or was not checked. */
export function conformanceText(report: ConformanceReport, style: Style): string {
  const mark = {
    passed: style.good("✓"),
    failed: style.bad("✗"),
    "not-checked": style.quiet("–"),
  };
  const table = columns(report.rules.map((each) => [mark[each.kind], each.id, each.title])).split("\n");
  const lines = report.rules.flatMap((each, index) => [
    table[index] ?? "",
    ...notesOf(each).map((note) => `        ${each.kind === "failed" ? note : style.quiet(note)}`),
  ]);
  return [...lines, "", summary(report, style)].join("\n");
}

function notesOf(verdict: Verdict): readonly string[] {
  switch (verdict.kind) {
    case "failed":
      return verdict.because.flatMap((each) => each.split("\n"));
    case "not-checked":
      return [`not checked: ${verdict.because}`];
    case "passed":
      return verdict.unseen.map(({ what, because }) => `not checked: ${what}: ${because}`);
  }
}

function summary({ service, passed, failed, notChecked, readyMs }: ConformanceReport, style: Style): string {
  const sign = failed === 0 ? style.good("✓") : style.bad("✗");
  const ready = readyMs === undefined ? "" : `, ready after ${(readyMs / 1000).toFixed(1)} s`;
  return `${sign} ${style.bold(service ?? "the service")}: ${passed} passed, ${failed} failed, ${notChecked} not checked${ready}`;
}
