import type { Question } from "./catalogue.ts";
import type { QuestionEntries } from "./documents.ts";
import type { YamlDocument } from "../documents/yaml-document.ts";

/** The questions of a definition, in the order written. */
export function questionsIn(document: YamlDocument, entries: QuestionEntries): readonly Question[] {
  return Object.entries(entries).map(([id, { values, aliases, ...entry }]) => ({
    id,
    ...entry,
    values: values ?? [],
    aliases: aliases ?? [],
    source: document.keyAt(["questions", id]),
  }));
}
