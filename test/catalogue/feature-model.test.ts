import { expect, test } from "vitest";
import { featureModel } from "../../src/catalogue/feature-model.ts";
import type { Stack } from "../../src/catalogue/catalogue.ts";
import { aCatalogue, aFeature, aStack, tinyStack } from "../support/a-catalogue.ts";

test("answers that rules mention become options, one of them on while their feature is", () => {
  const catalogue = aCatalogue(
    tinyStack("optional: [java, records]", "defaults: [java]"),
    aFeature(
      "java",
      'questions: { java-version: { title: Java version, type: choice, values: ["17", "21", "25"], default: "17" } }',
    ),
    aFeature("records", 'requires: { answer: java-version, version: ">=21" }'),
  );
  const model = featureModel(catalogue, only(catalogue.stacks));
  expect(model.features.map(({ id, preferred }) => (preferred ? `${id} *` : id))).toEqual([
    "java *",
    "records",
    "java-version=17 *",
    "java-version=21",
    "java-version=25",
  ]);
  expect(model.groups).toMatchObject([{ id: "java-version", min: 1, max: 1, when: "java" }]);
  expect(model.rules).toMatchObject([
    {
      feature: "records",
      formula: { kind: "any", of: [{ id: "java-version=21" }, { id: "java-version=25" }] },
    },
  ]);
});

test("a stack's rules for a feature are added to those of every stack", () => {
  const catalogue = aCatalogue(
    tinyStack("optional: [java, lint]"),
    aFeature("java", "provides: language", "stacks: { tiny: { provides: [build-tool] } }"),
    aFeature("lint", "requires: java", 'stacks: { tiny: { requires: { stack-version: ">=2" } } }'),
  );
  const model = featureModel(catalogue, only(catalogue.stacks));
  expect(model.features[0]?.provides).toEqual(["language", "build-tool"]);
  expect(model.rules.map((rule) => (rule.kind === "requires" ? rule.formula : rule))).toEqual([
    { kind: "feature", id: "java" },
    { kind: "constant", value: false, text: "Tiny >=2" },
  ]);
});

test("features of other stacks are known, and where they are to be had", () => {
  const catalogue = aCatalogue(
    aStack,
    { "stacks/big/stack.yaml": `${aStack["stacks/tiny/stack.yaml"]}standard: [java]\n` },
    aFeature("java"),
  );
  const tiny = only(catalogue.stacks.filter((each) => each.id === "tiny"));
  expect(featureModel(catalogue, tiny).elsewhere).toEqual([{ id: "java", name: "Java", stacks: ["Tiny"] }]);
});

function only(stacks: readonly Stack[]): Stack {
  const [stack] = stacks;
  if (stack === undefined || stacks.length !== 1) throw new Error("not exactly one stack");
  return stack;
}
