import { expect, test } from "vitest";
import { reduceForm, startForm, type FormAction, type FormState } from "../../src/web/form/form-state.ts";
import { springForm } from "../support/spring-form.ts";

const nothing = { with: [], without: [] };

function after(...actions: readonly FormAction[]): FormState {
  return actions.reduce(
    (state, action) => reduceForm(springForm, state, action),
    startForm(springForm, nothing),
  );
}

const click = (feature: string, on = true): FormAction => ({ kind: "click", feature, on });

test("a default gives way and says so; undo brings it back", () => {
  const kotlin = after(click("kotlin"));
  expect(kotlin.resolution.on).toContain("kotlin");
  expect(kotlin.resolution.on).not.toContain("java");
  expect(kotlin.changes.map((change) => change.feature)).toContain("java");
  const undone = after(click("kotlin"), { kind: "undo" });
  expect(undone.resolution).toEqual(startForm(springForm, nothing).resolution);
});

test("a blocked click is never dead: it has reasons and ways out, and changes nothing by itself", () => {
  const state = after(click("ktlint"), click("checkstyle"));
  expect(state.resolution.on).not.toContain("checkstyle");
  expect(state.conflict?.explanation.causes.map((cause) => cause.text)).toContain("Checkstyle requires Java");
  const [fix] = state.conflict?.fixes ?? [];
  if (fix === undefined) throw new Error("no fix");
  const fixed = reduceForm(springForm, state, { kind: "fix", fix });
  expect(fixed.resolution.on).toContain("checkstyle");
  expect(fixed.conflict).toBeUndefined();
  expect(reduceForm(springForm, fixed, { kind: "undo" }).resolution.on).toContain("ktlint");
});

test("a link that contradicts itself opens the defaults", () => {
  const state = startForm(springForm, { with: ["checkstyle", "ktlint"], without: [] });
  expect(state.selection).toEqual(nothing);
});
