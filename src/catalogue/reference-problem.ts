import { problem, type Code, type Problem } from "../problems/problem.ts";
import type { SourceRef } from "../resolver/model.ts";
import { didYouMean } from "../text/nearest.ts";
import type { TechnologyMention } from "./catalogue.ts";
import type { QuestionEntry } from "./documents.ts";
import { placeOf } from "../documents/yaml-document.ts";

/** Every id that a definition may mention. */
export interface Names {
  readonly stacks: ReadonlySet<string>;
  readonly features: ReadonlySet<string>;
  readonly questions: Map<string, QuestionEntry>;
  /** Empty where a catalogue has no guidelines, or comes without them. */
  readonly technologies: ReadonlySet<string>;
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

/** Technologies that the guidelines do not speak of. Without guidelines there is nothing to hold them against. */
export function technologyProblems(
  mentions: readonly TechnologyMention[],
  { technologies }: Names,
): readonly Problem[] {
  if (technologies.size === 0) return [];
  return mentions
    .filter(({ id }) => !technologies.has(id))
    .map(({ id, source }) => unknown("technology", id, technologies, source));
}
