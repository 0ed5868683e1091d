import type { TrialOutcome } from "../../workflows/trials/trial-outcome.ts";
import type { Style } from "../output.ts";
import { columns } from "./columns.ts";
import { duration } from "./duration.ts";

/** `spring-boot 3: java, maven`. */
export function trialName({ stack, number, with: on }: TrialOutcome["trial"]): string {
  return `${stack} ${number}: ${on.join(", ") || "no optional feature"}`;
}

/** The summary of trials: a line each, then what failed with all that it takes to see it again, then the counts. */
export function trialsText(outcomes: readonly TrialOutcome[], style: Style): string {
  const rows = outcomes.map((each) => [markOf(each, style), said(each), took(each), trialName(each.trial)]);
  const failures = outcomes.flatMap((each) => (each.kind === "failed" ? ["", failureText(each, style)] : []));
  return [columns(rows), ...failures, ...skippedText(outcomes, style), "", summary(outcomes, style)].join(
    "\n",
  );
}

/** One outcome as a line of progress. */
export function outcomeLine(outcome: TrialOutcome, style: Style): string {
  return `${markOf(outcome, style)} ${trialName(outcome.trial)}: ${said(outcome)} ${took(outcome)}`.trimEnd();
}

function failureText(failed: TrialOutcome & { readonly kind: "failed" }, style: Style): string {
  return [
    `${style.bad("✗")} ${style.bold(trialName(failed.trial))}`,
    `  ${failed.step}: ${failed.because}`,
    ...failed.lines.split("\n").map((line) => `  ${style.quiet("│")} ${line}`),
    "  to see it again:",
    ...failed.reproduce.map((line) => `    ${style.accent(line)}`),
  ].join("\n");
}

function skippedText(outcomes: readonly TrialOutcome[], style: Style): readonly string[] {
  const missing = new Map<string, string>();
  for (const each of outcomes) {
    if (each.kind !== "skipped") continue;
    for (const { name, version, found } of each.missing) {
      const there = found === undefined ? "it is not installed" : `${found} is installed`;
      missing.set(name, `${name} ${version} is missing: ${there}`);
    }
  }
  return [...missing].map(([name, text]) => {
    const count = outcomes.filter(
      (each) => each.kind === "skipped" && each.missing.some((tool) => tool.name === name),
    ).length;
    return `\n${style.warn("!")} ${text}. ${count} configurations were not built`;
  });
}

function markOf({ kind }: TrialOutcome, style: Style): string {
  return {
    passed: style.good("✓"),
    failed: style.bad("✗"),
    skipped: style.warn("!"),
    unchanged: style.quiet("="),
  }[kind];
}

function said(outcome: TrialOutcome): string {
  switch (outcome.kind) {
    case "passed": {
      const found = outcome.violations.length;
      const planted = found === 0 ? "" : `, ${found} violations found`;
      return `passed${outcome.cached ? " before" : ""}${planted}`;
    }
    case "failed":
      return `failed at ${outcome.step.split(":", 1)[0]}`;
    case "skipped":
      return `${outcome.shows ?? "rendered only"}, without ${outcome.missing.map((each) => each.name).join(", ")}`;
    case "unchanged":
      return "unchanged";
  }
}

function took({ ms }: TrialOutcome): string {
  return ms === 0 ? "" : duration(ms);
}

function summary(outcomes: readonly TrialOutcome[], style: Style): string {
  const count = (kind: TrialOutcome["kind"]): number => outcomes.filter((each) => each.kind === kind).length;
  const built = outcomes.flatMap((each) => (each.kind === "passed" ? [each] : []));
  const cached = built.filter((each) => each.cached).length;
  const violations = built.reduce((sum, each) => sum + each.violations.length, 0);
  const parts = [
    `${outcomes.length} configurations`,
    `${built.length} passed${cached === 0 ? "" : ` (${cached} before)`}`,
    `${count("failed")} failed`,
    ...(count("skipped") === 0 ? [] : [`${count("skipped")} not built`]),
    ...(count("unchanged") === 0 ? [] : [`${count("unchanged")} unchanged`]),
    `${violations} planted violations found`,
  ];
  return `${count("failed") === 0 ? style.good("✓") : style.bad("✗")} ${parts.join(", ")}`;
}
