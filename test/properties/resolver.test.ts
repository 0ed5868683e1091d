import * as fc from "fast-check";
import { expect, test } from "vitest";
import { choiceCause, groundCause } from "../../src/resolver/cause.ts";
import { choose } from "../../src/resolver/choose.ts";
import { clausesOf } from "../../src/resolver/clauses.ts";
import { count } from "../../src/resolver/count.ts";
import { cover } from "../../src/resolver/cover.ts";
import type { FeatureModel, Formula, Rule } from "../../src/resolver/model.ts";
import type { Cause, Selection } from "../../src/resolver/resolution.ts";
import { resolve } from "../../src/resolver/resolve.ts";
import { feature } from "../support/a-model.ts";
import { models, selectionsOf } from "../support/arbitrary-model.ts";
import { type On, preferredOf, validConfigurations } from "../support/brute-force.ts";
import { runs } from "../support/runs.ts";

const modelAndSelection = models(8).chain((model) =>
  selectionsOf(model).map((selection) => ({ model, selection })),
);

test("a resolution is the preferred valid configuration, and a refusal means that there is none", () => {
  fc.assert(
    fc.property(modelAndSelection, ({ model, selection }) => {
      const valid = validConfigurations(model).filter((on) => obeys(on, selection));
      const best = preferredOf(model, valid, wishesOf(selection));
      const resolution = resolve(model, selection);
      expect(resolution.kind).toBe(best === undefined ? "refused" : "resolved");
      if (resolution.kind === "resolved") expect(new Set(resolution.on)).toEqual(best);
    }),
    { numRuns: runs(1500) },
  );
});

test("the largest models that can be tried one by one resolve alike", () => {
  fc.assert(
    fc.property(models(16), (model) => {
      const valid = validConfigurations(model);
      expect(count(model, { with: [], without: [] })).toBe(BigInt(valid.length));
      const resolution = resolve(model, { with: [], without: [] });
      const best = preferredOf(model, valid, new Map());
      expect(resolution.kind === "resolved" ? new Set(resolution.on) : undefined).toEqual(best);
    }),
    { numRuns: runs(25) },
  );
});

test("states say what is forced, what is free and what is impossible", () => {
  fc.assert(
    fc.property(modelAndSelection, ({ model, selection }) => {
      const resolution = resolve(model, selection);
      if (resolution.kind === "refused") return;
      const all = validConfigurations(model);
      const valid = all.filter((on) => obeys(on, selection));
      for (const { id, state } of resolution.features) {
        const sometimes = valid.some((on) => on.has(id));
        const always = valid.every((on) => on.has(id));
        const ever = all.some((on) => on.has(id));
        const standard = model.features.some((each) => each.id === id && each.standard);
        if (standard) expect(state.kind).toBe("standard");
        else if (selection.with.includes(id)) expect(state.kind).toBe("chosen");
        else if (!ever) expect(state.kind).toBe("unavailable");
        else if (selection.without.includes(id)) expect(state.kind).toBe("declined");
        else if (always) expect(state.kind).toBe("implied");
        else if (!sometimes) expect(state.kind).toBe("blocked");
        else expect(state.kind).toBe(resolution.on.includes(id) ? "default" : "available");
      }
    }),
    { numRuns: runs(1000) },
  );
});

test("every reason is minimal: all its causes together force the state, any fewer do not", () => {
  fc.assert(
    fc.property(modelAndSelection, ({ model, selection }) => {
      const resolution = resolve(model, selection);
      if (resolution.kind === "refused") {
        for (const refusal of resolution.refusals) {
          if (refusal.kind === "conflict") expectMinimal(model, refusal.explanation.causes, undefined);
        }
        return;
      }
      for (const { id, state } of resolution.features) {
        if ("because" in state) expectMinimal(model, state.because.causes, { id, on: !state.on });
      }
    }),
    { numRuns: runs(1000) },
  );
});

test("a refusal has the shortest explanation there is", () => {
  fc.assert(
    fc.property(modelAndSelection, ({ model, selection }) => {
      const resolution = resolve(model, selection);
      const [refusal] = resolution.kind === "refused" ? resolution.refusals : [];
      if (refusal?.kind !== "conflict") return;
      const { causes } = refusal.explanation;
      const clauses = clausesOf(model);
      const all: readonly Cause[] = [
        ...clauses.grounds.map((ground) => groundCause(clauses, ground)),
        ...selection.with.map((id) => choiceCause(clauses, id, true)),
        ...selection.without.map((id) => choiceCause(clauses, id, false)),
      ];
      for (const fewer of combinationsOf(all, Math.min(2, causes.length - 1))) {
        expect(canHold(model, fewer, undefined)).toBe(true);
      }
    }),
    { numRuns: runs(200) },
  );
});

