import { describe, expect, test } from "vitest";
import type { FeatureModel } from "../../src/resolver/model.ts";
import type { Refusal, Resolution, Selection } from "../../src/resolver/resolution.ts";
import { resolve, resolveWithin } from "../../src/resolver/resolve.ts";
import { aModel, feature } from "../support/a-model.ts";
import { springForm } from "../support/spring-form.ts";

describe("the Spring Boot form", () => {
  test("without any choice gives its defaults", () => {
    const resolution = resolved(springForm, []);
    expect(optional(resolution)).toEqual(["micros", "java", "maven", "rest"]);
    expect(resolution.changes).toEqual([]);
  });

  test("Kotlin replaces the default Java: one change, reported", () => {
    const resolution = resolved(springForm, ["kotlin"]);
    expect(optional(resolution)).toEqual(["micros", "kotlin", "maven", "rest"]);
    expect(resolution.changes.map((change) => change.text)).toEqual([
      "Java is removed: you chose Kotlin; a service has exactly one language",
    ]);
  });

  test("ktlint brings Kotlin in and turns Java off", () => {
    const resolution = resolved(springForm, ["ktlint"]);
    expect(optional(resolution)).toEqual(["micros", "kotlin", "ktlint", "maven", "rest"]);
    expect(resolution.changes).toMatchObject([
      { kind: "removed", feature: "java" },
      { kind: "added", feature: "kotlin" },
    ]);
  });

  test("Bitbucket Pipelines brings Gradle in and turns Maven off", () => {
    const resolution = resolved(springForm, ["bitbucket-pipelines"]);
    expect(resolution.changes).toMatchObject([
      { kind: "added", feature: "gradle" },
      { kind: "removed", feature: "maven" },
    ]);
  });

  test("Java and Kotlin contradict each other, with two ways out", () => {
    const conflict = refused(springForm, { with: ["java", "kotlin"], without: [] });
    expect(conflict.text).toBe("Java cannot be used with Kotlin");
    expect(conflict.explanation.text).toBe("You chose Java and Kotlin; a service has exactly one language");
    expect(conflict.fixes).toEqual([
      {
        add: [],
        remove: ["kotlin"],
        loses: [],
        selection: { with: ["java"], without: [] },
        text: "Use Java instead of Kotlin",
      },
      {
        add: [],
        remove: ["java"],
        loses: [],
        selection: { with: ["kotlin"], without: [] },
        text: "Use Kotlin instead of Java",
      },
    ]);
  });

  test("Pipelines with Maven is a conflict of exactly four elements", () => {
    const conflict = refused(springForm, { with: ["maven", "bitbucket-pipelines"], without: [] });
    expect(conflict.explanation.causes).toMatchObject([
      { kind: "chosen", feature: "bitbucket-pipelines", on: true },
      { kind: "requires", feature: "bitbucket-pipelines", source: { file: expect.any(String) } },
      { kind: "chosen", feature: "maven", on: true },
      { kind: "group", group: "build-tool" },
    ]);
    expect(conflict.explanation.text).toBe(
      "Bitbucket Pipelines requires Gradle; you chose Maven; a service has exactly one build tool",
    );
  });

  test("Checkstyle with ktlint is a conflict of exactly five elements", () => {
    const conflict = refused(springForm, { with: ["checkstyle", "ktlint"], without: [] });
    expect(conflict.explanation.causes).toHaveLength(5);
    expect(conflict.explanation.text).toBe(
      "Checkstyle requires Java; you chose ktlint; ktlint requires Kotlin; a service has exactly one language",
    );
    expect(conflict.fixes.map((fix) => fix.text)).toEqual(["Leave out ktlint", "Leave out Checkstyle"]);
  });

  test("a blocked feature says why", () => {
    const state = stateOf(resolved(springForm, ["maven"]), "bitbucket-pipelines");
    expect(state).toMatchObject({
      kind: "blocked",
      because: {
        text: "Bitbucket Pipelines requires Gradle; you chose Maven; a service has exactly one build tool",
      },
    });
  });

  test("a standard feature says why it cannot be turned off", () => {
    const text = "Spring is part of every Spring Boot service";
    expect(stateOf(resolved(springForm, []), "spring")).toMatchObject({
      kind: "standard",
      because: { text },
    });
    const conflict = refused(springForm, { with: [], without: ["spring"] });
    expect(conflict.explanation.causes).toMatchObject([
      { kind: "chosen", on: false },
      { kind: "standard", text },
    ]);
  });

  test("a former name selects its feature", () => {
    expect(optional(resolved(springForm, ["findbugs"]))).toContain("spotbugs");
    expect(optional(resolved(springForm, ["revealer"]))).toContain("cyclic-deps");
  });
});

