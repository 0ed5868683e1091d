import { expect, test } from "vitest";
import { featureModel } from "../../src/catalogue/feature-model.ts";
import { plain } from "../../src/cli/output.ts";
import { columns } from "../../src/cli/print/columns.ts";
import { problemText } from "../../src/cli/print/problem-text.ts";
import { resolutionText } from "../../src/cli/print/resolution-text.ts";
import { treeText } from "../../src/cli/print/tree-text.ts";
import { readSelectionText, selectionOf } from "../../src/cli/selection-options.ts";
import { problem } from "../../src/problems/problem.ts";
import { resolve } from "../../src/resolver/resolve.ts";
import { aCatalogue, aFeature, tinyStack } from "../support/a-catalogue.ts";
import { renderTiny } from "../support/rendered.ts";

test("a problem says what, where, why, what to do next, and its code", () => {
  const details = {
    what: "There is no stack `x`",
    because: "it was never there",
    hint: "choose y",
    where: "/stack",
  };
  expect(problemText(problem("IM_STACK_UNKNOWN", details), plain)).toBe(
    [
      "✗ There is no stack `x`",
      "  at the stack",
      "  It was never there.",
      "  → Choose y.",
      "  IM_STACK_UNKNOWN",
    ].join("\n"),
  );
  const unknown = problem("IM_FORGE_UNKNOWN", { what: "There is no forge `x`", where: "/forge" });
  expect(problemText(unknown, plain)).toContain("  at --forge\n");
});

test("every feature is listed with its state and its reason, indented as the form shows it", () => {
  const catalogue = aCatalogue(
    tinyStack(
      "standard: [logs]",
      "optional: [{ java: [checkstyle] }, kotlin]",
      "defaults: [java]",
      "groups: { language: { noun: language, one-of: [java, kotlin] } }",
    ),
    aFeature("logs"),
    aFeature("java"),
    aFeature("kotlin"),
    aFeature("checkstyle", "requires: java"),
  );
  const [stack] = catalogue.stacks;
  if (stack === undefined) throw new Error("no stack");
  const resolution = resolve(featureModel(catalogue, stack), { with: ["kotlin"], without: [] });
  if (resolution.kind === "refused") throw new Error("refused");
  expect(resolutionText(resolution, catalogue, stack, plain)).toBe(
    [
      "Tiny 1.0.0",
      "■ Logs          logs        Logs is part of every Tiny service",
      "✗ Java          java        You chose Kotlin; a service has exactly one language",
      "  ✗ Checkstyle  checkstyle  Checkstyle requires Java; you chose Kotlin; a service has exactly one language",
      "✓ Kotlin        kotlin      you chose it",
      "",
      "- Java is removed: you chose Kotlin; a service has exactly one language",
    ].join("\n"),
  );
});

test("a tree shows sizes and writers", () => {
  const catalogue = aCatalogue(tinyStack("optional: [a]", "write-once: [own.txt]"), aFeature("a"), {
    "stacks/tiny/files/bin/run": "#!/bin/sh\n",
    "stacks/tiny/files/x.txt.hbs": '{{slot "lines"}}\n',
    "stacks/tiny/files/own.txt": "x\n",
    "features/a/tiny/x.txt@lines": "a\n",
  });
  expect(treeText(renderTiny(catalogue), plain).split("\n").slice(0, 3)).toEqual([
    "bin/run*  10 B  tiny",
    "own.txt   2 B   tiny · yours from the first commit on",
    "x.txt     2 B   tiny, a (slot lines)",
  ]);
});

test("columns are as wide as what is seen, not as its colours", () => {
  const bold = (text: string): string => `\u001b[1m${text}\u001b[22m`;
  expect(
    columns([
      [bold("a"), "b"],
      ["long", "c"],
    ]),
  ).toBe(`${bold("a")}     b\nlong  c`);
});

test("a selection is read from one text as from the command line", () => {
  expect(selectionOf(readSelectionText("--feature a,b --without c --feature d"))).toEqual({
    with: ["a", "b", "d"],
    without: ["c"],
  });
  expect(() => readSelectionText("coverage")).toThrow(expect.objectContaining({ code: "IM_USAGE" }));
});
