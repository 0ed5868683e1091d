import { expect, test } from "vitest";
import { analyse } from "../../src/resolver/analyse.ts";
import { aModel, feature } from "../support/a-model.ts";
import { springForm } from "../support/spring-form.ts";

test("the Spring Boot form has nothing to complain about", () => {
  expect(analyse(springForm)).toEqual([]);
});

test("a void stack names a minimal set of contradicting rules", () => {
  const model = aModel({
    a: { standard: true, requires: "b" },
    b: { requires: "c" },
    c: { conflicts: "a" },
    d: { requires: "e" },
    e: {},
  });
  expect(analyse(model)).toMatchObject([
    {
      kind: "void",
      because: {
        text: "A is part of every Tiny service; A requires B; B requires C; C cannot be combined with A",
      },
    },
  ]);
});

test("a dead feature says why", () => {
  const model = aModel({ java: { standard: true }, kotlin: { conflicts: "java" } });
  expect(analyse(model)).toContainEqual(
    expect.objectContaining({
      kind: "dead",
      feature: "kotlin",
      because: expect.objectContaining({
        text: "Kotlin cannot be combined with Java; Java is part of every Tiny service",
      }),
      source: model.features[1]?.source,
    }),
  );
});

test("a retired feature is not called dead", () => {
  expect(analyse(aModel({ a: { lifeCycle: "retired" } }))).toEqual([]);
});

test("a falsely optional feature says what forces it", () => {
  const model = aModel({ spring: { standard: true, requires: "logging" }, logging: {} });
  expect(analyse(model)).toMatchObject([
    {
      kind: "falsely-optional",
      feature: "logging",
      because: { text: "Spring is part of every Tiny service; Spring requires Logging" },
    },
  ]);
});

test("a redundant rule names what implies it; of two equal rules only the later is named", () => {
  const chain = aModel({ a: { requires: ["b", "c"] }, b: { requires: "c" }, c: {} });
  expect(analyse(chain)).toMatchObject([
    {
      kind: "redundant",
      rule: { feature: "a", formula: feature("c") },
      impliedBy: [{ text: "A requires B" }, { text: "B requires C" }],
    },
  ]);
  const twice = aModel({ a: { conflicts: "b" }, b: { conflicts: "a" } });
  expect(analyse(twice)).toMatchObject([{ kind: "redundant", rule: { feature: "b", other: "a" } }]);
});

test("a rule that needs variables of its own can be redundant too", () => {
  const pairs = [0, 1, 2, 3, 4].map((index) => ({
    kind: "all" as const,
    of: [feature(`x${index}`), feature(`y${index}`)],
  }));
  const ids = Object.fromEntries(
    [0, 1, 2, 3, 4].flatMap((index) => [
      [`x${index}`, {}],
      [`y${index}`, {}],
    ]),
  );
  const any = { kind: "any" as const, of: pairs };
  const model = aModel({
    ...ids,
    a: { requires: any },
    b: { requires: { kind: "all", of: [feature("a"), any] } },
  });
  expect(analyse(model)).toEqual([]);
  const doubled = {
    ...model,
    rules: [...model.rules, ...model.rules.filter((rule) => rule.feature === "a")],
  };
  expect(analyse(doubled).map((finding) => finding.kind)).toEqual(["redundant"]);
});

test("features that require each other are an atomic set", () => {
  const model = aModel({
    a: { requires: "b" },
    b: { requires: "c" },
    c: { requires: "a" },
    d: { requires: "a" },
  });
  expect(analyse(model)).toMatchObject([{ kind: "cycle", features: ["a", "b", "c"] }]);
});

test("two defaults in a one-of group are ambiguous", () => {
  const model = aModel({ a: { default: true }, b: { default: true } }, { one: { of: ["a", "b"] } });
  expect(analyse(model)).toMatchObject([{ kind: "ambiguous-defaults", group: "one", features: ["a", "b"] }]);
});

test("defaults that cannot be on together are contradictory", () => {
  const model = aModel({ a: { default: true, conflicts: "b" }, b: { default: true }, c: { default: true } });
  expect(analyse(model)).toMatchObject([{ kind: "contradictory-defaults", features: ["a", "b"] }]);
});

test("a one-of group without a default is a finding unless it asks", () => {
  const features = { a: {}, b: {} };
  expect(analyse(aModel(features, { one: { of: ["a", "b"] } }))).toMatchObject([
    { kind: "no-default", group: "one" },
  ]);
  expect(analyse(aModel(features, { one: { of: ["a", "b"], ask: true } }))).toEqual([]);
});

test("empty groups and impossible bounds are found", () => {
  const model = aModel(
    { a: {}, b: {} },
    {
      nobody: { of: ["zzz"], min: 0 },
      many: { of: ["a", "b"], min: 3, max: 4 },
      upside: { of: ["a", "b"], min: 2, max: 1 },
    },
  );
  const kinds = analyse(model).map((finding) => finding.kind);
  expect(kinds).toEqual(["void", "empty-group", "impossible-bounds", "impossible-bounds"]);
});

test("a capability that nothing provides is found", () => {
  const model = aModel({
    a: { requires: { kind: "any", of: [feature("b"), { kind: "capability", name: "power" }] } },
    b: {},
  });
  expect(analyse(model)).toMatchObject([{ kind: "no-provider", feature: "a", capability: "power" }]);
});
