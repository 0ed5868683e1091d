import { problem, type Code, type Problem } from "../problems/problem.ts";
import type { SourceRef } from "../resolver/model.ts";
import { didYouMean } from "../text/nearest.ts";
import type { QuestionEntry } from "./documents.ts";
import { placeOf } from "../documents/yaml-document.ts";

/** Every id that a definition may mention. */
export interface Names {
  readonly stacks: ReadonlySet<string>;
  readonly features: ReadonlySet<string>;
  readonly questions: Map<string, QuestionEntry>;
}

/** An id that does not exist, with the nearest that does. */
export function unknown(noun: string, id: string, known: Iterable<string>, source: SourceRef): Problem {
  const names = [...known];
  const hint = didYouMean(id, names) ?? `There are ${names.join(", ") || "none"}`;
  return said("IM_CATALOGUE_ID_UNKNOWN", source, { what: `There is no ${noun} \`${id}\``, hint });
}

/** Two things with one id; both places are named. */
export function duplicate(what: string, earlier: SourceRef, source: SourceRef): Problem {
  return said("IM_CATALOGUE_ID_DUPLICATE", source, { what, because: `the other is at ${placeOf(earlier)}` });
}

/** A problem at a place of the catalogue. */
export function said(
  code: Code,
  source: SourceRef,
  details: { readonly what: string; readonly because?: string; readonly hint?: string },
): Problem {
  return problem(code, { ...details, where: placeOf(source) });
}
