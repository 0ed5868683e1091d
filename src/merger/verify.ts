import { textOf } from "./bytes.ts";
import { countsOf } from "./disposition.ts";
import type { UpdateInput, UpdatePlan } from "./plan-update.ts";
import { sameEntry, type Entry, type Tree } from "./tree.ts";

/** A promise that a plan breaks: a bug of ours. An update with one is never merged unseen. */
export interface Breach {
  readonly path: string;
  readonly promise: "template's change" | "your version" | "ledger" | "your lines";
  readonly what: string;
}

/**
 * Checks a plan against the trees it was made of, by object ids and without the code that made it: what only one side
 * changed comes out as that side has it, every path is accounted for once, and no line of the user's is lost unsaid.
 */
export function verifyUpdate(input: UpdateInput, plan: UpdatePlan): readonly Breach[] {
  const result = resultTree(input.ours, plan);
  return [
    ...ledgerBreaches(input, plan),
    ...sideBreaches(input, plan, result),
    ...lineBreaches(input, plan, result),
  ];
}

/** The tree that the plan leaves, with the user's version of every conflict. */
export function resultTree(ours: Tree, { writes, removals }: UpdatePlan): Tree {
  const result = new Map(ours);
  for (const path of removals) result.delete(path);
  for (const { path, blob, mode } of writes) result.set(path, { blob, mode });
  return result;
}

function ledgerBreaches({ base, ours, theirs }: UpdateInput, { ledger }: UpdatePlan): readonly Breach[] {
  const said = new Map<string, number>();
  for (const { path } of ledger) said.set(path, (said.get(path) ?? 0) + 1);
  const all = new Set([...base.keys(), ...ours.keys(), ...theirs.keys()]);
  const breaches: Breach[] = [];
  for (const path of all) {
    const times = said.get(path) ?? 0;
    if (times !== 1) breaches.push({ path, promise: "ledger", what: `it is accounted for ${times} times` });
  }
  for (const path of said.keys()) {
    if (!all.has(path)) breaches.push({ path, promise: "ledger", what: "no tree has it" });
  }
  const total = Object.values(countsOf(ledger)).reduce((sum, count) => sum + count, 0);
  if (total !== all.size) {
    breaches.push({ path: "", promise: "ledger", what: `${total} dispositions for ${all.size} paths` });
  }
  return breaches;
}

/** Paths that nobody moved, and that only one side changed. */
function sideBreaches(
  { base, ours, theirs }: UpdateInput,
  { ledger }: UpdatePlan,
  result: Tree,
): readonly Breach[] {
  const dispositions = new Map(ledger.map(({ path, disposition }) => [path, disposition]));
  const moved = new Set(ledger.flatMap(({ path, from }) => (from === undefined ? [] : [path, from])));
  const breaches: Breach[] = [];
  for (const path of new Set([...base.keys(), ...ours.keys(), ...theirs.keys()])) {
    const disposition = dispositions.get(path);
    const three = [base.get(path), ours.get(path), theirs.get(path)] as const;
    const expected = expectedAt(...three);
    // Whoever moved a file is answered for by the ledger and by the user's lines.
    if (expected === "either" || explained.has(disposition?.kind ?? "unchanged") || moved.has(path)) continue;
    const wanted = expected === "theirs" ? theirs.get(path) : ours.get(path);
    if (sameEntry(result.get(path), wanted)) continue;
    const promise = expected === "theirs" ? "template's change" : "your version";
    breaches.push({ path, promise, what: `it should be ${say(wanted)} and is ${say(result.get(path))}` });
  }
  return breaches;
}

const explained: ReadonlySet<string> = new Set(["moved", "redirected", "write-once", "conflict", "withheld"]);

function expectedAt(
  base: Entry | undefined,
  ours: Entry | undefined,
  theirs: Entry | undefined,
): "ours" | "theirs" | "either" {
  if (sameEntry(base, ours)) return "theirs";
  return sameEntry(base, theirs) ? "ours" : "either";
}

function say(entry: Entry | undefined): string {
  return entry === undefined ? "absent" : `${entry.mode} ${entry.blob}`;
}

/** Every line that the user wrote is somewhere in the result, or its path is in a conflict. */
function lineBreaches(
  { base, ours, contents }: UpdateInput,
  plan: UpdatePlan,
  result: Tree,
): readonly Breach[] {
  const written = new Map(plan.writes.map((file) => [file.path, file.bytes]));
  const breaches: Breach[] = [];
  for (const { path, disposition, from } of plan.ledger) {
    if (disposition.kind !== "merged") continue;
    const before = from ?? path;
    const own = ours.get(path) ?? ours.get(before);
    const old = base.get(before);
    const now = written.get(path);
    if (own === undefined || old === undefined || now === undefined || own.blob === result.get(path)?.blob)
      continue;
    if (own.blob === old.blob) continue;
    const lost = lostLines(contents(old.blob), contents(own.blob), now);
    if (lost !== undefined)
      breaches.push({ path, promise: "your lines", what: `the line \`${lost}\` is lost` });
  }
  return breaches;
}

/** A line that the user added and the result lacks; spaces at its ends and a comma after it do not count. */
export function lostLines(base: Uint8Array, ours: Uint8Array, result: Uint8Array): string | undefined {
  const [left, before] = [linesOf(result), linesOf(base)];
  for (const [line, count] of linesOf(ours)) {
    const had = before.get(line) ?? 0;
    if (count > had && (left.get(line) ?? 0) < count - had) return line;
  }
  return undefined;
}

function linesOf(bytes: Uint8Array): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  for (const line of (textOf(bytes) ?? "").split("\n")) {
    const bare = line.trim().replace(/,$/, "");
    if (bare !== "") lines.set(bare, (lines.get(bare) ?? 0) + 1);
  }
  return lines;
}