test("every fix is valid, gives up as little as possible, and keeps everything else", () => {
  fc.assert(
    fc.property(modelAndSelection, ({ model, selection }) => {
      const resolution = resolve(model, selection);
      if (resolution.kind === "resolved") return;
      const all = validConfigurations(model);
      const [refusal] = resolution.refusals;
      if (refusal?.kind !== "conflict") throw new Error("the selection was refused for another reason");
      if (all.length > 0) expect(refusal.fixes.length).toBeGreaterThan(0);
      expect(refusal.fixes.length).toBeLessThanOrEqual(3);
      for (const fix of refusal.fixes) {
        expect(resolve(model, fix.selection).kind).toBe("resolved");
        const givenUp = [
          ...selection.with.filter((id) => !fix.selection.with.includes(id)).map((id) => ({ id, on: true })),
          ...selection.without
            .filter((id) => !fix.selection.without.includes(id))
            .map((id) => ({ id, on: false })),
        ];
        expect(givenUp.filter((each) => each.on).map(({ id }) => id)).toEqual(
          model.features.map(({ id }) => id).filter((id) => fix.remove.includes(id)),
        );
        for (const kept of givenUp) {
          const rest = givenUp.filter((each) => each !== kept);
          const less: Selection = {
            with: selection.with.filter((id) => !rest.some((each) => each.on && each.id === id)),
            without: selection.without.filter((id) => !rest.some((each) => !each.on && each.id === id)),
          };
          expect(all.some((on) => obeys(on, less))).toBe(false);
        }
      }
    }),
    { numRuns: runs(1000) },
  );
});

test("the first fix gives up the fewest choices", () => {
  fc.assert(
    fc.property(modelAndSelection, ({ model, selection }) => {
      const resolution = resolve(model, selection);
      const [refusal] = resolution.kind === "refused" ? resolution.refusals : [];
      if (refusal?.kind !== "conflict" || refusal.fixes[0] === undefined) return;
      const choices = [
        ...new Set([...selection.with.map((id) => `+${id}`), ...selection.without.map((id) => `-${id}`)]),
      ];
      const broken = validConfigurations(model).map(
        (on) => choices.filter((each) => on.has(each.slice(1)) !== each.startsWith("+")).length,
      );
      const { selection: fixed } = refusal.fixes[0];
      const kept = choices.filter((each) =>
        (each.startsWith("+") ? fixed.with : fixed.without).includes(each.slice(1)),
      );
      expect(choices.length - kept.length).toBe(Math.min(...broken));
    }),
    { numRuns: runs(500) },
  );
});

test("order, repetition and former names mean nothing", () => {
  fc.assert(
    fc.property(modelAndSelection, ({ model, selection }) => {
      const { earlier = { with: [], without: [] } } = selection;
      const reordered: Selection = {
        with: selection.with.toReversed().flatMap((id) => [`was-${id}`, id]),
        without: selection.without.toReversed(),
        earlier: { with: earlier.with.toReversed(), without: earlier.without.toReversed() },
      };
      expect(JSON.stringify(resolve(model, reordered))).toBe(JSON.stringify(resolve(model, selection)));
    }),
    { numRuns: runs(500) },
  );
});

test("resolving a result again changes nothing", () => {
  fc.assert(
    fc.property(modelAndSelection, ({ model, selection }) => {
      const resolution = resolve(model, selection);
      if (resolution.kind === "refused") return;
      const off = model.features.map(({ id }) => id).filter((id) => !resolution.on.includes(id));
      for (const again of [
        { with: resolution.on, without: off },
        { with: [], without: [], earlier: { with: resolution.on, without: off } },
      ]) {
        const second = resolve(model, again);
        expect(second).toMatchObject({ kind: "resolved", on: resolution.on, changes: [] });
      }
    }),
    { numRuns: runs(500) },
  );
});

test("a click does what it says, or says why not and what would do", () => {
  const clicks = modelAndSelection.chain(({ model, selection }) =>
    fc.record({
      model: fc.constant(model),
      selection: fc.constant(selection),
      id: fc.constantFrom(...model.features.map((each) => each.id)),
      on: fc.boolean(),
    }),
  );
  fc.assert(
    fc.property(clicks, ({ model, selection, id, on }) => {
      const choice = choose(model, selection, id, on);
      if (choice.kind === "accepted") {
        expect(choice.resolution.on.includes(id)).toBe(on);
        expect(resolve(model, choice.selection)).toEqual(choice.resolution);
        const lost = selection.with.filter((each) => each !== id && !choice.resolution.on.includes(each));
        expect(lost).toEqual([]);
        return;
      }
      if (resolve(model, selection).kind === "refused") return;
      for (const refusal of choice.refusals) {
        if (refusal.kind !== "conflict") continue;
        expectMinimal(model, refusal.explanation.causes, undefined);
        for (const fix of refusal.fixes) expect(resolve(model, fix.selection).kind).toBe("resolved");
      }
    }),
    { numRuns: runs(1000) },
  );
});

test("counts are exact, also with choices made", () => {
  fc.assert(
    fc.property(modelAndSelection, ({ model, selection }) => {
      const valid = validConfigurations(model).filter((on) => obeys(on, selection));
      expect(count(model, selection)).toBe(BigInt(valid.length));
    }),
    { numRuns: runs(500) },
  );
});

