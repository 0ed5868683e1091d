import { describe, expect, test } from "vitest";
import { update } from "./three-trees.ts";

const long = (first: string, ...last: string[]): string =>
  [first, "two", "three", "four", "five", "six", ...last, ""].join("\n");

describe("one path", () => {
  test("the template adds a file", () => {
    const { files, ledger } = update({ base: {}, ours: {}, theirs: { a: "1" } });
    expect(files).toEqual({ a: "1" });
    expect(ledger).toEqual({ a: "added" });
  });

  test("both add the same file: nothing happens", () => {
    const { plan, ledger } = update({ base: {}, ours: { a: "1" }, theirs: { a: "1" } });
    expect(plan.writes).toEqual([]);
    expect(ledger).toEqual({ a: "agreed" });
  });

  test("both add different files: conflict, and the user's stays", () => {
    const { plan, ledger } = update({ base: {}, ours: { a: "1\n" }, theirs: { a: "2\n" } });
    expect(ledger).toEqual({ a: "conflict: both-added" });
    expect(plan.writes).toEqual([]);
  });

  test("deleted by the user, changed by the template: withheld", () => {
    const { files, ledger } = update({ base: { a: "1" }, ours: {}, theirs: { a: "2" } });
    expect(files).toEqual({});
    expect(ledger).toEqual({ a: "withheld" });
  });

  test("deleted by the user, and required: it comes back when the template changes it, or begins to require it", () => {
    const required = (text: string) => ({ text, policy: "required" as const });
    const { files, plan, ledger, breaches } = update({
      base: { changed: required("1"), same: required("1"), begins: "1", ends: required("1") },
      ours: {},
      theirs: { changed: required("2"), same: required("1"), begins: required("1"), ends: "2" },
    });
    expect(files).toEqual({ changed: "2", begins: "1" });
    expect(ledger).toEqual({
      changed: "restored",
      same: "deleted-by-you",
      begins: "restored",
      ends: "withheld",
    });
    expect(plan.ledger.find(({ path }) => path === "changed")?.note).toContain("you had deleted it");
    expect(breaches).toEqual([]);
  });

  test("deleted by the template, unchanged by the user: deleted, and the user's own file stays", () => {
    const { files, ledger } = update({
      base: { "d/a": "1" },
      ours: { "d/a": "1", "d/own": "2" },
      theirs: {},
    });
    expect(files).toEqual({ "d/own": "2" });
    expect(ledger).toEqual({ "d/a": "deleted", "d/own": "yours" });
  });

  test("deleted by the template, changed by the user: kept and reported", () => {
    const { files, ledger, plan } = update({ base: { a: "1" }, ours: { a: "mine" }, theirs: {} });
    expect(files).toEqual({ a: "mine" });
    expect(ledger).toEqual({ a: "conflict: released" });
    expect(Object.keys(plan.conflicts[0]?.stages ?? {})).toEqual(["base", "ours"]);
  });

  test("a write-once file is never touched", () => {
    const once = (text: string) => ({ text, policy: "write-once" as const });
    const { files, ledger } = update({
      base: { a: once("1"), b: once("1"), c: once("1") },
      ours: { a: "1", b: "mine" },
      theirs: { a: once("2"), c: once("2"), new: once("3") },
    });
    expect(files).toEqual({ a: "1", b: "mine", new: "3" });
    expect(ledger).toEqual({ a: "write-once", b: "write-once", c: "write-once", new: "added" });
  });

  test("the executable bit merges independently of the content", () => {
    const { plan, ledger } = update({
      base: { a: "1" },
      ours: { a: "2" },
      theirs: { a: { text: "1", mode: "100755" } },
    });
    expect(plan.writes.map(({ path, mode }) => [path, mode])).toEqual([["a", "100755"]]);
    expect(ledger).toEqual({ a: "merged" });
  });

  test("bytes changed by both: the user's stay, a typed conflict", () => {
    const bytes = (last: number) => ({ text: new Uint8Array([0, 1, last]) });
    const { plan, ledger } = update({
      base: { a: bytes(1) },
      ours: { a: bytes(2) },
      theirs: { a: bytes(3) },
    });
    expect(ledger).toEqual({ a: "conflict: binary" });
    expect(plan.writes).toEqual([]);
    expect(plan.conflicts[0]?.marked).toBeUndefined();
  });

  test("a file that the user made a link, and the template changed: a typed conflict, the link stays", () => {
    const { plan, ledger } = update({
      base: { a: "1" },
      ours: { a: { text: "elsewhere", mode: "120000" } },
      theirs: { a: "2" },
    });
    expect(ledger).toEqual({ a: "conflict: type" });
    expect(plan.writes).toEqual([]);
  });

  test("lock files that both changed: the user's stays, and the report says what writes it anew", () => {
    const { files, plan } = update({
      base: { "package-lock.json": "1" },
      ours: { "package-lock.json": "2" },
      theirs: { "package-lock.json": "3" },
    });
    expect(files).toEqual({ "package-lock.json": "2" });
    expect(plan.ledger[0]?.disposition).toEqual({ kind: "regenerate", with: "npm install" });
  });
});

