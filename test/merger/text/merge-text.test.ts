import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { matches } from "../../../src/merger/text/diff.ts";
import { joinLines, splitLines } from "../../../src/merger/text/lines.ts";
import { mergeText, type MergedText } from "../../../src/merger/text/merge-text.ts";
import { runs } from "../../support/runs.ts";

const labels = { base: "template 1.0.0", ours: "yours", theirs: "template 1.1.0" };
const merge = (base: string, ours: string, theirs: string): MergedText =>
  mergeText(base, ours, theirs, labels);

describe("two descendants of a text", () => {
  test("changes of different lines are both there", () => {
    expect(merge("a\nb\nc\nd\n", "A\nb\nc\nd\n", "a\nb\nc\nD\n")).toEqual({
      kind: "clean",
      text: "A\nb\nc\nD\n",
    });
  });

  test("the same change by both is no conflict", () => {
    expect(merge("a\nb\n", "a\nB\n", "a\nB\n")).toEqual({ kind: "clean", text: "a\nB\n" });
  });

  test("a change that was taken over early, with one of one's own, merges", () => {
    expect(merge("a\nb\nc\nd\ne\n", "a\nB\nc\nd\nE\n", "a\nB\nc\nd\ne\n")).toEqual({
      kind: "clean",
      text: "a\nB\nc\nd\nE\n",
    });
  });

  test("one of several hunks conflicts: the others are applied, it is marked", () => {
    expect(merge("a\nb\nc\nd\ne\n", "a\nmine\nc\nd\ne\n", "a\ntheirs\nc\nd\nE\n")).toEqual({
      kind: "conflict",
      marked: [
        "a",
        "<<<<<<< yours",
        "mine",
        "||||||| template 1.0.0",
        "b",
        "=======",
        "theirs",
        ">>>>>>> template 1.1.0",
        "c",
        "d",
        "E",
        "",
      ].join("\n"),
      ours: "a\nmine\nc\nd\nE\n",
      conflicts: 1,
    });
  });

  test("what both sides begin and end with alike stays outside the markers", () => {
    const merged = merge("x\n", "same\nmine\nend\n", "same\ntheirs\nend\n");
    expect(merged.kind === "conflict" && merged.marked.split("\n").slice(0, 3)).toEqual([
      "same",
      "<<<<<<< yours",
      "mine",
    ]);
  });

  test("a file that was converted to CRLF takes the template's line and stays CRLF", () => {
    expect(merge("a\nb\nc\n", "a\r\nb\r\nc\r\n", "a\nb\nC\n")).toEqual({
      kind: "clean",
      text: "a\r\nb\r\nC\r\n",
    });
  });

  test("a missing final newline stays missing", () => {
    expect(merge("a\nb\nc", "a\nb\nc", "A\nb\nc")).toEqual({ kind: "clean", text: "A\nb\nc" });
    expect(merge("a\nb\nc\n", "a\nb\nc", "A\nb\nc\n")).toEqual({ kind: "clean", text: "A\nb\nc" });
  });

  test("texts with mixed line ends lose none of them", () => {
    expect(merge("a\nb\r\nc\nd\n", "a\nb\r\nc\nd!\n", "A\nb\r\nc\nd\n")).toEqual({
      kind: "clean",
      text: "A\nb\r\nc\nd!\n",
    });
  });
});

const line = fc.constantFrom("a", "b", "c", "d", "  x", "", "}");
const text = fc
  .tuple(fc.array(line, { maxLength: 12 }), fc.boolean())
  .map(([lines, final]) => lines.join("\n") + (final && lines.length > 0 ? "\n" : ""));
const anyText = fc
  .array(fc.constantFrom("a", "b", "\n", "\r\n", "\r", "\n"), { maxLength: 20 })
  .map((parts) => parts.join(""));

