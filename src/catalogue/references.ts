import { problem, type Code, type Problem } from "../problems/problem.ts";
import type { SourceRef } from "../resolver/model.ts";
import { answerFault } from "./answer.ts";
import type { FeatureDefinition, StackDefinition } from "./definition.ts";
import type { OptionalEntry, QuestionEntries, QuestionEntry } from "./documents.ts";
import { idsAt, rulesIn } from "./feature.ts";
import { mentionsOf } from "./formula.ts";
import { nearest } from "../text/nearest.ts";
import { memberKey } from "./stack.ts";
import { isEmptyRange, parseRange } from "./version-range.ts";
import { placeOf, type ValuePath, type YamlDocument } from "./yaml-document.ts";

/** Every id that a definition mentions and the catalogue does not have, and every id that stands for two things. */
export function referenceProblems(
  stacks: readonly StackDefinition[],
  features: readonly FeatureDefinition[],
): readonly Problem[] {
  const names: Names = {
    stacks: new Set(stacks.map((each) => each.id)),
    features: new Set(features.map((each) => each.id)),
    questions: new Map(),
  };
  for (const { entry } of [...stacks, ...features]) {
    for (const [id, question] of Object.entries(entry.questions ?? {})) names.questions.set(id, question);
  }
  return [
    ...stacks.flatMap((each) => stackProblems(each, names, features)),
    ...features.flatMap((each) => featureProblems(each, names)),
    ...aliasProblems(features, names),
  ];
}

interface Names {
  readonly stacks: ReadonlySet<string>;
  readonly features: ReadonlySet<string>;
  readonly questions: Map<string, QuestionEntry>;
}

function stackProblems(
  { document, entry }: StackDefinition,
  names: Names,
  features: readonly FeatureDefinition[],
): readonly Problem[] {
  const problems: Problem[] = [];
  const listed = [
    ...idsAt(entry.standard, ["standard"]).map((each) => ({ ...each, source: document.at(each.path) })),
    ...optionalIds(document, entry.optional ?? [], ["optional"]),
  ];
  const places = new Map<string, SourceRef>();
  for (const { id, source } of listed) {
    if (!names.features.has(id)) problems.push(unknown("feature", id, names.features, source));
    const earlier = places.get(id);
    if (earlier === undefined) places.set(id, source);
    else problems.push(duplicate(`The feature \`${id}\` is listed twice`, earlier, source));
  }

  const ofThisStack = new Set(places.keys());
  const checkListed = (id: string, source: SourceRef): void => {
    if (!ofThisStack.has(id)) problems.push(notOfThisStack(id, names, ofThisStack, source));
  };
  for (const { id, path } of idsAt(entry.defaults, ["defaults"])) checkListed(id, document.at(path));
  for (const [group, definition] of Object.entries(entry.groups ?? {})) {
    const key = memberKey(definition);
    const members = new Map<string, SourceRef>();
    for (const { id, path } of idsAt(definition[key], ["groups", group, key])) {
      const source = document.at(path);
      checkListed(id, source);
      const earlier = members.get(id);
      if (earlier === undefined) members.set(id, source);
      else problems.push(duplicate(`The group \`${group}\` lists \`${id}\` twice`, earlier, source));
    }
  }

  const asked = new Map<string, SourceRef>();
  const ask = (owner: YamlDocument, questions: QuestionEntries | undefined): void => {
    for (const id of Object.keys(questions ?? {})) {
      const source = owner.keyAt(["questions", id]);
      const earlier = asked.get(id);
      if (earlier === undefined) asked.set(id, source);
      else problems.push(duplicate(`Two questions of one stack are called \`${id}\``, earlier, source));
    }
  };
  ask(document, entry.questions);
  for (const feature of features) {
    if (ofThisStack.has(feature.id)) ask(feature.document, feature.entry.questions);
  }
  problems.push(...questionProblems(document, entry.questions ?? {}));
  const [newest] = entry.changelog;
  if (newest !== undefined && newest.version !== entry.version) {
    problems.push(
      said("IM_CATALOGUE_SHAPE", document.at(["changelog", 0, "version"]), {
        what: `The newest entry of the changelog is ${newest.version}, the version is ${entry.version}`,
        hint: "Write the changelog newest first, beginning with this version",
      }),
    );
  }
  return problems;
}

function featureProblems({ id, document, entry }: FeatureDefinition, names: Names): readonly Problem[] {
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

function aliasProblems(features: readonly FeatureDefinition[], names: Names): readonly Problem[] {
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

function questionProblems(document: YamlDocument, entries: QuestionEntries): readonly Problem[] {
  return Object.entries(entries).flatMap(([id, question]) => {
    const at = (key: string): SourceRef => document.at(["questions", id, key]);
    if (question.pattern !== undefined && !isPattern(question.pattern)) {
      const what = `The pattern of \`${id}\` is no regular expression`;
      return [said("IM_CATALOGUE_SHAPE", at("pattern"), { what, hint: "Mend it, or leave it out" })];
    }
    // A default with expressions has its value only when a service is rendered.
    if (typeof question.default === "string" && question.default.includes("{{")) return [];
    const fault = answerFault({ id, values: [], source: at("default"), ...question }, question.default);
    return fault === undefined
      ? []
      : [said("IM_CATALOGUE_SHAPE", at("default"), { what: `The default of \`${id}\` ${fault}` })];
  });
}

function isPattern(pattern: string): boolean {
  try {
    return new RegExp(pattern, "u").source !== "";
  } catch {
    return false;
  }
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

function optionalIds(
  document: YamlDocument,
  entries: readonly OptionalEntry[],
  path: ValuePath,
): readonly { readonly id: string; readonly source: SourceRef }[] {
  return entries.flatMap((entry, index) => {
    const at = [...path, index];
    if (typeof entry === "string") return [{ id: entry, source: document.at(at) }];
    return Object.entries(entry).flatMap(([id, children]) => [
      { id, source: document.keyAt([...at, id]) },
      ...optionalIds(document, children, [...at, id]),
    ]);
  });
}

function notOfThisStack(
  id: string,
  names: Names,
  ofThisStack: ReadonlySet<string>,
  source: SourceRef,
): Problem {
  if (!names.features.has(id)) return unknown("feature", id, ofThisStack, source);
  const what = `The feature \`${id}\` is not among this stack's features`;
  const hint = "Add it to `standard` or `optional`, or take it out here";
  return said("IM_CATALOGUE_ID_UNKNOWN", source, { what, hint });
}

function unknown(noun: string, id: string, known: Iterable<string>, source: SourceRef): Problem {
  const names = [...known];
  const meant = nearest(id, names);
  const hint = meant === undefined ? `There are ${names.join(", ") || "none"}` : `Did you mean \`${meant}\`?`;
  return said("IM_CATALOGUE_ID_UNKNOWN", source, { what: `There is no ${noun} \`${id}\``, hint });
}

function duplicate(what: string, earlier: SourceRef, source: SourceRef): Problem {
  return said("IM_CATALOGUE_ID_DUPLICATE", source, { what, because: `the other is at ${placeOf(earlier)}` });
}

function said(
  code: Code,
  source: SourceRef,
  details: { readonly what: string; readonly because?: string; readonly hint?: string },
): Problem {
  return problem(code, { ...details, where: placeOf(source) });
}
