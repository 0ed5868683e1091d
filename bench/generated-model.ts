import type { FeatureId, FeatureModel, Formula, Group, Rule } from "../src/resolver/model.ts";

const source = { file: "generated", line: 1, column: 1 };

/**
 * A feature model shaped like a catalogue's: two fifths of the features in one-of groups of two to four, as many
 * requirements as half the features (some of several features or of any of three), a few conflicts. The same for
 * the same size on every machine.
 */
export function generatedModel(size: number): FeatureModel {
  let state = size;
  const below = (limit: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state >>> 8) % limit;
  };
  const id = (number: number): FeatureId => `f${number}`;
  const groups: Group[] = [];
  const grouped = Math.floor(size * 0.4);
  for (let first = 0; first + 2 <= grouped;) {
    const count = Math.min(2 + below(3), grouped - first);
    const members = Array.from({ length: count }, (_, index) => id(first + index));
    groups.push({ id: `g${first}`, noun: `choice ${first}`, members, min: 1, max: 1, ask: false, source });
    first += count;
  }
  const defaults = new Set(groups.map((group) => group.members[0]));
  const feature = (number: number): Formula => ({ kind: "feature", id: id(number) });
  const rules: Rule[] = [];
  for (let count = 0; count < size / 2; count++) {
    // Requirements point to earlier features, as a catalogue's do: no feature is dead.
    const from = grouped + below(size - grouped);
    const kind = below(10);
    const formula: Formula =
      kind < 7
        ? feature(below(from))
        : { kind: "any", of: [feature(below(from)), feature(below(from)), feature(below(from))] };
    rules.push({ kind: "requires", feature: id(from), formula, source });
  }
  for (let count = 0; count < size / 40; count++) {
    const from = grouped + below(size - grouped);
    rules.push({ kind: "conflicts", feature: id(from), other: id(grouped + below(size - grouped)), source });
  }
  return {
    stack: { id: "generated", name: "Generated", version: "1.0.0" },
    features: Array.from({ length: size }, (_, number) => ({
      id: id(number),
      name: `Feature ${number}`,
      standard: false,
      preferred: defaults.has(id(number)),
      lifeCycle: "supported" as const,
      aliases: [],
      provides: [],
      source,
    })),
    groups,
    rules: rules.filter((rule) => rule.kind === "requires" || rule.feature !== rule.other),
    elsewhere: [],
  };
}
