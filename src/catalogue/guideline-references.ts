import type { Problem } from "../problems/problem.ts";
import type { SourceRef } from "../resolver/model.ts";
import type { AdviceEntry } from "./documents.ts";
import { idsAt } from "./feature.ts";
import { isDiscouraged, type GuidelinesDefinition } from "./guideline.ts";
import { duplicate, said, technologyProblems, unknown, type Names } from "./reference-problem.ts";
import type { ValuePath, YamlDocument } from "../documents/yaml-document.ts";

/** What the guidelines mention and the catalogue does not have, what they say twice, and what they leave unsaid. */
export function guidelineProblems(
  guidelines: readonly GuidelinesDefinition[],
  names: Names,
): readonly Problem[] {
  const problems: Problem[] = [];
  const places = new Map<string, SourceRef>();
  for (const { document, entry } of guidelines) {
    for (const [id, technology] of Object.entries(entry.technologies)) {
      const path = ["technologies", id] as const;
      const source = document.keyAt(path);
      const earlier = places.get(id);
      if (earlier === undefined) places.set(id, source);
      else problems.push(duplicate(`The technology \`${id}\` is described twice`, earlier, source));

      const { status, stacks = {} } = technology;
      if (status === undefined && Object.keys(stacks).length === 0) {
        const what = `Nothing says how \`${id}\` is thought of`;
        problems.push(
          said("IM_CATALOGUE_SHAPE", source, { what, hint: "Give it a `status`, or one on single `stacks`" }),
        );
      }
      if (status !== undefined) {
        problems.push(...adviceProblems(document, path, { ...technology, status }, names));
      }
      for (const { id: stack, path: at } of idsAt(technology.only, [...path, "only"])) {
        if (!names.stacks.has(stack)) problems.push(unknown("stack", stack, names.stacks, document.at(at)));
      }
      for (const [stack, advice] of Object.entries(stacks)) {
        const at = [...path, "stacks", stack];
        if (!names.stacks.has(stack)) {
          problems.push(unknown("stack", stack, names.stacks, document.keyAt(at)));
        }
        problems.push(...adviceProblems(document, at, advice, names));
      }
    }
  }
  return problems;
}

function adviceProblems(
  document: YamlDocument,
  path: ValuePath,
  advice: AdviceEntry,
  names: Names,
): readonly Problem[] {
  const replacedBy = advice["replaced-by"];
  if (replacedBy !== undefined) {
    return technologyProblems([{ id: replacedBy, source: document.at([...path, "replaced-by"]) }], names);
  }
  if (!isDiscouraged(advice) || advice.reason !== undefined) return [];
  return [
    said("IM_CATALOGUE_SHAPE", document.at([...path, "status"]), {
      what: `The technology is ${advice.status}, and nothing says why or what to use instead`,
      hint: "Add `replaced-by` or `reason`",
    }),
  ];
}