describe("moves of the template", () => {
  test("a renamed and changed file takes the user's edit along", () => {
    const { files, ledger, breaches } = update({
      base: { a: { text: long("one"), origin: "o" } },
      ours: { a: long("one", "mine") },
      theirs: { b: { text: long("ONE"), origin: "o" } },
    });
    expect(files).toEqual({ b: long("ONE", "mine") });
    expect(ledger).toEqual({ a: "moved to b", b: "merged" });
    expect(breaches).toEqual([]);
  });

  test("a rename that the catalogue's author declared is one, over several versions", () => {
    const { files } = update({
      base: { a: { text: long("one"), origin: "files/a" } },
      ours: { a: long("one", "mine") },
      theirs: { c: { text: long("ONE"), origin: "files/c" } },
      renamed: { "files/a": "files/b", "files/b": "files/c" },
    });
    expect(files).toEqual({ c: long("ONE", "mine") });
  });

  test("two files are said to have gone to one place, in different releases: no edit lands in the wrong one", () => {
    const { files, ledger, breaches } = update({
      base: { a: { text: long("a"), origin: "f/a" }, b: { text: long("b"), origin: "f/b" } },
      ours: { a: long("a", "mine"), b: long("b") },
      theirs: { x: { text: long("x"), origin: "f/x" } },
      renamed: { "f/a": "f/x", "f/b": "f/x" },
    });
    expect(files).toEqual({ a: long("a", "mine"), x: long("x") });
    expect(ledger).toEqual({ a: "conflict: released", b: "deleted", x: "added" });
    expect(breaches).toEqual([]);
  });

  test("a renamed directory: the edit follows, the user's own file stays and is reported", () => {
    const { files, plan } = update({
      base: { "old/a": long("a"), "old/b": long("b") },
      ours: { "old/a": long("a", "mine"), "old/b": long("b"), "old/own": "x" },
      theirs: { "new/a": long("a"), "new/b": long("b") },
    });
    expect(files).toEqual({ "new/a": long("a", "mine"), "new/b": long("b"), "old/own": "x" });
    expect(plan.ledger.find((each) => each.path === "old/own")?.note).toContain("new/own");
  });

  test("two files that change places keep their edits", () => {
    const { files } = update({
      base: { a: { text: long("one"), origin: "x" }, b: { text: long("two"), origin: "y" } },
      ours: { a: long("one", "mine"), b: long("two") },
      theirs: { a: { text: long("two"), origin: "y" }, b: { text: long("one"), origin: "x" } },
    });
    expect(files).toEqual({ a: long("two"), b: long("one", "mine") });
  });

  test("a new file that resembles a deleted one is no rename: it is pristine, the edited one is kept and reported", () => {
    const { files, ledger } = update({
      base: { a: long("one", "seven", "eight") },
      ours: { a: long("one", "seven", "mine") },
      theirs: { b: long("ONE", "7", "8") },
    });
    expect(files).toEqual({ a: long("one", "seven", "mine"), b: long("ONE", "7", "8") });
    expect(ledger).toEqual({ a: "conflict: released", b: "added" });
  });

  test("the new place is taken by a file of the user's: both are reported", () => {
    const { files, ledger } = update({
      base: { a: { text: long("one"), origin: "o" } },
      ours: { a: long("one", "mine"), b: "own\n" },
      theirs: { b: { text: long("ONE"), origin: "o" } },
    });
    expect(files["a"]).toBe(long("one", "mine"));
    expect(files["b"]).toContain("own");
    expect(ledger).toEqual({ a: "conflict: released", b: "conflict: both-added" });
  });
});

