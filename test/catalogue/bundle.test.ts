import { expect, test } from "vitest";
import { bundleOf } from "../../src/catalogue/bundle.ts";
import type { RawCatalogue } from "../../src/catalogue/catalogue.ts";
import { parseCatalogue } from "../../src/catalogue/parse.ts";
import { aFeature, rawCatalogue, tinyStack, type Files } from "../support/a-catalogue.ts";

const other: Files = {
  "stacks/other/stack.yaml":
    "name: Other\nsummary: Another.\nversion: 1.0.0\nchangelog: [{ version: 1.0.0, date: 2026-01-01, changes: [First.] }]\nstandard: [java, go]\n",
};
const base = [
  tinyStack("standard: [java]"),
  other,
  aFeature("java"),
  aFeature("go"),
  { "features/java/tiny/a.txt": "a\n" },
];

test("a bundle has what its stack needs, and its digest depends on nothing else", () => {
  const bundle = digest(rawCatalogue(...base));
  expect(bundle.paths).toEqual([
    "features/java/feature.yaml",
    "features/java/tiny/a.txt",
    "stacks/tiny/stack.yaml",
  ]);
  const elsewhere = digest(rawCatalogue(...base, { "features/java/other/b.txt": "b\n" }, aFeature("rust")));
  expect(elsewhere.digest).toBe(bundle.digest);
  const reversed = rawCatalogue(...base);
  expect(digest({ source: "somewhere else", files: reversed.files.toReversed() }).digest).toBe(bundle.digest);
  const changed = digest(rawCatalogue(...base, { "features/java/tiny/a.txt": "A\n" }));
  expect(changed.digest).not.toBe(bundle.digest);
});

test("how a stack and its features are tested is no part of the bundle: no service changes with it", () => {
  const tests = {
    "stacks/tiny/test.yaml": "tools: []\nverify: [make]\n",
    "features/java/test.yaml": "violations: []\n",
  };
  expect(digest(rawCatalogue(...base, tests))).toEqual(digest(rawCatalogue(...base)));
});

function digest(raw: RawCatalogue): { readonly digest: string; readonly paths: readonly string[] } {
  const parsed = parseCatalogue(raw);
  if (parsed.kind === "broken") throw new Error(parsed.problems.map((each) => each.message).join("\n"));
  const stack = parsed.catalogue.stacks.find((each) => each.id === "tiny");
  if (stack === undefined) throw new Error("no stack tiny");
  const bundle = bundleOf(raw, parsed.catalogue, stack);
  return { digest: bundle.digest, paths: bundle.catalogue.files.map((each) => each.path) };
}