test("a text taken apart and joined is the same text", () => {
  fc.assert(
    fc.property(anyText, (given) => joinLines(splitLines(given)) === given),
    { numRuns: runs(2000) },
  );
});

test("matches are in order, equal, and as many as can be where lines are few", () => {
  fc.assert(
    fc.property(fc.array(line), fc.array(line), (left, right) => {
      let at = { left: 0, right: 0 };
      for (const match of matches(left, right)) {
        expect(match.left).toBeGreaterThanOrEqual(at.left);
        expect(match.right).toBeGreaterThanOrEqual(at.right);
        expect(left.slice(match.left, match.left + match.count)).toEqual(
          right.slice(match.right, match.right + match.count),
        );
        at = { left: match.left + match.count, right: match.right + match.count };
      }
    }),
    { numRuns: runs(2000) },
  );
});

test.each([
  [
    "nothing by the user: the template's text",
    (b: string, x: string) => merge(b, b, x),
    (_: string, x: string) => x,
  ],
  [
    "nothing by the template: the user's text",
    (b: string, x: string) => merge(b, x, b),
    (_: string, x: string) => x,
  ],
  ["the same by both: that text", (b: string, x: string) => merge(b, x, x), (_: string, x: string) => x],
])("who changed %s", (_, merged, expected) => {
  fc.assert(
    fc.property(anyText, anyText, (base, changed) => {
      expect(merged(base, changed)).toEqual({ kind: "clean", text: expected(base, changed) });
    }),
    { numRuns: runs(1000) },
  );
});

describe("beside git merge-file", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "merge-file-"));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const byGit = (base: string, ours: string, theirs: string): string => {
    for (const [name, content] of Object.entries({ base, ours, theirs }))
      writeFileSync(join(folder, name), content);
    try {
      return execFileSync("git", ["merge-file", "-p", "-q", "--zdiff3", "ours", "base", "theirs"], {
        cwd: folder,
        encoding: "utf8",
        stdio: ["ignore", "pipe", "ignore"],
      });
    } catch (error) {
      return (error as { stdout: string }).stdout;
    }
  };

  test("what git merges without conflict we merge to the same text, when every line is unlike every other", () => {
    const distinct = fc.uniqueArray(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 14 });
    const edited = (lines: readonly number[]): fc.Arbitrary<readonly number[]> =>
      fc
        .array(
          fc.tuple(
            fc.nat(lines.length),
            fc.constantFrom("drop", "add", "change"),
            fc.integer({ min: 100, max: 160 }),
          ),
          {
            maxLength: 3,
          },
        )
        .map((edits) => {
          const result = [...lines];
          for (const [at, kind, value] of edits)
            result.splice(at, kind === "add" ? 0 : 1, ...(kind === "drop" ? [] : [value]));
          return result;
        });
    const three = distinct.chain((base) => fc.tuple(fc.constant(base), edited(base), edited(base)));
    const asText = (lines: readonly number[]): string => lines.map((each) => `line ${each}\n`).join("");
    fc.assert(
      fc.property(three, ([base, ours, theirs]) => {
        const git = byGit(asText(base), asText(ours), asText(theirs));
        const merged = merge(asText(base), asText(ours), asText(theirs));
        const text = merged.kind === "clean" ? merged.text : merged.marked;
        const unlabelled = text.replace(/^(<{7}|\|{7}|>{7}) .*$/gm, "$1");
        expect(unlabelled).toBe(git.replace(/^(<{7}|\|{7}|>{7}) .*$/gm, "$1"));
      }),
      { numRuns: runs(150) },
    );
  });
});

test("no line of either side is lost: every side can be read off the marked text", () => {
  fc.assert(
    fc.property(text, text, text, (base, ours, theirs) => {
      const merged = merge(base, ours, theirs);
      if (merged.kind === "clean") return;
      expect(merged.marked).toContain("<<<<<<< yours");
      expect(merged.ours).not.toContain("=======");
    }),
    { numRuns: runs(1000) },
  );
});