describe("moves of the user", () => {
  test("the template's change of the old path lands in the user's", () => {
    const { files, ledger } = update({
      base: { a: long("one") },
      ours: { b: long("one", "mine") },
      theirs: { a: long("ONE") },
    });
    expect(files).toEqual({ b: long("ONE", "mine") });
    expect(ledger).toEqual({ a: "moved to b", b: "merged" });
  });

  test("a file added to a directory that the user renamed lands in the user's", () => {
    const { files, ledger } = update({
      base: { "old/a": long("a") },
      ours: { "new/a": long("a") },
      theirs: { "old/a": long("a"), "old/b": "b" },
    });
    expect(files).toEqual({ "new/a": long("a"), "new/b": "b" });
    expect(ledger).toEqual({ "new/a": "yours", "old/a": "moved to new/a", "old/b": "redirected to new/b" });
  });

  test("both moved it to the same new place", () => {
    const { files } = update({
      base: { a: long("one") },
      ours: { b: long("one", "mine") },
      theirs: { b: long("ONE") },
    });
    expect(files).toEqual({ b: long("ONE", "mine") });
  });
});

describe("files and directories in one place", () => {
  test("a file becomes a directory, the user changed the file: it stays, the new one is reported", () => {
    const { files, ledger, breaches } = update({
      base: { a: "1" },
      ours: { a: "mine" },
      theirs: { "a/b": "2" },
    });
    expect(files).toEqual({ a: "mine" });
    expect(ledger).toEqual({ a: "conflict: released", "a/b": "conflict: path-taken" });
    expect(breaches).toEqual([]);
  });

  test("a directory becomes a file, the user changed a file in it", () => {
    const { files, ledger } = update({
      base: { "a/b": "1", "a/c": "1" },
      ours: { "a/b": "mine", "a/c": "1" },
      theirs: { a: "2" },
    });
    expect(files).toEqual({ "a/b": "mine" });
    expect(ledger).toEqual({ a: "conflict: path-taken", "a/b": "conflict: released", "a/c": "deleted" });
  });

  test("a file becomes a directory, and nobody had changed it", () => {
    const { files } = update({ base: { a: "1" }, ours: { a: "1" }, theirs: { "a/b": "2" } });
    expect(files).toEqual({ "a/b": "2" });
  });

  test("nothing is written through a link of the user's", () => {
    const { ledger, plan } = update({
      base: {},
      ours: { src: { text: "/etc", mode: "120000" } },
      theirs: { "src/passwd": "2" },
    });
    expect(ledger).toEqual({ src: "yours", "src/passwd": "conflict: path-taken" });
    expect(plan.writes).toEqual([]);
  });

  test("a path that differs in case only is taken", () => {
    const { ledger } = update({ base: {}, ours: { "Readme.md": "1" }, theirs: { "README.md": "2" } });
    expect(ledger).toEqual({ "Readme.md": "yours", "README.md": "conflict: path-taken" });
  });

  test("a path that differs in its Unicode form only is taken", () => {
    const { ledger } = update({ base: {}, ours: { "a\u0308": "1" }, theirs: { "\u00e4": "2" } });
    expect(ledger).toEqual({ "a\u0308": "yours", "\u00e4": "conflict: path-taken" });
  });

  test("a submodule in the place of a file that the template moved and changed: it stays where it is", () => {
    const { ledger, plan } = update({
      base: { a: { text: long("1"), origin: "o" } },
      ours: { a: { text: "a commit", mode: "160000" } },
      theirs: { b: { text: long("2"), origin: "o" } },
    });
    expect(ledger["a"]).toBe("conflict: type");
    expect(plan.writes).toEqual([]);
    expect(plan.removals).toEqual([]);
  });
});
