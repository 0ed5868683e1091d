import type { Problem } from "../problems/problem.ts";
import type { FeatureDefinition, StackDefinition } from "./definition.ts";
import type { GuidelinesDefinition } from "./guideline.ts";
import { guidelineProblems } from "./guideline-references.ts";
import { aliasProblems, featureProblems } from "./feature-references.ts";
import type { Names } from "./reference-problem.ts";
import { stackProblems } from "./stack-references.ts";

/** Every id that a definition mentions and the catalogue does not have, and every id that stands for two things. */
export function referenceProblems(
  stacks: readonly StackDefinition[],
  features: readonly FeatureDefinition[],
  guidelines: readonly GuidelinesDefinition[],
): readonly Problem[] {
  const names: Names = {
    stacks: new Set(stacks.map((each) => each.id)),
    features: new Set(features.map((each) => each.id)),
    questions: new Map(),
    technologies: new Set(guidelines.flatMap(({ entry }) => Object.keys(entry.technologies))),
  };
  for (const { entry } of [...stacks, ...features]) {
    for (const [id, question] of Object.entries(entry.questions ?? {})) names.questions.set(id, question);
  }
  return [
    ...stacks.flatMap((each) => stackProblems(each, names, features)),
    ...features.flatMap((each) => featureProblems(each, names)),
    ...aliasProblems(features, names),
    ...guidelineProblems(guidelines, names),
  ];
}
