import type { Finding } from "./finding.ts";
import type { Observations } from "./observations.ts";
import type { Rule } from "./rule.ts";

/** What came of one rule. */
export type Verdict = { readonly id: string; readonly title: string } & Outcome;

type Outcome =
  | { readonly kind: "passed"; readonly saw: readonly string[]; readonly unseen: readonly Unseen[] }
  | { readonly kind: "failed"; readonly because: readonly string[] }
  | { readonly kind: "not-checked"; readonly because: string };

interface Unseen {
  readonly what: string;
  readonly because: string;
}

/** Holds what was seen of a service against the rules: a rule fails when one thing that it asks fails. */
export function judge(rules: readonly Rule[], observations: Observations): readonly Verdict[] {
  return rules.map(({ id, title, judge }) => ({ id, title, ...verdictOf(judge(observations)) }));
}

function verdictOf(findings: readonly Finding[]): Outcome {
  const failed = findings.flatMap((each) => (each.kind === "fails" ? [`${each.what}: ${each.because}`] : []));
  if (failed.length > 0) return { kind: "failed", because: failed };
  const saw = findings.flatMap((each) => (each.kind === "holds" ? [each.what] : []));
  const unseen = findings.flatMap((each) =>
    each.kind === "unseen" ? [{ what: each.what, because: each.because }] : [],
  );
  if (saw.length > 0) return { kind: "passed", saw, unseen };
  return { kind: "not-checked", because: unseen[0]?.because ?? "nothing of it can be seen from outside" };
}
