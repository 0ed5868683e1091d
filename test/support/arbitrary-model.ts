import * as fc from "fast-check";
import type { FeatureModel, Formula, Rule } from "../../src/resolver/model.ts";
import type { Selection } from "../../src/resolver/resolution.ts";

const source = { file: "generated", line: 1, column: 1 };

/** A formula over these features, one that the model lacks, and a capability. */
function formulas(ids: readonly string[]): fc.Arbitrary<Formula> {
  const { formula } = fc.letrec<{ formula: Formula }>((tie) => ({
    formula: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      fc.constantFrom(...ids, "missing").map((id): Formula => ({ kind: "feature", id })),
      fc.constant<Formula>({ kind: "capability", name: "power" }),
      fc.boolean().map((value): Formula => ({ kind: "constant", value, text: String(value) })),
      tie("formula").map((of): Formula => ({ kind: "not", of })),
      fc
        .tuple(fc.constantFrom("all" as const, "any" as const), fc.array(tie("formula"), { maxLength: 3 }))
        .map(([kind, of]): Formula => ({ kind, of })),
    ),
  }));
  return formula;
}

/** Feature models with every construct there is; some of them have no valid configuration. */
export function models(maxFeatures: number): fc.Arbitrary<FeatureModel> {
  return fc.integer({ min: 1, max: maxFeatures }).chain((size) => {
    const ids = Array.from({ length: size }, (_, index) => `f${index}`);
    const id = fc.constantFrom(...ids);
    const requires = fc
      .record({ feature: id, formula: formulas(ids) })
      .map((each): Rule => ({ kind: "requires", ...each, source }));
    const conflicts = fc
      .record({ feature: id, other: id })
      .map((each): Rule => ({ kind: "conflicts", ...each, source }));
    const features = fc.tuple(
      ...ids.map((each) =>
        fc.record({
          id: fc.constant(each),
          name: fc.constant(each.toUpperCase()),
          standard: fc.integer({ max: 9, min: 0 }).map((number) => number === 0),
          preferred: fc.boolean(),
          lifeCycle: fc.constantFrom(
            ...(["supported", "supported", "supported", "supported", "deprecated", "retired"] as const),
          ),
          aliases: fc.constant([`was-${each}`]),
          provides: fc.constantFrom<readonly string[]>([], [], ["power"]),
          source: fc.constant(source),
        }),
      ),
    );
    const group = fc
      .record({
        members: fc.uniqueArray(id, { minLength: 1, maxLength: 5 }),
        min: fc.integer({ min: 0, max: 2 }),
        extra: fc.integer({ min: 0, max: 2 }),
        when: fc.option(id, { nil: undefined, freq: 2 }),
      })
      .map(({ members, min, extra, when }) => ({
        id: `group-${members.join("-")}`,
        noun: "thing",
        members,
        min,
        max: min + extra,
        ...(when === undefined ? {} : { when }),
        ask: false,
        source,
      }));
    return (
      fc
        .record({
          stack: fc.constant({ id: "any", name: "Any", version: "1.0.0" }),
          features,
          groups: fc.uniqueArray(group, { maxLength: 2, selector: (each) => each.id }),
          rules: fc.array(fc.oneof({ weight: 3, arbitrary: requires }, { weight: 1, arbitrary: conflicts }), {
            maxLength: size + 2,
          }),
          elsewhere: fc.constant([]),
        })
        // A place of its own for every rule, so that tests can tell them apart.
        .map((model) => ({
          ...model,
          rules: model.rules.map((rule, line) => ({ ...rule, source: { file: "rules", line, column: 1 } })),
        }))
    );
  });
}

/** Selections of features that can be chosen at all, with wishes from before. */
export function selectionsOf(model: FeatureModel): fc.Arbitrary<Selection> {
  const ids = model.features.map(({ id }) => id);
  const alive = model.features.filter((each) => each.lifeCycle !== "retired").map(({ id }) => id);
  const some = (of: readonly string[]): fc.Arbitrary<readonly string[]> =>
    fc.subarray([...of], { maxLength: Math.min(4, of.length) });
  return fc.record({
    with: some(alive),
    without: some(ids),
    earlier: fc.record({ with: some(alive), without: some(ids) }),
  });
}
