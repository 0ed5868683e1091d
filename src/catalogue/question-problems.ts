import type { Problem } from "../problems/problem.ts";
import type { SourceRef } from "../resolver/model.ts";
import { answerFault } from "./answer.ts";
import type { QuestionEntries } from "./documents.ts";
import { said } from "./reference-problem.ts";
import type { YamlDocument } from "../documents/yaml-document.ts";

/** Questions whose own default or pattern cannot be right. */
export function questionProblems(document: YamlDocument, entries: QuestionEntries): readonly Problem[] {
  return Object.entries(entries).flatMap(([id, question]) => {
    const at = (key: string): SourceRef => document.at(["questions", id, key]);
    if (question.pattern !== undefined && !isPattern(question.pattern)) {
      const what = `The pattern of \`${id}\` is no regular expression`;
      return [said("IM_CATALOGUE_SHAPE", at("pattern"), { what, hint: "Mend it, or leave it out" })];
    }
    // A default with expressions has its value only when a service is rendered.
    if (typeof question.default === "string" && question.default.includes("{{")) return [];
    const fault = answerFault(
      { id, values: [], source: at("default"), ...question, aliases: [] },
      question.default,
    );
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
