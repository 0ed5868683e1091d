import { manifestPath } from "../../../manifest/manifest.ts";
import type { Conflict } from "../../../merger/conflict.ts";
import { countsText, type Disposition, type LedgerEntry } from "../../../merger/disposition.ts";
import type { PreparedUpdate } from "../prepare-update.ts";
import { code, plain } from "./markdown.ts";

/** What the proposal is called. */
export function proposalTitle({ from, to }: PreparedUpdate): string {
  return from.stack.version === to.stack.version
    ? `Change the features or answers of ${to.stack.id} ${to.stack.version}`
    : `Update ${to.stack.id} from ${from.stack.version} to ${to.stack.version}`;
}

/** What a reviewer needs to know, in Markdown: what needs them first, then every path that changes, then why. */
export function proposalBody(update: PreparedUpdate): string {
  const { from, to, notes, plan, breaches, releases } = update;
  const { conflicts } = plan;
  return [
    `Carries ${to.stack.id} ${from.stack.version} → ${to.stack.version} into this service. Edits of your own stay.`,
    ...breaches.map(({ path, what }) => `**A check of this update failed**: ${code(path)}: ${plain(what)}.`),
    ...(conflicts.length === 0 ? [] : conflictPart(conflicts)),
    ...(notes.length === 0 ? [] : ["### Features and answers", bullets(notes.map(plain))]),
    "### What changes",
    table(["", "Path", ""], plan.ledger.filter(isTold).map(ledgerRow)),
    `${countsText(plan.ledger)}. ${code(manifestPath)} records the new version.`,
    ...releases.flatMap(({ version, date, changes }) => [
      `### ${to.stack.id} ${plain(version)} (${plain(date)})`,
      bullets(changes.map(plain)),
    ]),
    "---",
    templateLine(to.stack),
  ].join("\n\n");
}

/** The template version that a proposal's body names; undefined when somebody has removed the line. */
export function versionOf(body: string): string | undefined {
  return /^Template: \S+ (\S+)\s*$/m.exec(body)?.[1];
}

function templateLine({ id, version }: { readonly id: string; readonly version: string }): string {
  return `Template: ${id} ${version}`;
}

function conflictPart(conflicts: readonly Conflict[]): readonly string[] {
  const marked = conflicts.filter((each) => each.marked !== undefined).length;
  return [
    `### ${conflicts.length === 1 ? "One path needs" : `${conflicts.length} paths need`} you`,
    table(
      ["Path", "Kind", "What happened, and what to do"],
      conflicts.map(({ path, kind, what }) => [code(path), kind, plain(what)]),
    ),
    marked === 0
      ? "Your version of each stays until you change it here. Then mark the proposal as ready."
      : "The first commit holds everything that merged, with your version of what is in conflict, so its builds say something. The second puts markers into the files in conflict: choose between them here, push to this branch, then mark the proposal as ready.",
  ];
}

function isTold({ disposition: { kind }, note }: LedgerEntry): boolean {
  return !["unchanged", "yours", "agreed", "deleted-by-you"].includes(kind) || note !== undefined;
}

function ledgerRow({ path, disposition, from, note }: LedgerEntry): readonly string[] {
  const remarks = [
    ...(from === undefined ? [] : [`was ${code(from)}`]),
    ...remarkOn(disposition),
    ...(note === undefined ? [] : [plain(note)]),
  ];
  return [disposition.kind, code(path), remarks.join("; ")];
}

function remarkOn(disposition: Disposition): readonly string[] {
  if (disposition.kind === "moved" || disposition.kind === "redirected")
    return [`to ${code(disposition.to)}`];
  if (disposition.kind === "regenerate") return [`run ${code(disposition.with)}`];
  return disposition.kind === "conflict" ? [disposition.conflict] : [];
}

/** Forges cut a body that is too long, in the middle of a line: so it never is. */
const longestTable = 200;

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const shown = rows.slice(0, longestTable).map(line);
  const more = rows.length - shown.length;
  const lines = [line(head), line(head.map(() => "---")), ...shown];
  return more > 0 ? `${lines.join("\n")}\n\nand ${more} more` : lines.join("\n");
}

function bullets(lines: readonly string[]): string {
  return lines.map((each) => `- ${each}`).join("\n");
}
