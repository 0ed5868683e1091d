import { expect, test } from "vitest";
import type { Catalogue, RawCatalogue, Stack } from "../../src/catalogue/catalogue.ts";
import type { Violation } from "../../src/trials/declarations.ts";
import { planTrials } from "../../src/trials/plan-trials.ts";
import { declarationsFor, readDeclarations } from "../../src/trials/read-declarations.ts";
import type { Trial } from "../../src/trials/trial.ts";
import { aCatalogue, aFeature, rawCatalogue, tinyStack, type Files } from "../support/a-catalogue.ts";

const colours = (files: Files): { readonly raw: RawCatalogue; readonly catalogue: Catalogue } => {
  const all = {
    ...tinyStack(
      "optional: [red, green, blue]",
      "defaults: [red]",
      "groups: { colour: { noun: colour, one-of: [red, green] } }",
    ),
    ...aFeature("red"),
    ...aFeature("green"),
    ...aFeature("blue"),
    "stacks/tiny/test.yaml":
      "tools: [{ name: make, version: '>=3', find: [make, --version] }]\nverify: [make]\n",
    ...files,
  };
  return { raw: rawCatalogue(all), catalogue: aCatalogue(all) };
};

function trialsOf(
  files: Readonly<Record<string, string>>,
  options: { readonly sample?: number; readonly missing?: readonly string[] } = {},
): readonly Trial[] {
  const { raw, catalogue } = colours(files);
  const [stack] = catalogue.stacks as readonly [Stack];
  const declarations = declarationsFor(readDeclarations(raw, catalogue), "tiny", ["red", "green", "blue"]);
  const missing = new Set(options.missing ?? []);
  return planTrials(catalogue, stack, { declarations, sample: options.sample ?? null, missing });
}

const titles = (lists: readonly (readonly Violation[])[]): readonly (readonly string[])[] =>
  lists.map((list) => list.map((each) => each.title));

const violation = (title: string, on: string, more = ""): string =>
  `  - { title: ${title}, on: ${on}, says: wrong${more} }\n`;

test("the trials are a covering set: any two features are on and off together as far as the rules allow", () => {
  expect(trialsOf({}).map((each) => each.with.join(" "))).toEqual(
    expect.arrayContaining(["red blue", "green blue", "red", "green"]),
  );
});

test("without a feature's tool, what can be built is a covering set by itself", () => {
  const files = { "features/green/test.yaml": "tools: [{ name: brush, version: '>=1', find: [brush] }]\n" };
  const trials = trialsOf(files, { missing: ["brush"] });
  const built = trials.filter((each) => each.course !== undefined).map((each) => each.with.join(" "));
  const unbuilt = trials.filter((each) => each.course === undefined).map((each) => each.with.join(" "));
  expect(built.sort()).toEqual(["red", "red blue"]);
  expect(unbuilt.sort()).toEqual(["green", "green blue"]);
});

test("a sample has so many, and says what is off, too", () => {
  const [first, ...rest] = trialsOf({}, { sample: 1 });
  expect(rest).toEqual([]);
  expect([...(first?.with ?? []), ...(first?.without ?? [])].sort()).toEqual(["blue", "green", "red"]);
});

test("every violation is planted once, in a service that has what it needs", () => {
  const files = {
    "features/blue/test.yaml": `violations:\n${violation("pale", "tiny+green")}${violation("dark", "tiny")}`,
    "features/red/test.yaml": `violations:\n${violation("pink", "tiny")}`,
  };
  const planted = trialsOf(files).flatMap((each) =>
    (each.course?.violations ?? []).flat().map(({ title }) => ({ title, with: each.with })),
  );
  expect(planted.map((each) => each.title).sort()).toEqual(["dark", "pale", "pink"]);
  expect(planted.find((each) => each.title === "pale")?.with).toEqual(["green", "blue"]);
});

