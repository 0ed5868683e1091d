import type { Contribution, Feature, FeatureRules, TechnologyMention } from "./catalogue.ts";
import type { FeatureDefinition } from "./definition.ts";
import type { FormulaEntry, RulesEntry } from "./documents.ts";
import { formulaOf } from "./formula.ts";
import { movedIn } from "./moved.ts";
import { questionsIn } from "./question.ts";
import type { ValuePath, YamlDocument } from "../documents/yaml-document.ts";

/** The feature that a definition and its files make. */
export function featureOf(definition: FeatureDefinition, contributions: readonly Contribution[]): Feature {
  const { id, document, entry } = definition;
  const reason = entry["life-cycle-reason"];
  const replacedBy = entry["replaced-by"];
  return {
    id,
    name: entry.name,
    summary: entry.summary,
    lifeCycle: entry["life-cycle"] ?? "supported",
    ...(reason === undefined ? {} : { lifeCycleReason: reason }),
    ...(replacedBy === undefined ? {} : { replacedBy }),
    ...(entry.since === undefined ? {} : { since: entry.since }),
    aliases: entry.aliases ?? [],
    visibility: entry.visibility ?? "shown",
    rules: rulesOf(document, entry, []),
    on: Object.fromEntries(
      Object.entries(entry.stacks ?? {}).map(([stack, rules]) => [
        stack,
        rulesOf(document, rules, ["stacks", stack]),
      ]),
    ),
    questions: questionsIn(document, entry.questions ?? {}),
    examples: (entry.examples ?? []).map((example, index) => ({
      without: [],
      refused: false,
      ...example,
      source: document.at(["examples", index]),
    })),
    moved: movedIn(`features/${id}`, entry.moved),
    writeOnce: entry["write-once"] ?? [],
    requiredFiles: entry["required-files"] ?? [],
    contributions,
    source: document.at([]),
  };
}

/** A place where rules are written: what they say, and the path of its keys. */
export interface RulesAt {
  readonly rules: RulesEntry;
  readonly path: ValuePath;
}

/** The rules of every stack, then those of single stacks. */
export function rulesIn({ entry }: FeatureDefinition): readonly RulesAt[] {
  const onStacks = Object.entries(entry.stacks ?? {});
  return [
    { rules: entry, path: [] },
    ...onStacks.map(([stack, rules]) => ({ rules, path: ["stacks", stack] })),
  ];
}

function rulesOf(document: YamlDocument, rules: RulesEntry, path: ValuePath): FeatureRules {
  return {
    requires: separate(rules.requires, [...path, "requires"]).map((each) => ({
      formula: formulaOf(each.entry),
      source: document.at(each.path),
    })),
    conflicts: idsAt(rules.conflicts, [...path, "conflicts"]).map((each) => ({
      id: each.id,
      source: document.at(each.path),
    })),
    provides: idsAt(rules.provides, [...path, "provides"]).map((each) => each.id),
    uses: usesAt(document, rules.uses, [...path, "uses"]),
  };
}

/** One rule for each item of a list, so that an explanation names only the one that matters. */
function separate(
  entry: FormulaEntry | undefined,
  path: ValuePath,
): readonly { readonly entry: FormulaEntry; readonly path: ValuePath }[] {
  if (entry === undefined) return [];
  if (!Array.isArray(entry)) return [{ entry, path }];
  return entry.map((each: FormulaEntry, index) => ({ entry: each, path: [...path, index] }));
}

/** The technologies of a key that takes one id or a list. */
export function usesAt(
  document: YamlDocument,
  entry: string | readonly string[] | undefined,
  path: ValuePath,
): readonly TechnologyMention[] {
  return idsAt(entry, path).map((each) => ({ id: each.id, source: document.at(each.path) }));
}

/** The ids of a key that takes one id or a list, each with its path. */
export function idsAt(
  entry: string | readonly string[] | undefined,
  path: ValuePath,
): readonly { readonly id: string; readonly path: ValuePath }[] {
  if (entry === undefined) return [];
  if (typeof entry === "string") return [{ id: entry, path }];
  return entry.map((id, index) => ({ id, path: [...path, index] }));
}
