import type { RawFormula } from "./catalogue.ts";
import type { FormulaEntry } from "./documents.ts";
import type { ValuePath } from "../documents/yaml-document.ts";

/** A formula of `feature.yaml` as data. */
export function formulaOf(entry: FormulaEntry): RawFormula {
  if (typeof entry === "string") return { kind: "feature", id: entry };
  if (isList(entry)) return { kind: "all", of: entry.map(formulaOf) };
  if ("any" in entry) return { kind: "any", of: entry.any.map(formulaOf) };
  if ("all" in entry) return { kind: "all", of: entry.all.map(formulaOf) };
  if ("not" in entry) return { kind: "not", of: formulaOf(entry.not) };
  if ("capability" in entry) return { kind: "capability", name: entry.capability };
  if ("stack-version" in entry) return { kind: "stack-version", range: entry["stack-version"] };
  if ("is" in entry) return { kind: "answer", question: entry.answer, is: valuesOf(entry.is) };
  return { kind: "answer", question: entry.answer, is: { range: entry.version } };
}

/** Something that a formula names, and where. */
export type Mention =
  | { readonly kind: "feature"; readonly id: string; readonly path: ValuePath }
  | { readonly kind: "question"; readonly id: string; readonly path: ValuePath }
  | { readonly kind: "value"; readonly question: string; readonly value: string; readonly path: ValuePath }
  | { readonly kind: "range"; readonly range: string; readonly path: ValuePath };

/** Everything that the formula names. `path` is the formula's own place in its document. */
export function mentionsOf(entry: FormulaEntry, path: ValuePath): readonly Mention[] {
  const within = (entries: readonly FormulaEntry[], at: ValuePath): readonly Mention[] =>
    entries.flatMap((each, index) => mentionsOf(each, [...at, index]));
  if (typeof entry === "string") return [{ kind: "feature", id: entry, path }];
  if (isList(entry)) return within(entry, path);
  if ("any" in entry) return within(entry.any, [...path, "any"]);
  if ("all" in entry) return within(entry.all, [...path, "all"]);
  if ("not" in entry) return mentionsOf(entry.not, [...path, "not"]);
  if ("capability" in entry) return [];
  if ("stack-version" in entry) {
    return [{ kind: "range", range: entry["stack-version"], path: [...path, "stack-version"] }];
  }
  const question: Mention = { kind: "question", id: entry.answer, path: [...path, "answer"] };
  if ("version" in entry) {
    return [question, { kind: "range", range: entry.version, path: [...path, "version"] }];
  }
  const listed = typeof entry.is === "object";
  const values = valuesOf(entry.is).map((value, index): Mention => ({
    kind: "value",
    question: entry.answer,
    value,
    path: listed ? [...path, "is", index] : [...path, "is"],
  }));
  return [question, ...values];
}

function valuesOf(is: string | boolean | readonly (string | boolean)[]): readonly string[] {
  return typeof is === "object" ? is.map(String) : [String(is)];
}

function isList(entry: FormulaEntry): entry is readonly FormulaEntry[] {
  return Array.isArray(entry);
}
