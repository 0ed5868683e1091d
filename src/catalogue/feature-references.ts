import type { Problem } from "../problems/problem.ts";
import type { SourceRef } from "../resolver/model.ts";
import type { FeatureDefinition } from "./definition.ts";
import { idsAt, rulesIn, usesAt } from "./feature.ts";
import { mentionsOf } from "./formula.ts";
import { questionProblems } from "./question-problems.ts";
import { duplicate, said, technologyProblems, unknown, type Names } from "./reference-problem.ts";
import { isEmptyRange, parseRange } from "./version-range.ts";

/** What a feature mentions and the catalogue does not have. */
export function featureProblems(
  { id, document, entry }: FeatureDefinition,
  names: Names,
): readonly Problem[] {
  const problems: Problem[] = [];
  const checkFeature = (mentioned: string, source: SourceRef): void => {
    if (!names.features.has(mentioned)) problems.push(unknown("feature", mentioned, names.features, source));
  };
  for (const { rules, path } of rulesIn({ id, document, entry })) {
    const mentions = rules.requires === undefined ? [] : mentionsOf(rules.requires, [...path, "requires"]);
    for (const mention of mentions) {
      const source = document.at(mention.path);
      if (mention.kind === "feature") checkFeature(mention.id, source);
      else if (mention.kind === "range") problems.push(...rangeProblems(mention.range, source));
      else problems.push(...answerMentionProblems(mention, names, source));
    }
    problems.push(...technologyProblems(usesAt(document, rules.uses, [...path, "uses"]), names));
    for (const conflict of idsAt(rules.conflicts, [...path, "conflicts"])) {
      checkFeature(conflict.id, document.at(conflict.path));
    }
  }
  for (const stack of Object.keys(entry.stacks ?? {})) {
    if (!names.stacks.has(stack)) {
      problems.push(unknown("stack", stack, names.stacks, document.keyAt(["stacks", stack])));
    }
  }
  if (entry["replaced-by"] !== undefined) checkFeature(entry["replaced-by"], document.at(["replaced-by"]));
  for (const [index, example] of (entry.examples ?? []).entries()) {
    const path = ["examples", index] as const;
    if (!names.stacks.has(example.stack)) {
      problems.push(unknown("stack", example.stack, names.stacks, document.at([...path, "stack"])));
    }
    for (const key of ["with", "without"] as const) {
      for (const each of idsAt(example[key], [...path, key])) checkFeature(each.id, document.at(each.path));
    }
  }
  problems.push(...questionProblems(document, entry.questions ?? {}));
  const lifeCycle = entry["life-cycle"];
  const unexplained = entry["replaced-by"] === undefined && entry["life-cycle-reason"] === undefined;
  if ((lifeCycle === "deprecated" || lifeCycle === "retired") && unexplained) {
    problems.push(
      said("IM_CATALOGUE_SHAPE", document.at(["life-cycle"]), {
        what: `The feature is ${lifeCycle}, and nothing says why or what to use instead`,
        hint: "Add `replaced-by` or `life-cycle-reason`",
      }),
    );
  }
  return problems;
}

/** Aliases that stand for two features. */
export function aliasProblems(features: readonly FeatureDefinition[], names: Names): readonly Problem[] {
  const problems: Problem[] = [];
  const owners = new Map<string, SourceRef>();
  for (const { id, document } of features) owners.set(id, document.at([]));
  for (const { document, entry } of features) {
    for (const { id: alias, path } of idsAt(entry.aliases, ["aliases"])) {
      const source = document.at(path);
      const earlier = owners.get(alias);
      if (earlier === undefined) owners.set(alias, source);
      else {
        const what = names.features.has(alias)
          ? `The alias \`${alias}\` is the id of a feature`
          : `The alias \`${alias}\` is given twice`;
        problems.push(duplicate(what, earlier, source));
      }
    }
  }
  return problems;
}

function answerMentionProblems(
  mention: Extract<ReturnType<typeof mentionsOf>[number], { kind: "question" | "value" }>,
  names: Names,
  source: SourceRef,
): readonly Problem[] {
  const id = mention.kind === "question" ? mention.id : mention.question;
  const question = names.questions.get(id);
  if (question === undefined) {
    return mention.kind === "question" ? [unknown("question", id, names.questions.keys(), source)] : [];
  }
  if (question.type !== "choice" && question.type !== "boolean") {
    if (mention.kind === "value") return [];
    const what = `The answer to \`${id}\` cannot take part in a rule`;
    const hint = "Only questions of the types choice and boolean can";
    return [said("IM_CATALOGUE_SHAPE", source, { what, hint })];
  }
  if (mention.kind === "question") return [];
  const values = question.type === "boolean" ? ["true", "false"] : (question.values ?? []);
  return values.includes(mention.value) ? [] : [unknown("value", mention.value, values, source)];
}

function rangeProblems(range: string, source: SourceRef): readonly Problem[] {
  const parsed = parseRange(range);
  if (parsed !== undefined && !isEmptyRange(parsed)) return [];
  const what =
    parsed === undefined ? `\`${range}\` is no version range` : `No version is in the range \`${range}\``;
  return [said("IM_CATALOGUE_RANGE_INVALID", source, { what })];
}
