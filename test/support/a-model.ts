import type {
  FeatureModel,
  Formula,
  Group,
  LifeCycle,
  ModelFeature,
  Rule,
} from "../../src/resolver/model.ts";

/** A feature in a test's shorthand; `requires` is one feature, several of which all are needed, or a formula. */
export interface FeatureSketch {
  readonly name?: string;
  readonly standard?: boolean;
  readonly default?: boolean;
  readonly requires?: string | readonly string[] | Formula;
  readonly conflicts?: string | readonly string[];
  readonly provides?: readonly string[];
  readonly aliases?: readonly string[];
  readonly lifeCycle?: LifeCycle;
  readonly replacedBy?: string;
  readonly parent?: string;
}

export interface GroupSketch {
  readonly noun?: string;
  readonly of: readonly string[];
  readonly min?: number;
  readonly max?: number;
  readonly when?: string;
  readonly ask?: boolean;
}

/** A feature model from features in catalogue order and groups; a group without bounds is one-of. */
export function aModel(
  features: Readonly<Record<string, FeatureSketch>>,
  groups: Readonly<Record<string, GroupSketch>> = {},
  elsewhere: FeatureModel["elsewhere"] = [],
): FeatureModel {
  const entries = Object.entries(features);
  return {
    stack: { id: "tiny", name: "Tiny", version: "1.0.0" },
    features: entries.map(([id, sketch], index): ModelFeature => ({
      id,
      name: sketch.name ?? `${id.slice(0, 1).toUpperCase()}${id.slice(1)}`,
      standard: sketch.standard ?? false,
      preferred: sketch.default ?? false,
      lifeCycle: sketch.lifeCycle ?? "supported",
      aliases: sketch.aliases ?? [],
      provides: sketch.provides ?? [],
      ...(sketch.replacedBy === undefined ? {} : { replacedBy: sketch.replacedBy }),
      ...(sketch.parent === undefined ? {} : { parent: sketch.parent }),
      source: { file: `features/${id}/feature.yaml`, line: index + 1, column: 1 },
    })),
    groups: Object.entries(groups).map(
      ([id, { of, noun = id, min = 1, max = 1, when, ask = false }], index): Group => ({
        id,
        noun,
        members: of,
        min,
        max,
        ask,
        ...(when === undefined ? {} : { when }),
        source: { file: "stacks/tiny/stack.yaml", line: index + 1, column: 1 },
      }),
    ),
    rules: entries.flatMap(([id, { requires, conflicts = [] }], index): readonly Rule[] => {
      const source = { file: `features/${id}/feature.yaml`, line: index + 1, column: 3 };
      const needed = requires === undefined ? [] : formulasOf(requires);
      const excluded = typeof conflicts === "string" ? [conflicts] : conflicts;
      return [
        ...needed.map((formula): Rule => ({ kind: "requires", feature: id, formula, source })),
        ...excluded.map((other): Rule => ({ kind: "conflicts", feature: id, other, source })),
      ];
    }),
    elsewhere,
  };
}

/** The formula that names a feature. */
export function feature(id: string): Formula {
  return { kind: "feature", id };
}

function formulasOf(requires: string | readonly string[] | Formula): readonly Formula[] {
  if (typeof requires === "string") return [feature(requires)];
  return "kind" in requires ? [requires] : requires.map(feature);
}
