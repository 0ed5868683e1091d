import { featureModel, featuresOf } from "../catalogue/feature-model.ts";
import type { Catalogue, Stack } from "../catalogue/catalogue.ts";
import { cover } from "../resolver/cover.ts";
import type { FeatureId, FeatureModel, Rule } from "../resolver/model.ts";
import { resolve } from "../resolver/resolve.ts";
import type { Declarations, Tool, Violation } from "./declarations.ts";
import type { Course, Trial } from "./trial.ts";

/** What is to be tried of a stack. */
export interface TrialRequest {
  readonly declarations: Declarations;
  /** At most so many configurations; null for all of a covering set. */
  readonly sample: number | null;
  /** Names of tools that are not there: what needs them is not planted where it could not be found. */
  readonly missing: ReadonlySet<string>;
}

/**
 * The trials of a stack: configurations in which every two features are on or off together in every way that the
 * rules allow, and as many more as it takes to plant every violation. Where tools of features are missing, those that can
 * be built come first, and do so for all other features by themselves.
 */
export function planTrials(catalogue: Catalogue, stack: Stack, request: TrialRequest): readonly Trial[] {
  const covering = coveringSets(featureModel(catalogue, stack), request);
  const sample = request.sample === null ? covering : covering.slice(0, request.sample);
  const open = new Set(plantable(request));
  const trials = sample.map((on, index) => trialOf(catalogue, stack, on, index + 1, request, open));
  while (request.sample === null && open.size > 0) {
    const on = configurationFor(catalogue, stack, [...open]);
    if (on === undefined) break;
    const before = open.size;
    const trial = trialOf(catalogue, stack, on, trials.length + 1, request, open);
    if (open.size === before) break;
    trials.push(trial);
  }
  return trials;
}

function coveringSets(
  model: FeatureModel,
  { declarations, missing }: TrialRequest,
): readonly ReadonlySet<FeatureId>[] {
  const covering = cover(model, 2).map((on) => new Set(on));
  const lacking = declarations.features.flatMap(({ feature, tools }) =>
    tools.some((each) => missing.has(each.name)) ? [feature] : [],
  );
  if (lacking.length === 0) return covering;
  const unbuildable = covering.filter((on) => lacking.some((id) => on.has(id)));
  return [...cover(withoutFeatures(model, lacking), 2).map((on) => new Set(on)), ...unbuildable];
}

/** The model in which these features are always off: each would require that it is not there. */
function withoutFeatures(model: FeatureModel, features: readonly FeatureId[]): FeatureModel {
  const off = features.flatMap((id): readonly Rule[] => {
    const source = model.features.find((each) => each.id === id)?.source;
    const formula = { kind: "not", of: { kind: "feature", id } } as const;
    return source === undefined ? [] : [{ kind: "requires", feature: id, formula, source }];
  });
  return { ...model, rules: [...model.rules, ...off] };
}

/** The violations whose own features take no tool that is missing. */
function plantable({ declarations, missing }: TrialRequest): readonly Violation[] {
  return [declarations.stack, ...declarations.features]
    .flatMap((each) => each.violations)
    .filter(({ when }) => toolsOf(declarations, new Set(when)).every((tool) => !missing.has(tool.name)));
}

/** The trial of one configuration, with the violations of `open` that it can show; they are taken out of it. */
export function trialOf(
  catalogue: Catalogue,
  stack: Stack,
  on: ReadonlySet<FeatureId>,
  number: number,
  { declarations, missing }: Omit<TrialRequest, "sample">,
  open: Set<Violation>,
): Trial {
  const optional = stack.optional.map((each) => each.id);
  const tools = toolsOf(declarations, on);
  const lacks = tools.filter((each) => missing.has(each.name));
  const { setup, verify } = declarations.stack;
  const facts = {
    number,
    stack: stack.id,
    with: optional.filter((id) => on.has(id)),
    without: optional.filter((id) => !on.has(id)),
    tools,
  };
  if (lacks.length > 0) return { ...facts, course: courseWithout(lacks, on, { declarations, missing }) };
  const shown = [...open].filter((each) => isPossible(each, on));
  for (const each of shown) open.delete(each);
  const violations = together(shown);
  return { ...facts, course: { setup, verify, violations, shows: undefined } };
}

/** What is left to run where tools are missing: what the feature that needs them all says. */
function courseWithout(
  lacks: readonly Tool[],
  on: ReadonlySet<FeatureId>,
  { declarations, missing }: Omit<TrialRequest, "sample">,
): Course | undefined {
  const { otherwise } =
    declarations.features.find(
      (each) =>
        on.has(each.feature) && lacks.every((tool) => each.tools.some((own) => own.name === tool.name)),
    ) ?? {};
  if (otherwise === undefined || otherwise.tools.some((each) => missing.has(each.name))) return undefined;
  return {
    setup: undefined,
    verify: otherwise.verify,
    violations: together(otherwise.violations.filter((each) => isPossible(each, on))),
    shows: otherwise.shows,
  };
}

function toolsOf({ stack, features }: Declarations, on: ReadonlySet<FeatureId>): readonly Tool[] {
  const all = [...stack.tools, ...features.flatMap((each) => (on.has(each.feature) ? each.tools : []))];
  return [...new Map(all.map((each) => [each.name, each])).values()];
}

function isPossible({ when }: Violation, on: ReadonlySet<FeatureId>): boolean {
  return when.every((id) => on.has(id));
}

/** Lists of those that are planted at once, in the order of the first of each. */
function together(violations: readonly Violation[]): readonly (readonly Violation[])[] {
  const lists = new Map<string, Violation[]>();
  for (const each of violations) {
    const key =
      each.together === undefined
        ? each.where
        : JSON.stringify([each.together, each.run, each.breaks === undefined]);
    lists.set(key, [...(lists.get(key) ?? []), each]);
  }
  return [...lists.values()];
}

/** A configuration for as many of the violations as are possible together, beginning with the first. */
function configurationFor(
  catalogue: Catalogue,
  stack: Stack,
  violations: readonly Violation[],
): ReadonlySet<FeatureId> | undefined {
  const model = featureModel(catalogue, stack);
  const known = new Set(featuresOf(catalogue, stack).map((each) => each.id));
  let wanted: readonly FeatureId[] = [];
  let found: ReadonlySet<FeatureId> | undefined;
  for (const { when } of violations) {
    const more = [...new Set([...wanted, ...when])].filter((id) => known.has(id));
    const resolution = resolve(model, { with: more, without: [] });
    if (resolution.kind === "refused") continue;
    wanted = more;
    found = new Set(resolution.on);
  }
  return found;
}
