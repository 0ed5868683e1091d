import type { Catalogue, Stack } from "../../catalogue/catalogue.ts";
import { featureModel, featuresOf, questionsOf } from "../../catalogue/feature-model.ts";
import type { Manifest } from "../../manifest/manifest.ts";
import { resolve } from "../../resolver/resolve.ts";
import type { Selection } from "../../resolver/resolution.ts";
import { withAnswers, readAnswers, type Answers } from "../answers.ts";
import type { ServiceRequest } from "../service-request.ts";

/** What somebody wants of a service that exists, beyond the newer template. */
export interface IntentChange {
  readonly with: readonly string[];
  readonly without: readonly string[];
  readonly answers: Answers;
}

/** Whether anything is wanted beyond the newer template. */
export function asksForMore(change: IntentChange): boolean {
  return change.with.length + change.without.length + Object.keys(change.answers).length > 0;
}

/** A service's intent in the words of the catalogue of today. */
export interface Intent {
  readonly request: ServiceRequest;
  /** What was renamed, replaced or dropped on the way, a sentence each. */
  readonly notes: readonly string[];
}

/**
 * What was once asked for, asked again of today's catalogue. Features and questions that have another name now are
 * followed by their aliases, retired features by what replaces them. A feature that the service has only by default
 * stays although defaults may have changed; one that came because something needed it goes with what needed it.
 */
export function intentOf(
  catalogue: Catalogue,
  stack: Stack,
  manifest: Manifest,
  change: IntentChange,
): Intent {
  const notes: string[] = [];
  const today = names(catalogue, stack);
  const declined = new Set(change.without.map((id) => today.idOf(id) ?? id));
  const wanted = new Set(change.with.map((id) => today.idOf(id) ?? id));
  const before: Selection = {
    with: manifest.requested.with.flatMap((id) => {
      const now = today.idOf(id);
      // An id that nobody knows any more is kept, so that it is refused by name, unless it is declined right now.
      if (now === undefined) return declined.has(id) ? [] : [id];
      const replacement = today.replacementOf(now);
      if (replacement !== undefined) notes.push(`${now} is retired: ${replacement} takes its place`);
      else if (now !== id) notes.push(`${id} is called ${now} now`);
      return [replacement ?? now];
    }),
    without: manifest.requested.without.flatMap((id) => {
      const now = today.idOf(id);
      if (now === undefined) notes.push(`${id}, which was declined, does not exist any more`);
      return now === undefined ? [] : [now];
    }),
  };
  const selection: Selection = {
    with: [...new Set([...before.with.filter((id) => !declined.has(id)), ...wanted])],
    // What the service had and nobody has any more is off already.
    without: [...new Set([...before.without.filter((id) => !wanted.has(id)), ...declined])].filter(
      (id) => today.idOf(id) !== undefined || !manifest.features.includes(id),
    ),
  };
  const answers = carriedAnswers(catalogue, stack, manifest, notes);
  const wishes = byDefaultOnly(catalogue, stack, manifest, before, answers).filter(
    (id) => !declined.has(today.idOf(id) ?? id),
  );
  return {
    request: {
      stack: stack.id,
      service: manifest.service,
      selection: { ...selection, ...(wishes.length === 0 ? {} : { earlier: { with: wishes, without: [] } }) },
      answers: { ...answers, ...change.answers },
      allowDeprecated: true,
    },
    notes,
  };
}

interface Names {
  idOf(id: string): string | undefined;
  /** What stands for a retired feature; undefined for one that is not, or that nothing replaces. */
  replacementOf(id: string): string | undefined;
}

function names(catalogue: Catalogue, stack: Stack): Names {
  const features = featuresOf(catalogue, stack);
  const byId = new Map(features.map((each) => [each.id, each]));
  const byAlias = new Map(features.flatMap((each) => each.aliases.map((alias) => [alias, each.id] as const)));
  return {
    idOf: (id) => (byId.has(id) ? id : byAlias.get(id)),
    replacementOf(id) {
      const seen = new Set<string>();
      let now = byId.get(id);
      while (now?.lifeCycle === "retired" && now.replacedBy !== undefined && !seen.has(now.id)) {
        seen.add(now.id);
        now = byId.get(now.replacedBy);
      }
      return now === undefined || now.id === id || now.lifeCycle === "retired" ? undefined : now.id;
    },
  };
}

/** The answers once given, to the questions of today; whatever is no longer asked is dropped and said. */
function carriedAnswers(catalogue: Catalogue, stack: Stack, manifest: Manifest, notes: string[]): Answers {
  const asked = questionsOf(stack, featuresOf(catalogue, stack)).map(({ question }) => question);
  const answers: Record<string, Answers[string]> = {};
  for (const [id, answer] of Object.entries(manifest.answers)) {
    const question = asked.find((each) => each.id === id) ?? asked.find((each) => each.aliases.includes(id));
    if (question === undefined) notes.push(`the answer to ${id} is dropped: nobody asks for it any more`);
    else {
      if (question.id !== id) notes.push(`the question ${id} is called ${question.id} now`);
      answers[question.id] = answer;
    }
  }
  return answers;
}

/** Features that the service has, and that what was asked for does not bring about any more. */
function byDefaultOnly(
  catalogue: Catalogue,
  stack: Stack,
  manifest: Manifest,
  before: Selection,
  answers: Answers,
): readonly string[] {
  const model = featureModel(catalogue, stack);
  const read = readAnswers(answers, stack, featuresOf(catalogue, stack)).answers;
  const asked = resolve(model, withAnswers(before, read, model));
  if (asked.kind === "refused") return manifest.features;
  const on = new Set(asked.on);
  const aliases = new Map(model.features.flatMap((each) => each.aliases.map((alias) => [alias, each.id])));
  return manifest.features.filter((id) => !on.has(aliases.get(id) ?? id));
}
