import { expect, test } from "vitest";
import {
  chosenAnswers,
  reduceForm,
  refusalOf,
  startForm,
  type FormAction,
  type FormState,
} from "../../src/web/form/form-state.ts";
import { aModel } from "../support/a-model.ts";
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
  expect(kotlin.outcome).toMatchObject({ feature: "kotlin" });
  expect(kotlin.outcome?.changes.map((change) => change.feature)).toEqual(["java"]);
  const undone = after(click("kotlin"), { kind: "undo" });
  expect(undone.resolution).toEqual(startForm(springForm, nothing).resolution);
  expect(undone.before).toEqual([]);
});

test("a blocked click is never dead: it has reasons and ways out, and changes nothing by itself", () => {
  const before = after(click("ktlint"));
  const state = reduceForm(springForm, before, click("checkstyle"));
  expect(state.resolution).toEqual(before.resolution);
  expect(state.conflict?.explanation.causes.map((cause) => cause.text)).toContain("Checkstyle requires Java");
  const [fix] = state.conflict?.fixes ?? [];
  if (fix === undefined) throw new Error("no fix");
  const fixed = reduceForm(springForm, state, { kind: "fix", fix });
  expect(fixed.resolution.on).toContain("checkstyle");
  expect(fixed.conflict).toBeUndefined();
  // What the way out did is told where the click was, and can be taken back.
  expect(fixed.outcome?.feature).toBe("checkstyle");
  expect(fixed.outcome?.changes.map(({ kind, feature }) => `${kind} ${feature}`)).toEqual([
    "added java",
    "removed kotlin",
    "removed ktlint",
  ]);
  expect(reduceForm(springForm, fixed, { kind: "undo" }).resolution.on).toContain("ktlint");
});

test("dismissing a conflict leaves everything as it was", () => {
  const before = after(click("ktlint"));
  const state = reduceForm(springForm, reduceForm(springForm, before, click("checkstyle")), {
    kind: "dismiss",
  });
  expect(state).toEqual(before);
});

test("a link that contradicts itself opens the defaults, and says why", () => {
  const contradiction = { with: ["checkstyle", "ktlint"], without: [] };
  expect(startForm(springForm, contradiction).selection).toEqual(nothing);
  expect(refusalOf(springForm, contradiction)).toContain("ktlint");
  expect(refusalOf(springForm, nothing)).toBeUndefined();
});

test("an answer that rules speak of is a choice: it decides, is taken back, and replaces an earlier one", () => {
  const model = versioned();
  const answer = (value: string): FormAction => ({ kind: "answer", question: "version", answer: value });
  const start = startForm(model, nothing);
  expect(start.resolution.on).toEqual(["version=17"]);
  const picked = reduceForm(model, start, answer("25"));
  expect(picked.resolution.on).toEqual(["version=25"]);
  expect(chosenAnswers(model, picked.selection)).toEqual({ version: "25" });
  const again = reduceForm(model, picked, answer("21"));
  expect(chosenAnswers(model, again.selection)).toEqual({ version: "21" });
  expect(reduceForm(model, again, answer("")).resolution).toEqual(start.resolution);
  const old = reduceForm(model, start, answer("17"));
  expect(reduceForm(model, old, click("modern")).conflict?.text).toContain("Modern");
});

/** `modern` needs version 25. */
function versioned(): ReturnType<typeof aModel> {
  const values = ["17", "21", "25"];
  const options = Object.fromEntries(
    values.map((value) => [`version=${value}`, { name: `Version ${value}`, default: value === "17" }]),
  );
  const model = aModel(
    { modern: { requires: "version=25" }, ...options },
    { version: { of: Object.keys(options) } },
  );
  return {
    ...model,
    features: model.features.map((each) =>
      each.id === "modern"
        ? each
        : { ...each, answerOf: { question: "version", value: each.id.replace("version=", "") } },
    ),
  };
}
