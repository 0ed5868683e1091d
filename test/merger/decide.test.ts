import { expect, test } from "vitest";
import type { Policy } from "../../src/composer/blueprint.ts";
import { sentences } from "../../src/merger/decide.ts";
import { markedFiles } from "../../src/merger/marked-files.ts";
import { planUpdate } from "../../src/merger/plan-update.ts";
import { blobId } from "../../src/renderer/tree-id.ts";
import { inputOf, update, type FileGiven } from "./three-trees.ts";

type Version = "A" | "B" | "C" | undefined;
const versions = [undefined, "A", "B", "C"] as const;
const policies = ["managed", "required", "write-once"] as const;

/** The table of docs/update.md for a path that nobody moved, said once more: what becomes of it, and what lies there. */
function expectedOf(
  base: Version,
  ours: Version,
  theirs: Version,
  policy: Policy,
): readonly [string, Version] {
  if (base === undefined) {
    if (theirs === undefined) return ["yours", ours];
    if (ours === undefined) return ["added", theirs];
    if (ours === theirs) return ["agreed", ours];
    return policy === "write-once" ? ["write-once", ours] : ["conflict: both-added", ours];
  }
  if (policy === "write-once") return [ours === base && theirs === base ? "unchanged" : "write-once", ours];
  if (ours === undefined) {
    if (theirs === undefined) return ["agreed", undefined];
    if (theirs === base) return ["deleted-by-you", undefined];
    return policy === "required" ? ["restored", theirs] : ["withheld", undefined];
  }
  if (theirs === undefined) return ours === base ? ["deleted", undefined] : ["conflict: released", ours];
  if (ours === base) return [theirs === base ? "unchanged" : "updated", theirs];
  if (theirs === base) return ["yours", ours];
  return ours === theirs ? ["agreed", ours] : ["conflict: content", ours];
}

const cases = policies.flatMap((policy) =>
  versions.flatMap((base) =>
    versions.flatMap((ours) =>
      versions
        .filter((theirs) => [base, ours, theirs].some((each) => each !== undefined))
        .map((theirs) => ({ policy, base, ours, theirs })),
    ),
  ),
);

test.each(cases)("$policy: base $base, yours $ours, the template's $theirs", ({ policy, ...three }) => {
  const given = (version: Version): Readonly<Record<string, FileGiven>> =>
    version === undefined ? {} : { x: { text: `${version}\n`, policy } };
  const trees = { base: given(three.base), ours: given(three.ours), theirs: given(three.theirs) };
  const { ledger, plan, breaches } = update(trees);
  const [kind, result] = expectedOf(three.base, three.ours, three.theirs, policy);
  expect(ledger).toEqual({ x: kind });
  expect(breaches).toEqual([]);
  const text = result === undefined ? undefined : new TextEncoder().encode(`${result}\n`);
  const isWritten = text !== undefined && result !== three.ours;
  expect(plan.writes).toEqual(
    isWritten ? [{ path: "x", mode: "100644", blob: blobId(text), bytes: text }] : [],
  );
  expect(plan.removals).toEqual(result === undefined && three.ours !== undefined ? ["x"] : []);
  const [conflict] = plan.conflicts;
  expect(conflict?.kind).toBe(kind.startsWith("conflict: ") ? kind.slice("conflict: ".length) : undefined);
  if (conflict === undefined) return;
  // Merge tools find every side that has the file, and a person a sentence.
  const sides = (["base", "ours", "theirs"] as const).filter((side) => three[side] !== undefined);
  expect(Object.keys(conflict.stages)).toEqual(sides);
  expect(conflict.what).toBe(sentences[conflict.kind]);
  expect(conflict.what).toMatch(/^(You|The) .*: ./);
  expect(conflict.marked === undefined).toBe(conflict.kind === "released");
});

