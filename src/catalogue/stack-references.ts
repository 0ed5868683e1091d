import type { Problem } from "../problems/problem.ts";
import type { SourceRef } from "../resolver/model.ts";
import type { FeatureDefinition, StackDefinition } from "./definition.ts";
import type { QuestionEntries } from "./documents.ts";
import { idsAt, usesAt } from "./feature.ts";
import { questionProblems } from "./question-problems.ts";
import { duplicate, said, technologyProblems, unknown, type Names } from "./reference-problem.ts";
import { memberKey, optionalOf } from "./stack.ts";
import type { YamlDocument } from "../documents/yaml-document.ts";

/** What a stack mentions and the catalogue does not have, and what it lists or asks twice. */
export function stackProblems(
  { document, entry }: StackDefinition,
  names: Names,
  features: readonly FeatureDefinition[],
): readonly Problem[] {
  const problems: Problem[] = [];
  const listed = [
    ...idsAt(entry.standard, ["standard"]).map((each) => ({ ...each, source: document.at(each.path) })),
    ...optionalOf(document, entry.optional ?? [], ["optional"]),
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
  problems.push(...technologyProblems(usesAt(document, entry.uses, ["uses"]), names));
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
