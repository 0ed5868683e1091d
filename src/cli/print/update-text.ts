import { countsOf, countsText, type Disposition, type LedgerEntry } from "../../merger/disposition.ts";
import { changesNothing, type PreparedUpdate } from "../../workflows/update/prepare-update.ts";
import type { Style } from "../output.ts";

/** An update for a machine: every path with what became of it. */
export function updateJson({
  from,
  to,
  notes,
  base,
  plan,
  breaches,
}: PreparedUpdate): Readonly<Record<string, unknown>> {
  return {
    service: from.service.name,
    stack: from.stack.id,
    from: { version: from.stack.version, tree: from.tree, bundle: from.catalogue.bundle },
    to: { version: to.stack.version, tree: to.tree, bundle: to.catalogue.bundle },
    features: to.features,
    base,
    notes,
    counts: countsOf(plan.ledger),
    ledger: plan.ledger,
    conflicts: plan.conflicts.map(({ path, kind, what, stages }) => ({ path, kind, what, stages })),
    breaches,
  };
}

/** An update for a person: what happens to which file, and what is in conflict. */
export function updateText(update: PreparedUpdate, style: Style): string {
  const { from, to, notes, plan, breaches } = update;
  const title = `${style.bold(from.service.name)}: ${from.stack.id} ${from.stack.version}`;
  if (changesNothing(update)) return `${style.good("✓")} ${title} is up to date`;
  const lines = [
    from.stack.version === to.stack.version ? title : `${title} → ${to.stack.version}`,
    ...notes.map((note) => `  ${note}`),
    ...table(plan.ledger.filter(isTold)),
    `  ${countsText(plan.ledger)}`,
  ];
  for (const { path, what } of breaches) {
    lines.push(
      `  ${style.bad("!")} ${path}: ${what}. This is a bug: look at the result closely, and please report it`,
    );
  }
  if (plan.conflicts.length > 0) {
    lines.push(
      "",
      `${style.warn("!")} ${plan.conflicts.length} ${plan.conflicts.length === 1 ? "path needs" : "paths need"} you:`,
    );
    for (const { path, what } of plan.conflicts) lines.push(`  ${style.bold(path)}`, `    ${what}`);
  }
  if (base(update) !== undefined) lines.push(`  ${base(update)}`);
  return lines.join("\n");
}

/** The same of an update that lies in the work tree, with what is left to do. */
export function writtenText(update: PreparedUpdate, style: Style): string {
  const { to, plan } = update;
  const lines = [updateText(update, style)];
  if (changesNothing(update)) return lines.join("\n");
  const commit = `git commit -m "Update to ${to.stack.id} ${to.stack.version}"`;
  lines.push("");
  if (plan.conflicts.length === 0)
    lines.push(
      "Nothing is committed yet. Look at it with `git diff --cached`, then:",
      `  ${style.accent(commit)}`,
    );
  else
    lines.push("Resolve them (any merge tool will do), `git add` each, then:", `  ${style.accent(commit)}`);
  lines.push("or take all of it back:", `  ${style.accent("instant-micros update --abort")}`);
  return lines.join("\n");
}

function base({ base: step }: PreparedUpdate): string | undefined {
  if (step === "repository") return undefined;
  if (step === "incomplete")
    return "Parts of the version that you started from are lost: nothing was merged there";
  return `The version that you started from came from the ${step}`;
}

/** What stayed as it was needs no line. */
function isTold({ disposition: { kind }, note }: LedgerEntry): boolean {
  return !["unchanged", "yours", "agreed", "deleted-by-you", "conflict"].includes(kind) || note !== undefined;
}

function table(entries: readonly LedgerEntry[]): readonly string[] {
  const width = Math.max(0, ...entries.map(({ disposition }) => words(disposition).length));
  return entries.map(({ path, disposition, from, note }) => {
    const origin = from === undefined ? "" : ` (was ${from})`;
    return `  ${words(disposition).padEnd(width)}  ${path}${target(disposition)}${origin}${note === undefined ? "" : `: ${note}`}`;
  });
}

function words(disposition: Disposition): string {
  return disposition.kind === "write-once" ? "yours alone" : disposition.kind;
}

function target(disposition: Disposition): string {
  return disposition.kind === "moved" || disposition.kind === "redirected" ? ` → ${disposition.to}` : "";
}
