import type { Catalogue } from "../catalogue/catalogue.ts";
import { featureModel } from "../catalogue/feature-model.ts";
import { misleadingBits, strandedContributions } from "./contributions.ts";
import { wrongExamples } from "./examples.ts";
import type { Finding } from "./finding.ts";
import { guidelineFaults } from "./guidelines.ts";
import { confusableIds, unusedFeatures } from "./ids.ts";
import { movedFaults } from "./moved.ts";
import { unusedQuestions } from "./questions.ts";
import { renderFaults } from "./renders.ts";
import { replacementFaults } from "./replacements.ts";
import { requiredFileFaults } from "./required-files.ts";
import { ruleFaults } from "./rules.ts";
import { slotFaults } from "./slots.ts";
import { inspectAll, templateFaults } from "./templates.ts";

/**
 * Everything that is wrong with a well-formed catalogue, or probably is: its rules, its templates, what its
 * contributions do to each other, its examples, what its guidelines advise against. Pure, and the same for the same catalogue.
 */
export function checkCatalogue(catalogue: Catalogue): readonly Finding[] {
  const facts = inspectAll(catalogue);
  const models = new Map(catalogue.stacks.map((stack) => [stack.id, featureModel(catalogue, stack)]));
  const findings = [
    ...confusableIds(catalogue),
    ...unusedFeatures(catalogue),
    ...strandedContributions(catalogue),
    ...misleadingBits(catalogue),
    ...templateFaults(catalogue, facts),
    ...slotFaults(catalogue, facts),
    ...unusedQuestions(catalogue, facts),
    ...movedFaults(catalogue),
    ...requiredFileFaults(catalogue),
    ...replacementFaults(catalogue),
    ...[...models.values()].flatMap(ruleFaults),
    ...wrongExamples(catalogue, models),
    ...guidelineFaults(catalogue),
  ];
  // Rendering would only repeat what is wrong already.
  if (findings.some((each) => each.severity === "error")) return findings;
  return [
    ...findings,
    ...catalogue.stacks.flatMap((stack) => {
      const model = models.get(stack.id);
      return model === undefined ? [] : renderFaults(catalogue, stack, model);
    }),
  ];
}
