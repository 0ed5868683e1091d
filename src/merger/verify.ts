import { textOf } from "./bytes.ts";
import type { Disposition } from "./disposition.ts";
import type { UpdateInput, UpdatePlan } from "./plan-update.ts";
import { lostLine } from "./lost-lines.ts";
import type { Trees } from "./rows.ts";
import { sameEntry, type Entry, type ManagedEntry, type Tree } from "./tree.ts";

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
  return breaches;
}

/** Paths that nobody moved, and that only one side changed. */
function sideBreaches(
  { base, ours, theirs }: UpdateInput,
  { ledger }: UpdatePlan,
  result: Tree,
): readonly Breach[] {
  const dispositions = new Map(ledger.map(({ path, disposition }) => [path, disposition]));
  const places = new Map([...base].map(([path, { origin }]) => [origin, path]));
  const moved = new Set(ledger.flatMap(({ path, from }) => (from === undefined ? [] : [path, from])));
  const breaches: Breach[] = [];
  for (const path of new Set([...base.keys(), ...ours.keys(), ...theirs.keys()])) {
    const disposition = dispositions.get(path);
    const three = [base.get(path), ours.get(path), theirs.get(path)] as const;
    const expected = expectedAt(...three);
    if (disposition?.kind === "restored") {
      breaches.push(...restoredBreaches(path, theirs.get(path), result));
      continue;
    }
    if (expected === "either" || explained.has(disposition?.kind ?? "unchanged")) continue;
    // What the template moved here is looked at by its origin.
    const place = places.get(theirs.get(path)?.origin ?? "");
    if (place !== undefined && place !== path) {
      breaches.push(...moveBreaches(path, place, { base, ours, theirs }, disposition, result));
      continue;
    }
    // Where the user moved a file is answered for by the ledger and by the user's lines.
    if (moved.has(path)) continue;
    // The new place of a file that the user had deleted at its old one.
    if (disposition?.kind === "deleted-by-you" && !base.has(path)) continue;
    const wanted = expected === "theirs" ? theirs.get(path) : ours.get(path);
    if (sameEntry(result.get(path), wanted)) continue;
    const promise = expected === "theirs" ? "template's change" : "your version";
    breaches.push({ path, promise, what: `it should be ${say(wanted)} and is ${say(result.get(path))}` });
  }
  return breaches;
}

/** A file comes back only where the template requires it, and as the template has it. */
function restoredBreaches(path: string, now: ManagedEntry | undefined, result: Tree): readonly Breach[] {
  if (now?.policy !== "required")
    return [{ path, promise: "your version", what: "it is back, and nothing requires it" }];
  if (sameEntry(result.get(path), now)) return [];
  const what = `it should be ${say(now)} and is ${say(result.get(path))}`;
  return [{ path, promise: "template's change", what }];
}

/** A file that the template moved and the user left as it was is now where the template has it. */
function moveBreaches(
  path: string,
  place: string,
  { base, ours, theirs }: Trees,
  disposition: Disposition | undefined,
  result: Tree,
): readonly Breach[] {
  const now = theirs.get(path);
  const isUntouched = ours.has(place) && sameEntry(base.get(place), ours.get(place));
  if (!isUntouched || now?.policy === "write-once" || disposition?.kind === "conflict") return [];
  if (sameEntry(result.get(path), now)) return [];
  const what = `it should be ${say(now)} and is ${say(result.get(path))}`;
  return [{ path, promise: "template's change", what }];
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
    // A file that is still where the base has it was moved by the template, not by the user.
    const own = ours.get(before) ?? ours.get(path);
    const old = base.get(before);
    const now = written.get(path);
    if (own === undefined || old === undefined || now === undefined || own.blob === result.get(path)?.blob)
      continue;
    if (own.blob === old.blob) continue;
    const [wasText, ownText, nowText] = [contents(old.blob), contents(own.blob), now].map(textOf);
    const lost = lostLine(wasText ?? "", ownText ?? "", nowText ?? "");
    if (lost !== undefined)
      breaches.push({ path, promise: "your lines", what: `the line \`${lost}\` is lost` });
  }
  return breaches;
}