test("a stack has violations of its own; a list of stacks is one violation for each", () => {
  const files = {
    "stacks/tiny/test.yaml": `tools: []\nverify: [make]\nviolations:\n${violation("bare", "tiny+green")}`,
    "features/blue/test.yaml": `violations:\n${violation("pale", "[tiny, tiny+green]")}`,
  };
  const planted = trialsOf(files).flatMap((each) => (each.course?.violations ?? []).flat());
  expect(planted.map(({ owner, title, when }) => ({ owner, title, when }))).toEqual(
    expect.arrayContaining([
      { owner: "tiny", title: "bare", when: ["green"] },
      { owner: "blue", title: "pale", when: ["blue"] },
      { owner: "blue", title: "pale", when: ["blue", "green"] },
    ]),
  );
  expect(planted).toHaveLength(3);
});

test("violations that hide none of the others are planted at once", () => {
  const together = ", run: [make], together: tests";
  const files = {
    "features/blue/test.yaml": `violations:\n${violation("a", "tiny", together)}${violation("b", "tiny", together)}${violation("c", "tiny")}`,
  };
  const lists = trialsOf(files).flatMap((each) => titles(each.course?.violations ?? []));
  expect(lists).toEqual([["a", "b"], ["c"]]);
});

test("a violation that no trial of the covering set can show gets one of its own", () => {
  const files = {
    "features/blue/test.yaml": [
      "tools: [{ name: brush, version: '>=1', find: [brush] }]",
      "violations:",
      violation("pale", "tiny"),
    ].join("\n"),
    "features/red/test.yaml": `violations:\n${violation("pink", "tiny")}`,
  };
  const trials = trialsOf(files, { missing: ["brush"] });
  // What needs the brush can be shown nowhere, and is not planted.
  expect(trials.flatMap((each) => titles(each.course?.violations ?? [])).flat()).toEqual(["pink"]);
  expect(trials.find((each) => (each.course?.violations.length ?? 0) > 0)?.with).toEqual(["red"]);
});

test("what is wrong with a test.yaml is said with its place", () => {
  const { raw, catalogue } = colours({
    "stacks/tiny/test.yaml": "tools: [{ name: make, version: new, find: [make] }]\nverify: [make]\n",
    "features/red/test.yaml": `violations:\n${violation("pink", "tiny+grean")}  - { title: x, on: tiny }\n`,
    "features/blue/test.yaml": `violations:\n${violation("pale", "tinny+grean")}`,
  });
  const said = readDeclarations(raw, catalogue).problems.map((each) => `${each.message} ${each.where}`);
  expect(said.sort()).toEqual([
    "There is no feature `grean` features/blue/test.yaml:2:24",
    "There is no feature `grean` features/red/test.yaml:2:24",
    "There is no stack `tinny` features/blue/test.yaml:2:24",
    "`new` is no version range stacks/tiny/test.yaml:1:32",
    expect.stringMatching(/^`says` is missing.* features\/red\/test\.yaml:3:/),
  ]);
});

test("a violation for another stack than the one that declares it would be planted by nobody", () => {
  const other = { "stacks/other/stack.yaml": tinyStack()["stacks/tiny/stack.yaml"] ?? "" };
  const { raw, catalogue } = colours({
    ...other,
    "stacks/tiny/test.yaml": `tools: []\nverify: [make]\nviolations:\n${violation("bare", "[tiny, other]")}`,
  });
  const said = readDeclarations(raw, catalogue).problems.map((each) => `${each.message} ${each.where}`);
  expect(said).toEqual(["The violation `bare` is never planted stacks/tiny/test.yaml:4:5"]);
});

test("a stack without a test.yaml says so", () => {
  const { raw, catalogue } = colours({});
  const all = readDeclarations({ ...raw, files: [] }, catalogue);
  expect(() => declarationsFor(all, "tiny", [])).toThrow(
    "does not say how its services are built and tested",
  );
});
