import { describe, expect, test } from "vitest";
import { clausesOf } from "../../src/resolver/clauses.ts";
import { validCombinations } from "../../src/resolver/combinations.ts";
import { count } from "../../src/resolver/count.ts";
import { cover } from "../../src/resolver/cover.ts";
import type { Resolution } from "../../src/resolver/resolution.ts";
import { resolve } from "../../src/resolver/resolve.ts";
import { validConfigurations } from "../support/brute-force.ts";
import { springForm, springFormWithoutGroups } from "../support/spring-form.ts";

const valid = validConfigurations(springForm);

test("the form has 5,760 valid configurations", () => {
  expect(valid).toHaveLength(5760);
  expect(count(springForm, { with: [], without: [] })).toBe(5760n);
});

test("with nothing but its seven edges it would have 25,920", () => {
  expect(validConfigurations(springFormWithoutGroups)).toHaveLength(25_920);
  expect(count(springFormWithoutGroups, { with: [], without: [] })).toBe(25_920n);
});

test.each([
  ["micros", 2880],
  ["gradle", 5120],
  ["maven", 640],
  ["java", 2880],
  ["kotlin", 2880],
  ["checkstyle", 1440],
  ["ktlint", 1440],
  ["bitbucket-pipelines", 2560],
  ["datadog-dashboards", 2560],
  ["gradle-linter", 2560],
  ["rest", 4608],
  ["contract-consumer", 2304],
  ["contract-producer", 2304],
  ["coverage", 2880],
  ["spotbugs", 2880],
  ["sox", 2880],
  ["cyclic-deps", 2880],
  ["spring", 5760],
])("with %s it has %i", (id, expected) => {
  expect(valid.filter((on) => on.has(id))).toHaveLength(expected);
  expect(count(springForm, { with: [id], without: [] })).toBe(BigInt(expected));
});

describe("with Micros, Java, Maven and REST chosen", () => {
  const chosen = { with: ["micros", "java", "maven", "rest"], without: [] };

  test("128 configurations are left", () => {
    expect(count(springForm, chosen)).toBe(128n);
  });

  test("exactly what needs Kotlin or Gradle is blocked, and nothing is implied", () => {
    const resolution = resolved(chosen.with);
    const ofKind = (kind: string): readonly string[] =>
      resolution.features.filter(({ state }) => state.kind === kind).map(({ id }) => id);
    expect(ofKind("blocked")).toEqual([
      "kotlin",
      "ktlint",
      "gradle",
      "bitbucket-pipelines",
      "datadog-dashboards",
      "gradle-linter",
    ]);
    expect(ofKind("implied")).toEqual([]);
    expect(ofKind("standard")).toEqual(["archunit", "json-logging", "health-check", "spring"]);
  });
});

test.each([
  [1, 34],
  [2, 527],
  [3, 4956],
])("%i features can be on or off together in so many ways: %i", (strength, expected) => {
  expect(validCombinations(clausesOf(springForm), strength)).toHaveLength(expected);
});

test("a sample of at most 11 configurations covers all 527 pairs", () => {
  const sample = cover(springForm, 2);
  expect(sample.length).toBeLessThanOrEqual(11);
  const optional = springForm.features.filter((each) => !each.standard).map(({ id }) => id);
  const pairs = new Set(
    sample.flatMap((on) =>
      optional.flatMap((left, index) =>
        optional
          .slice(index + 1)
          .map((right) => `${left}=${on.includes(left)} ${right}=${on.includes(right)}`),
      ),
    ),
  );
  expect(pairs.size).toBe(527);
  for (const on of sample) expect(valid).toContainEqual(new Set(on));
  expect(cover(springForm, 2)).toEqual(sample);
});

function resolved(chosen: readonly string[]): Resolution {
  const resolution = resolve(springForm, { with: chosen, without: [] });
  if (resolution.kind === "refused") throw new Error(resolution.refusals.map((each) => each.text).join());
  return resolution;
}