test("a move of the template's, with and without an edit and a change", () => {
  const at = (text: string, origin: string): FileGiven => ({ text, origin });
  const { ledger, files, plan } = update({
    base: { a: at("a\n", "1"), b: at("b\n", "2"), c: at("c\n", "3") },
    ours: { a: "a\n", b: "mine\n", c: "c\n" },
    theirs: { "n/a": at("a\n", "1"), "n/b": at("b\n", "2"), "n/c": at("C\n", "3") },
  });
  expect(files).toEqual({ "n/a": "a\n", "n/b": "mine\n", "n/c": "C\n" });
  expect(ledger).toMatchObject({ "n/a": "updated", "n/b": "merged", "n/c": "updated" });
  expect(plan.ledger.find(({ path }) => path === "n/a")).toMatchObject({ from: "a" });
  expect(plan.removals).toEqual(["a", "b", "c"]);
  expect(plan.writes.map(({ path }) => path)).toEqual(["n/a", "n/b", "n/c"]);
});

test("bytes and the executable bit are merged each for itself", () => {
  const at = (text: string, mode: "100644" | "100755" = "100644"): FileGiven => ({ text, mode });
  const { plan } = update({
    base: { a: at("1\n"), b: at("1\n"), c: at("1\n"), d: at("1\n") },
    ours: { a: at("2\n"), b: at("1\n", "100755"), c: at("2\n", "100755"), d: at("1\n2\n3\n1\n", "100755") },
    theirs: { a: at("1\n", "100755"), b: at("2\n"), c: at("2\n"), d: at("0\n1\n") },
  });
  const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
  expect(plan.writes.map(({ path, mode, bytes }) => [path, mode, text(bytes)])).toEqual([
    ["a", "100755", "2\n"],
    ["b", "100755", "2\n"],
    ["d", "100755", "0\n1\n2\n3\n1\n"],
  ]);
});

test("a base that is lost: both versions are shown, and yours stays", () => {
  const input = inputOf({ base: { a: "1\n" }, ours: { a: "mine\n" }, theirs: { a: "theirs\n" } });
  const lost = new Set([blobId(new TextEncoder().encode("1\n"))]);
  const plan = planUpdate({ ...input, lost });
  expect(plan.writes).toEqual([]);
  expect(plan.conflicts).toMatchObject([{ path: "a", kind: "base-lost" }]);
  const [marked] = markedFiles(plan);
  expect(new TextDecoder().decode(marked?.bytes)).toBe(
    "<<<<<<< yours\nmine\n||||||| template 1.0.0\n=======\ntheirs\n>>>>>>> template 2.0.0\n",
  );
  expect(marked?.mode).toBe("100644");
});

test.each([0, 1, 2])("bytes on one side alone make a file no text (side %i)", (side) => {
  const texts = ["1\n", "2\n", "3\n"].map((text, at) => ({ text: at === side ? `\u0000${text}` : text }));
  const [base, ours, theirs] = texts;
  if (base === undefined || ours === undefined || theirs === undefined) throw new Error("three");
  expect(update({ base: { a: base }, ours: { a: ours }, theirs: { a: theirs } }).ledger).toEqual({
    a: "conflict: binary",
  });
});

test("a file with markers has the mode that it has without them: as it is written, or as it is yours", () => {
  const executable = (text: string): FileGiven => ({ text, mode: "100755" });
  const { plan } = update({
    base: { kept: "1\n", written: "1\n2\n3\n4\n5\n" },
    ours: { kept: executable("mine\n"), written: "mine\n2\n3\n4\n5\n" },
    theirs: { kept: "theirs\n", written: executable("theirs\n2\n3\n4\nfive\n") },
  });
  expect(markedFiles(plan).map(({ path, mode }) => `${path} ${mode}`)).toEqual([
    "kept 100755",
    "written 100755",
  ]);
});

test("of a lock file that both changed the report says what writes it anew", () => {
  const at = (text: string): Readonly<Record<string, FileGiven>> => ({ "web/yarn.lock": text });
  const { plan } = update({ base: at("1"), ours: at("2"), theirs: at("3") });
  expect(plan.ledger[0]?.note).toContain("run `yarn install`");
});
