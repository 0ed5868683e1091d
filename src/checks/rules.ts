import { placeOf } from "../documents/yaml-document.ts";
import { analyse, type Finding as RuleFinding } from "../resolver/analyse.ts";
import type { FeatureModel } from "../resolver/model.ts";
import { error, warning, type Finding } from "./finding.ts";
import { allQuoted } from "../text/quoted.ts";

/** What the resolver's analysis says of a stack's rules, as problems for their author. */
export function ruleFaults(model: FeatureModel): readonly Finding[] {
  return analyse(model).map((finding) => describe(finding, model));
}

const code = "IM_CATALOGUE_RULES";

function describe(finding: RuleFinding, { stack, rules }: FeatureModel): Finding {
  const on = ` in ${stack.name}`;
  switch (finding.kind) {
    case "void":
      return error(code, {
        what: `No service of ${stack.name} is possible`,
        because: finding.because.text,
        hint: "Take one of these rules back",
        where: `stacks/${stack.id}/stack.yaml`,
      });
    case "dead":
      return error(code, {
        what: `The feature \`${finding.feature}\` can be on in no service of ${stack.name}`,
        because: finding.because.text,
        hint: "Mend its rules, or take it off the stack's list",
        where: placeOf(finding.source),
      });
    case "falsely-optional":
      return warning(code, {
        what: `The feature \`${finding.feature}\` is offered as optional and always on${on}`,
        because: finding.because.text,
        hint: "List it under `standard`",
        where: placeOf(finding.source),
      });
    case "redundant":
      return warning(code, {
        what: `This rule of \`${finding.rule.feature}\` changes nothing${on}`,
        because: finding.impliedBy.map((cause) => cause.text).join("; ") || "it always holds",
        hint: "Remove it, unless it is there for its explanation",
        where: placeOf(finding.source),
      });
    case "cycle":
      return warning(code, {
        what: `The features ${allQuoted(finding.features)} require each other${on}`,
        because: "they are on together or not at all",
        hint: "Make them one feature, or drop one of the rules",
        where: placeOf(finding.source),
      });
    case "ambiguous-defaults":
      return error(code, {
        what: `The group \`${finding.group}\` has more defaults than it may have members on: ${allQuoted(finding.features)}`,
        hint: "Leave as many as the group allows",
        where: placeOf(finding.source),
      });
    case "contradictory-defaults":
      return error(code, {
        what: `The defaults ${allQuoted(finding.features)} cannot be on together${on}`,
        because: finding.because.text,
        hint: "Take one of them off `defaults`",
        where: placeOf(finding.source),
      });
    case "no-default":
      return error(code, {
        what: `The group \`${finding.group}\` needs one of its members and has no default`,
        hint: "Name one under `defaults`, or say `ask: true`",
        where: placeOf(finding.source),
      });
    case "empty-group":
      return error(code, {
        what: `The group \`${finding.group}\` has no members`,
        hint: "Remove it",
        where: placeOf(finding.source),
      });
    case "impossible-bounds":
      return error(code, {
        what: `The group \`${finding.group}\` asks for more members than it has or allows`,
        hint: "Correct `min` and `max`",
        where: placeOf(finding.source),
      });
    case "no-provider":
      return error(code, {
        what: `\`${finding.feature}\` requires the capability \`${finding.capability}\`, which nothing provides${on}`,
        hint: "Add `provides` to a feature of the stack, or correct the name",
        where: placeOf(finding.source),
      });
    case "unknown":
      return warning(code, {
        what: `The ${rules.length} rules of ${stack.name} could not all be analysed within the budget`,
        where: `stacks/${stack.id}/stack.yaml`,
      });
  }
}
