import type { Formula } from "../../resolver/model.ts";
import type { TemplateDetail } from "../../server/api/schemas/template.ts";
import { groupText } from "../form/feature-words.ts";
import { featureNames } from "../parts/feature-names.ts";

/** What the catalogue says of a feature, a phrase for each rule. */
export function rulesOf({ features, groups, model }: TemplateDetail, id: string): readonly string[] {
  const name = featureNames(features);
  const ofRules = model.rules
    .filter((rule) => rule.feature === id || (rule.kind === "conflicts" && rule.other === id))
    .map((rule) =>
      rule.kind === "requires"
        ? `requires ${formulaText(rule.formula, name)}`
        : `not together with ${name(rule.feature === id ? rule.other : rule.feature)}`,
    );
  const ofGroups = groups.filter((group) => group.members.includes(id)).map(groupText);
  const provided = model.features.find((each) => each.id === id)?.provides ?? [];
  return [...new Set([...ofRules, ...ofGroups, ...provided.map((each) => `is a ${words(each)}`)])];
}

function formulaText(formula: Formula, name: (id: string) => string): string {
  switch (formula.kind) {
    case "feature":
      return name(formula.id);
    case "all":
      return formula.of.map((each) => formulaText(each, name)).join(" and ");
    case "any":
      return formula.of.map((each) => formulaText(each, name)).join(" or ");
    case "not":
      return `not ${formulaText(formula.of, name)}`;
    case "capability":
      return `a ${words(formula.name)}`;
    case "constant":
      return formula.text;
  }
}

function words(id: string): string {
  return id.replaceAll("-", " ");
}
