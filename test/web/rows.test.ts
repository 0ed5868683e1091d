import { expect, test } from "vitest";
import { diffRows, sideRows } from "../../src/web/parts/diff-rows.ts";
import { buildTree, visibleRows } from "../../src/web/parts/tree-rows.ts";

test("folders come first, and a closed one hides what is in it", () => {
  const tree = buildTree(["README.md", "src/b.ts", "src/a/c.ts", "bin/run"]);
  const shown = (closed: ReadonlySet<string>): readonly string[] =>
    visibleRows(tree, closed).map((row) => `${"  ".repeat(row.level - 1)}${row.name}`);
  expect(shown(new Set())).toEqual(["bin", "  run", "src", "  a", "    c.ts", "  b.ts", "README.md"]);
  expect(shown(new Set(["src"]))).toEqual(["bin", "  run", "src", "README.md"]);
});

test("a comparison shows what changed with three lines around it, and gaps for the rest", () => {
  const before = Array.from({ length: 20 }, (_, index) => `line ${index + 1}`).join("\n");
  const after = before.replace("line 10", "line ten");
  expect(
    diffRows(before, after).map(
      ({ kind, text, before: left, after: right }) => `${kind} ${text} ${left ?? ""} ${right ?? ""}`,
    ),
  ).toEqual([
    "gap ⋯  ",
    "same line 7 7 7",
    "same line 8 8 8",
    "same line 9 9 9",
    "removed line 10 10 ",
    "added line ten  10",
    "same line 11 11 11",
    "same line 12 12 12",
    "same line 13 13 13",
    "gap ⋯  ",
  ]);
});

test("folders that hold nothing but one folder are one line", () => {
  const rows = visibleRows(
    buildTree(["src/main/java/A.java", "src/main/java/B.java", "docs/adr/1.md"]),
    new Set(),
  );
  expect(rows.map((row) => row.name)).toEqual(["docs/adr", "1.md", "src/main/java", "A.java", "B.java"]);
  expect(rows.find((row) => row.name === "src/main/java")?.path).toBe("src/main/java");
});

test("side by side, what was removed stands beside what took its place", () => {
  const sides = sideRows(diffRows("a\nb\nc\n", "a\nB\nand\nc\n"));
  expect(sides.map(({ before, after }) => `${before?.text ?? "-"} ${after?.text ?? "-"}`)).toEqual([
    "a a",
    "b B",
    "- and",
    "c c",
  ]);
});
