import { featuresOf } from "../catalogue/feature-model.ts";
import type { Catalogue, Contribution, Stack } from "../catalogue/catalogue.ts";
import { compose } from "../composer/compose.ts";
import { Problems, type Problem } from "../problems/problem.ts";
import { render } from "../renderer/render.ts";
import { cover } from "../resolver/cover.ts";
import type { FeatureId, FeatureModel } from "../resolver/model.ts";
import { resolve } from "../resolver/resolve.ts";
import { byCodeUnit } from "../text/compare.ts";
import { exampleConfiguration } from "./example-configuration.ts";
import type { Finding } from "./finding.ts";

/**
 * Renders configurations of a stack and reports what goes wrong in any of them: two contributions for one path or key,
 * a value that is not there, a file that does not parse, a path that is not safe. Every valid pair of features is
 * covered, and every contribution and every pair of contributions to one path together, where that is possible at all.
 */
export function renderFaults(catalogue: Catalogue, stack: Stack, model: FeatureModel): readonly Finding[] {
  const seen = new Map<string, Problem>();
  for (const on of configurationsToTry(catalogue, stack, model)) {
    for (const problem of problemsOf(catalogue, stack, on)) {
      const key = `${problem.code} ${problem.where ?? ""} ${problem.message}`;
      if (!seen.has(key)) seen.set(key, problem);
    }
  }
  return [...seen.values()].map((problem) => ({ severity: "error", problem }));
}

/** Each is the ids that are on, answers that take part in rules included. */
function configurationsToTry(
  catalogue: Catalogue,
  stack: Stack,
  model: FeatureModel,
): readonly (readonly FeatureId[])[] {
  const configurations = new Map<string, readonly FeatureId[]>();
  const add = (on: readonly FeatureId[]): void => {
    configurations.set([...on].sort(byCodeUnit).join(" "), on);
  };
  for (const on of cover(model, 2)) add(on);
  const isCovered = (needed: ReadonlySet<FeatureId>): boolean =>
    [...configurations.values()].some((on) => [...needed].every((id) => on.includes(id)));
  for (const needed of conditionsOf(catalogue, stack)) {
    if (isCovered(needed)) continue;
    const resolution = resolve(model, { with: [...needed], without: [] });
    if (resolution.kind === "resolved") add(resolution.on);
  }
  return [...configurations.values()];
}

/** What must be on for each contribution, and for each two that meet at one path. */
function conditionsOf(catalogue: Catalogue, stack: Stack): readonly ReadonlySet<FeatureId>[] {
  const owners = [stack, ...featuresOf(catalogue, stack)];
  const contributions = owners
    .flatMap((owner): readonly Contribution[] => owner.contributions)
    .filter((each) => each.stack === stack.id || each.stack === "every-stack");
  const byPath = new Map<string, Map<string, ReadonlySet<FeatureId>>>();
  for (const { path, owner, when } of contributions) {
    const needed = new Set(owner.kind === "feature" ? [owner.id, ...when] : when);
    const atPath = byPath.get(path) ?? new Map<string, ReadonlySet<FeatureId>>();
    byPath.set(path, atPath.set([...needed].sort(byCodeUnit).join(" "), needed));
  }
  return [...byPath.values()].flatMap((atPath) => {
    const conditions = [...atPath.values()];
    const pairs = conditions.flatMap((left, index) =>
      conditions.slice(index + 1).map((right) => new Set([...left, ...right])),
    );
    return [...conditions, ...pairs];
  });
}

function problemsOf(catalogue: Catalogue, stack: Stack, on: readonly FeatureId[]): readonly Problem[] {
  try {
    render(compose(catalogue, stack.id, on), exampleConfiguration(catalogue, stack, on));
    return [];
  } catch (cause) {
    if (cause instanceof Problems) return cause.problems;
    throw cause;
  }
}
