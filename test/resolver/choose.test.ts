import { describe, expect, test } from "vitest";
import { choose, type Choice } from "../../src/resolver/choose.ts";
import type { Refusal, Selection } from "../../src/resolver/resolution.ts";
import { aModel } from "../support/a-model.ts";
import { springForm } from "../support/spring-form.ts";

const nothing: Selection = { with: [], without: [] };

describe("turning on", () => {
  test("adds what is needed, lists it with its cause, and replaces a default", () => {
    const choice = accepted(choose(springForm, nothing, "bitbucket-pipelines", true));
    expect(choice.selection).toEqual({ with: ["bitbucket-pipelines"], without: [] });
    expect(choice.changes).toMatchObject([
      { kind: "added", feature: "gradle" },
      { kind: "removed", feature: "maven" },
    ]);
  });

  test("never flips an explicit choice: it explains and offers two ways out, the one that keeps the click first", () => {
    const conflict = refused(choose(springForm, { with: ["java"], without: [] }, "kotlin", true));
    expect(conflict.explanation.text).toBe("You chose Java; a service has exactly one language");
    expect(conflict.fixes.map((fix) => fix.text)).toEqual([
      "Use Kotlin instead of Java",
      "Use Java instead of Kotlin",
    ]);
  });

  test("the cheapest way to Kotlin drops Java and Checkstyle, and names Checkstyle as the loss", () => {
    const conflict = refused(
      choose(springForm, { with: ["java", "checkstyle"], without: [] }, "kotlin", true),
    );
    expect(conflict.fixes[0]).toMatchObject({
      remove: ["java", "checkstyle"],
      loses: ["checkstyle"],
      selection: { with: ["kotlin"], without: [] },
      text: "Use Kotlin instead of Java and leave out Checkstyle",
    });
  });

  test("Pipelines with Maven chosen: four causes, and Gradle instead of Maven", () => {
    const conflict = refused(
      choose(springForm, { with: ["maven"], without: [] }, "bitbucket-pipelines", true),
    );
    expect(conflict.explanation.causes).toHaveLength(4);
    expect(conflict.fixes.map((fix) => fix.text)).toEqual([
      "Use Gradle instead of Maven",
      "Leave Bitbucket Pipelines off",
    ]);
  });

  test("against a feature that was explicitly declined: offers to turn that on", () => {
    const conflict = refused(choose(springForm, { with: [], without: ["rest"] }, "contract-consumer", true));
    expect(conflict.fixes.map((fix) => fix.text)).toEqual([
      "Turn on REST",
      "Leave Contract Testing (consumer) off",
    ]);
  });
});

describe("turning off", () => {
  test("what a choice brought in goes away with it, and the default comes back", () => {
    const on = accepted(choose(springForm, nothing, "ktlint", true));
    const off = accepted(choose(springForm, on.selection, "ktlint", false));
    expect(off.selection).toEqual(nothing);
    expect(off.resolution.on).toContain("java");
    expect(off.changes).toMatchObject([
      { kind: "added", feature: "java" },
      { kind: "removed", feature: "kotlin" },
    ]);
  });

  test("REST returns to what it was when what needed it goes", () => {
    const withoutRest = accepted(choose(springForm, nothing, "rest", false));
    expect(withoutRest.resolution.on).not.toContain("rest");
    const withContract = accepted(choose(springForm, withoutRest.selection, "contract-consumer", true));
    expect(withContract.resolution.on).toContain("rest");
    expect(withContract.changes).toMatchObject([{ kind: "added", feature: "rest" }]);
    const after = accepted(choose(springForm, withContract.selection, "contract-consumer", false));
    expect(after.resolution).toEqual(withoutRest.resolution);
  });

  test("a feature with dependents offers the cascade", () => {
    const selection: Selection = { with: ["contract-consumer", "contract-producer"], without: [] };
    const conflict = refused(choose(springForm, selection, "rest", false));
    const [cascade, keep] = conflict.fixes;
    expect(cascade?.text).toBe("Leave out Contract Testing (consumer) and Contract Testing (producer)");
    expect(keep?.text).toBe("Keep REST on");
    if (cascade === undefined) return;
    const applied = accepted(choose(springForm, cascade.selection, "coverage", true));
    expect(applied.resolution.on).not.toContain("rest");
  });

  test("one of a group turns the other on", () => {
    const kotlin = accepted(choose(springForm, nothing, "java", false));
    expect(kotlin.resolution.on).toContain("kotlin");
    const java = accepted(choose(springForm, kotlin.selection, "kotlin", false));
    expect(java.resolution.on).toContain("java");
  });

  test("a standard feature is refused with its reason", () => {
    const conflict = refused(choose(springForm, nothing, "spring", false));
    expect(conflict.text).toBe("A service cannot be without Spring");
    expect(conflict.fixes.map((fix) => fix.text)).toEqual(["Keep Spring on"]);
  });
});

test("a refusal tells the shortest of several chains of causes", () => {
  const model = aModel({
    a: { requires: ["b", "z"] },
    b: { requires: "c" },
    c: { requires: "d" },
    d: { conflicts: "x" },
    x: {},
    z: { conflicts: "x" },
  });
  const conflict = refused(choose(model, { with: ["x"], without: [] }, "a", true));
  expect(conflict.explanation.text).toBe("A requires Z; Z cannot be combined with X; you chose X");
});

test("an unknown name is refused", () => {
  expect(choose(springForm, nothing, "javaa", true)).toMatchObject({
    kind: "refused",
    refusals: [{ kind: "unknown", nearest: "java" }],
  });
});

function accepted(choice: Choice): Extract<Choice, { kind: "accepted" }> {
  if (choice.kind === "refused") throw new Error(choice.refusals.map((each) => each.text).join());
  return choice;
}

function refused(choice: Choice): Extract<Refusal, { kind: "conflict" }> {
  const [refusal] = choice.kind === "refused" ? choice.refusals : [];
  if (refusal?.kind !== "conflict") throw new Error("there is no conflict");
  return refusal;
}
