import type { Catalogue, RawFormula } from "../catalogue/catalogue.ts";
import { placeOf } from "../documents/yaml-document.ts";
import type { TemplateFacts } from "../renderer/inspect-template.ts";
import { warning, type Finding } from "./finding.ts";

/** Questions whose answers no template and no rule looks at. */
export function unusedQuestions(
  catalogue: Catalogue,
  facts: ReadonlyMap<string, TemplateFacts>,
): readonly Finding[] {
  const used = new Set<string>();
  for (const { values } of facts.values()) {
    for (const { path } of values) if (path[0] === "answers" && path[1] !== undefined) used.add(path[1]);
  }
  for (const feature of catalogue.features) {
    for (const rules of [feature.rules, ...Object.values(feature.on)]) {
      for (const { formula } of rules.requires) for (const id of questionsIn(formula)) used.add(id);
    }
  }
  return [...catalogue.stacks, ...catalogue.features]
    .flatMap((each) => each.questions)
    .filter((question) => !used.has(question.id))
    .map(({ id, source }) =>
      warning("IM_CATALOGUE_UNUSED", {
        what: `Nothing looks at the answer to \`${id}\``,
        where: placeOf(source),
        hint: `Use {{answers.${id}}} in a template, or remove the question`,
      }),
    );
}

function questionsIn(formula: RawFormula): readonly string[] {
  switch (formula.kind) {
    case "answer":
      return [formula.question];
    case "all":
    case "any":
      return formula.of.flatMap(questionsIn);
    case "not":
      return questionsIn(formula.of);
    case "feature":
    case "capability":
    case "stack-version":
      return [];
  }
}