test("a sample covers every valid pair with valid configurations", () => {
  fc.assert(
    fc.property(models(8), (model) => {
      const valid = validConfigurations(model);
      const sample = cover(model, 2).map((on) => new Set(on));
      for (const on of sample) expect(valid).toContainEqual(on);
      const key = (on: On, left: string, right: string): string =>
        `${left}=${on.has(left)} ${right}=${on.has(right)}`;
      const pairsOf = (configurations: readonly On[]): ReadonlySet<string> => {
        const ids = model.features.map(({ id }) => id);
        return new Set(
          configurations.flatMap((on) =>
            ids.flatMap((left, index) => ids.slice(index + 1).map((right) => key(on, left, right))),
          ),
        );
      };
      expect(pairsOf(sample)).toEqual(pairsOf(valid));
    }),
    { numRuns: runs(300) },
  );
});

function obeys(on: On, selection: Pick<Selection, "with" | "without">): boolean {
  return selection.with.every((id) => on.has(id)) && selection.without.every((id) => !on.has(id));
}

function wishesOf({ earlier, ...explicit }: Selection): ReadonlyMap<string, boolean> {
  const wishes = new Map<string, boolean>();
  for (const id of earlier?.with ?? []) if (earlier?.without.includes(id) === false) wishes.set(id, true);
  for (const id of earlier?.without ?? []) if (earlier?.with.includes(id) === false) wishes.set(id, false);
  for (const id of [...explicit.with, ...explicit.without]) wishes.delete(id);
  return wishes;
}

/** The causes cannot hold together with the assumption, and any of them left out lets the others hold. */
function expectMinimal(
  model: FeatureModel,
  causes: readonly Cause[],
  assumed: { readonly id: string; readonly on: boolean } | undefined,
): void {
  expect(canHold(model, causes, assumed)).toBe(false);
  for (const cause of causes) {
    const others = causes.filter((each) => each !== cause);
    expect(canHold(model, others, assumed)).toBe(true);
  }
}

/** Whether some configuration keeps these rules and choices, and no others. */
function canHold(
  model: FeatureModel,
  causes: readonly Cause[],
  assumed: { readonly id: string; readonly on: boolean } | undefined,
): boolean {
  return validConfigurations(modelOf(model, causes)).some((on) => {
    if (assumed !== undefined && on.has(assumed.id) !== assumed.on) return false;
    return causes.every((cause) => cause.kind !== "chosen" || on.has(cause.feature) === cause.on);
  });
}

function combinationsOf<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  if (size <= 0) return [[]];
  return items.flatMap((item, index) =>
    combinationsOf(items.slice(index + 1), size - 1).map((rest) => [item, ...rest]),
  );
}

/** The model with nothing but the rules among these causes, told apart by their places. */
function modelOf(model: FeatureModel, causes: readonly Cause[]): FeatureModel {
  const names = (kind: Cause["kind"]): ReadonlySet<string> =>
    new Set(causes.flatMap((cause) => (cause.kind === kind && "feature" in cause ? cause.feature : [])));
  const standard = names("standard");
  const retired = names("retired");
  const places = new Set(causes.flatMap((cause) => ("source" in cause ? JSON.stringify(cause.source) : [])));
  return {
    ...model,
    features: model.features.map((each) => ({
      ...each,
      standard: standard.has(each.id),
      lifeCycle: retired.has(each.id) ? "retired" : "supported",
      // Whoever is retired provides nothing, whether or not that is the cause at hand.
      provides: each.lifeCycle === "retired" ? [] : each.provides,
    })),
    rules: [
      ...model.rules.filter((rule) => places.has(JSON.stringify(rule.source))),
      ...causes.flatMap((cause) =>
        cause.kind === "group" ? groupRules(model, cause.group, cause.text) : [],
      ),
    ],
    groups: model.groups.filter(
      (group) =>
        group.when === undefined &&
        causes.some((cause) => cause.kind === "group" && cause.group === group.id),
    ),
  };
}

/** The half of a conditional group that a cause names: its bounds, or that its members need its condition. */
function groupRules({ groups }: FeatureModel, id: string, text: string): readonly Rule[] {
  const group = groups.find((each) => each.id === id);
  if (group?.when === undefined) return [];
  const { when, members, min, max, source } = group;
  if (text.startsWith("a service without")) {
    return members.map((member) => ({ kind: "requires", feature: member, formula: feature(when), source }));
  }
  const patterns = Array.from({ length: 2 ** members.length }, (_, bits) =>
    members.map((_, index) => (bits >> index) % 2 === 1),
  );
  const allowed = patterns.filter((pattern) => {
    const size = pattern.filter(Boolean).length;
    return size >= min && size <= max;
  });
  const of = allowed.map((pattern): Formula => ({
    kind: "all",
    of: members.map((member, index): Formula =>
      pattern[index] === true ? feature(member) : { kind: "not", of: feature(member) },
    ),
  }));
  return [{ kind: "requires", feature: when, formula: { kind: "any", of }, source }];
}