describe("names that cannot be chosen", () => {
  test("an unknown name: the nearest one is named", () => {
    expect(refusals(springForm, ["javaa"])).toEqual([
      { kind: "unknown", id: "javaa", nearest: "java", text: "Spring Boot has no feature “javaa”" },
    ]);
  });

  test("a feature of other stacks is another error", () => {
    expect(refusals(springForm, ["npm"])).toEqual([
      {
        kind: "elsewhere",
        id: "npm",
        stacks: ["NodeJS", "Go"],
        text: "npm is not available for Spring Boot (available for: NodeJS and Go)",
      },
    ]);
  });

  test("a retired feature names what replaces it, and is off for everyone", () => {
    const model = aModel({
      hystrix: { lifeCycle: "retired", replacedBy: "resilience4j", default: true },
      resilience4j: { name: "Resilience4j" },
    });
    expect(refusals(model, ["hystrix"])).toMatchObject([
      { kind: "retired", text: "Hystrix is retired; Resilience4j replaces it" },
    ]);
    expect(stateOf(resolved(model, []), "hystrix")).toMatchObject({
      kind: "unavailable",
      because: { text: "Hystrix is retired" },
    });
  });

  test("all of them are reported at once", () => {
    expect(refusals(springForm, ["javaa", "npm", "sox"]).map((each) => each.kind)).toEqual([
      "unknown",
      "elsewhere",
    ]);
  });
});

