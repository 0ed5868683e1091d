import { requirement } from "../finding.ts";
import type { Rule } from "../rule.ts";

/** The headings that whoever is paged at night relies on. */
const headings = [
  "What this service does",
  "Owners and escalation",
  "SLOs",
  "Dashboards and alerts",
  "Dependencies and failure modes",
  "Start, stop, roll back",
  "Common failures",
  "Severity guide",
  "First 15 minutes",
  "Data and compliance",
];

const documentPaths = ["docs/RUNBOOK.md", "docs/POSTMORTEM_TEMPLATE.md", "CODEOWNERS", "SECURITY.md"];

/** C15. */
export const documents: Rule = {
  id: "C15",
  title: "has the documents that operators need",
  judge: ({ files: { paths, texts } }) => {
    const missing = documentPaths.filter((path) => !paths.includes(path));
    const runbook = (texts["docs/RUNBOOK.md"] ?? "").split("\n");
    const lacks = headings.filter((heading) => !runbook.includes(`## ${heading}`));
    return [
      requirement(
        "there are runbook, review template, owners and security policy",
        missing.length === 0,
        `not there: ${missing.join(", ")}`,
      ),
      requirement("the runbook has its headings", lacks.length === 0, `it lacks: ${lacks.join("; ")}`),
      requirement(
        "a decision record says what it started from",
        paths.some((path) => /^docs\/ADR\/0001-.*\.md$/.test(path)),
        "there is no docs/ADR/0001-….md",
      ),
    ];
  },
};
