import type { Contribution, GroupDefinition, OptionalFeature, Stack } from "./catalogue.ts";
import type { StackDefinition } from "./definition.ts";
import type { GroupEntry, OptionalEntry } from "./documents.ts";
import { usesAt } from "./feature.ts";
import { movedIn } from "./moved.ts";
import { questionsIn } from "./question.ts";
import type { ValuePath, YamlDocument } from "../documents/yaml-document.ts";

/** The stack that a definition and its files make. */
export function stackOf(definition: StackDefinition, contributions: readonly Contribution[]): Stack {
  const { id, document, entry } = definition;
  const replacedBy = entry["replaced-by"];
  return {
    id,
    name: entry.name,
    summary: entry.summary,
    badge: entry.badge ?? "experimental",
    ...(replacedBy === undefined ? {} : { replacedBy }),
    languages: entry.languages ?? [],
    version: entry.version,
    changelog: entry.changelog,
    uses: usesAt(document, entry.uses, ["uses"]),
    standard: entry.standard ?? [],
    optional: optionalOf(document, entry.optional ?? [], ["optional"]),
    defaults: entry.defaults ?? [],
    groups: groupsOf(definition),
    questions: questionsIn(document, entry.questions ?? {}),
    reservedNames: entry["reserved-names"] ?? [],
    moved: movedIn(`stacks/${id}`, entry.moved),
    writeOnce: entry["write-once"] ?? [],
    requiredFiles: entry["required-files"] ?? [],
    contributions,
    source: document.at([]),
  };
}

/** The optional features with what they are shown under, parents first. */
export function optionalOf(
  document: YamlDocument,
  entries: readonly OptionalEntry[],
  path: ValuePath,
  parent?: string,
): readonly OptionalFeature[] {
  const shownUnder = parent === undefined ? {} : { parent };
  return entries.flatMap((entry, index): readonly OptionalFeature[] => {
    const at = [...path, index];
    if (typeof entry === "string") return [{ id: entry, ...shownUnder, source: document.at(at) }];
    return Object.entries(entry).flatMap(([id, children]) => [
      { id, ...shownUnder, source: document.keyAt([...at, id]) },
      ...optionalOf(document, children, [...at, id], id),
    ]);
  });
}

/** The key under which a group lists its members. */
export function memberKey(group: GroupEntry): "one-of" | "at-most-one" | "some-of" | "members" {
  if (group["one-of"] !== undefined) return "one-of";
  if (group["at-most-one"] !== undefined) return "at-most-one";
  return group["some-of"] === undefined ? "members" : "some-of";
}

function groupsOf({ document, entry }: StackDefinition): readonly GroupDefinition[] {
  return Object.entries(entry.groups ?? {}).map(([id, group]) => {
    const key = memberKey(group);
    const members = group[key] ?? [];
    const bounds = {
      "one-of": { min: 1, max: 1 },
      "at-most-one": { min: 0, max: 1 },
      "some-of": { min: 1, max: members.length },
      members: { min: group.min ?? 0, max: group.max ?? members.length },
    }[key];
    const source = document.keyAt(["groups", id]);
    return { id, noun: group.noun, members, ...bounds, ask: group.ask ?? false, source };
  });
}