describe("what rules may say", () => {
  const ofTools = {
    gradle: { provides: ["build-tool"] },
    maven: { provides: ["build-tool"], default: true },
  };

  test("a capability is any current provider", () => {
    const model = aModel({ ...ofTools, pipelines: { requires: { kind: "capability", name: "build-tool" } } });
    expect(resolved(model, ["pipelines"]).on).toEqual(["maven", "pipelines"]);
    const conflict = refused(model, { with: ["pipelines"], without: ["gradle", "maven"] });
    expect(conflict.explanation.text).toBe(
      "Pipelines requires Gradle or Maven; you turned off Gradle and Maven",
    );
  });

  test("a new provider needs no edit elsewhere", () => {
    const model = aModel({
      ...ofTools,
      bazel: { provides: ["build-tool"] },
      ci: { requires: { kind: "capability", name: "build-tool" } },
    });
    expect(resolve(model, { with: ["ci", "bazel"], without: ["gradle", "maven"] })).toMatchObject({
      on: ["bazel", "ci"],
    });
  });

  test("a conflict is explained from both sides", () => {
    const model = aModel({ a: { conflicts: "b" }, b: {} });
    const text = "A cannot be combined with B";
    expect(stateOf(resolved(model, ["a"]), "b")).toMatchObject({ because: { text: `You chose A; ${text}` } });
    expect(stateOf(resolved(model, ["b"]), "a")).toMatchObject({ because: { text: `${text}; you chose B` } });
  });

  test("a feature that the stack does not have counts as off", () => {
    const model = aModel(
      { a: { requires: "npm" }, b: { requires: { kind: "not", of: feature("npm") } } },
      {},
      [{ id: "npm", name: "npm", stacks: ["NodeJS"] }],
    );
    expect(stateOf(resolved(model, ["b"]), "a")).toMatchObject({
      kind: "unavailable",
      because: { text: "A requires npm, which Tiny does not have" },
    });
  });

  test("a group under a condition counts only with it", () => {
    const model = aModel(
      { java: {}, "java-21": { name: "Java 21", default: true }, "java-25": { name: "Java 25" } },
      { version: { noun: "Java version", of: ["java-21", "java-25"], when: "java" } },
    );
    expect(resolved(model, []).on).toEqual([]);
    expect(resolved(model, ["java"]).on).toEqual(["java", "java-21"]);
    expect(refused(model, { with: ["java-25"], without: ["java"] }).explanation.text).toBe(
      "You chose Java 25; you turned off Java; a service without Java has no Java version",
    );
  });

  test.each([
    [{ min: 0, max: 1 }, ["a", "b"], "a service has at most one thing"],
    [{ min: 1, max: 3 }, [], "a service has at least one thing"],
    [{ min: 0, max: 2 }, ["a", "b", "c"], "a service has at most 2 of A, B and C"],
    [{ min: 2, max: 3 }, ["a"], "a service has at least 2 of A, B and C"],
    [{ min: 2, max: 2 }, ["a"], "a service has exactly 2 of A, B and C"],
  ])("a group of %j", (bounds, chosen, text) => {
    const model = aModel(
      { a: {}, b: {}, c: {} },
      { things: { noun: "thing", of: ["a", "b", "c"], ...bounds } },
    );
    const without = ["a", "b", "c"].filter((id) => !chosen.includes(id));
    const conflict = refused(model, { with: chosen, without });
    expect(conflict.explanation.causes.at(-1)).toMatchObject({ kind: "group", text });
  });

  test("a deprecated feature that is on is a warning", () => {
    const model = aModel({
      hystrix: { lifeCycle: "deprecated", replacedBy: "resilience4j" },
      resilience4j: { name: "Resilience4j" },
    });
    expect(resolved(model, ["hystrix"]).warnings).toEqual([
      { code: "deprecated", feature: "hystrix", text: "Hystrix is deprecated; use Resilience4j instead" },
    ]);
  });

  test("a default is a preference and never a force", () => {
    const model = aModel({ a: { default: true, conflicts: "b" }, b: {} });
    expect(resolved(model, ["b"]).on).toEqual(["b"]);
  });

  test("a stack without any valid service says so", () => {
    const model = aModel({ a: { standard: true, conflicts: "b" }, b: { standard: true } });
    const conflict = refused(model, { with: [], without: [] });
    expect(conflict.text).toBe("Tiny allows no service at all");
    expect(conflict.explanation.causes).toHaveLength(3);
    expect(conflict.fixes).toEqual([]);
  });
});

describe("earlier wishes", () => {
  test("hold where nothing speaks against them", () => {
    const earlier = { with: ["kotlin"], without: ["rest"] };
    expect(optional(resolvedFrom(springForm, { with: [], without: [], earlier }))).toEqual([
      "micros",
      "kotlin",
      "maven",
    ]);
    const changed = resolvedFrom(springForm, { with: ["checkstyle"], without: [], earlier });
    expect(optional(changed)).toEqual(["micros", "java", "checkstyle", "maven"]);
    expect(changed.changes).toMatchObject([
      { kind: "added", feature: "java" },
      { kind: "removed", feature: "kotlin" },
    ]);
  });

  test("for a retired feature go to what replaces it, and that is reported", () => {
    const model = aModel({
      hystrix: { lifeCycle: "retired", replacedBy: "resilience4j" },
      resilience4j: { name: "Resilience4j" },
    });
    const resolution = resolvedFrom(model, {
      with: [],
      without: [],
      earlier: { with: ["hystrix"], without: [] },
    });
    expect(resolution.on).toEqual(["resilience4j"]);
    expect(resolution.changes).toEqual([
      { kind: "removed", feature: "hystrix", text: "Hystrix is retired; Resilience4j replaces it" },
    ]);
  });

  test("for a feature that is gone are reported, not refused", () => {
    const earlier = { with: ["telnet"], without: ["gopher"] };
    expect(resolvedFrom(springForm, { with: [], without: [], earlier }).changes).toMatchObject([
      { kind: "removed", feature: "telnet" },
    ]);
  });
});

describe("fixes", () => {
  const linters = aModel(
    {
      java: { default: true },
      kotlin: {},
      checkstyle: { requires: "java", provides: ["linter"] },
      ktlint: { name: "ktlint", requires: "kotlin", provides: ["linter"] },
    },
    { language: { of: ["java", "kotlin"] } },
  );

  test("name a stand-in that provides the same", () => {
    const conflict = refused(linters, { with: ["kotlin", "checkstyle"], without: [] });
    expect(conflict.fixes).toMatchObject([
      { text: "Use Java instead of Kotlin", add: [], remove: ["kotlin"], loses: [] },
      {
        text: "Use ktlint instead of Checkstyle",
        add: ["ktlint"],
        remove: ["checkstyle"],
        loses: ["checkstyle"],
        selection: { with: ["kotlin", "ktlint"], without: [] },
      },
    ]);
  });

  test("may take back that something is turned off", () => {
    const conflict = refused(linters, { with: ["checkstyle"], without: ["java"] });
    expect(conflict.fixes.map((fix) => fix.text)).toEqual([
      "Turn on Java",
      "Use ktlint instead of Checkstyle",
    ]);
  });

  test("are three at most", () => {
    const model = aModel(
      { a: {}, b: {}, c: {}, d: {}, e: {} },
      { one: { of: ["a", "b", "c", "d", "e"], min: 0, max: 4 } },
    );
    expect(refused(model, { with: ["a", "b", "c", "d", "e"], without: [] }).fixes).toHaveLength(3);
  });

  test("keep the earlier wishes", () => {
    const earlier = { with: [], without: ["ktlint"] };
    const conflict = refused(linters, { with: ["java", "kotlin"], without: [], earlier });
    expect(conflict.fixes[0]?.selection.earlier).toEqual(earlier);
  });
});

test("a budget that runs out is an answer of its own, never a guess", () => {
  // Nine pigeons in eight holes: no proof by resolution is short.
  const pigeons = Array.from({ length: 9 }, (_, index) => index);
  const holes = Array.from({ length: 8 }, (_, index) => index);
  const model = aModel(
    Object.fromEntries(pigeons.flatMap((pigeon) => holes.map((hole) => [`p${pigeon}-${hole}`, {}]))),
    Object.fromEntries([
      ...pigeons.map((pigeon) => [`p${pigeon}`, { of: holes.map((hole) => `p${pigeon}-${hole}`), max: 8 }]),
      ...holes.map((hole) => [`h${hole}`, { of: pigeons.map((pigeon) => `p${pigeon}-${hole}`), min: 0 }]),
    ]),
  );
  expect(resolveWithin(model, { with: [], without: [] }, 50)).toMatchObject({
    kind: "refused",
    refusals: [{ kind: "budget" }],
  });
});

function resolved(model: FeatureModel, chosen: readonly string[]): Resolution {
  return resolvedFrom(model, { with: chosen, without: [] });
}

function resolvedFrom(model: FeatureModel, selection: Selection): Resolution {
  const resolution = resolve(model, selection);
  if (resolution.kind === "refused") throw new Error(resolution.refusals.map((each) => each.text).join());
  return resolution;
}

function refusals(model: FeatureModel, chosen: readonly string[]): readonly Refusal[] {
  const resolution = resolve(model, { with: chosen, without: [] });
  return resolution.kind === "refused" ? resolution.refusals : [];
}

function refused(model: FeatureModel, selection: Selection): Extract<Refusal, { kind: "conflict" }> {
  const resolution = resolve(model, selection);
  const [refusal] = resolution.kind === "refused" ? resolution.refusals : [];
  if (refusal?.kind !== "conflict") throw new Error("there is no conflict");
  return refusal;
}

function stateOf(resolution: Resolution, id: string) {
  return resolution.features.find((each) => each.id === id)?.state;
}

function optional(resolution: Resolution): readonly string[] {
  const standard = resolution.features.filter(({ state }) => state.kind === "standard").map(({ id }) => id);
  return resolution.on.filter((id) => !standard.includes(id));
}
