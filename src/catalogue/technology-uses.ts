import type { Catalogue, Contribution, Feature, Stack, StackId, TechnologyMention } from "./catalogue.ts";
import { featuresOf } from "./feature-model.ts";
import { adviceOn, type Advice, type Technology } from "./guideline.ts";
import { placeOf } from "../documents/yaml-document.ts";

/** A stack or a feature that brings a technology into services. */
export interface TechnologyUse {
  readonly technology: Technology;
  readonly owner: Contribution["owner"];
  /** Where services of which stack get it, or of every stack that has the feature. */
  readonly stack: Contribution["stack"];
  /** What shows it: a place of a definition, or of a file for services. */
  readonly where: string;
}

/**
 * What the stacks and features of a catalogue bring, of the technologies that its guidelines speak of. Nobody has to
 * list anything: a feature that bears a technology's id brings it, and so does one with a file that has a text by which
 * the technology is found. What neither shows is said with `uses`.
 */
export function technologyUses(catalogue: Catalogue): readonly TechnologyUse[] {
  if (catalogue.guidelines.length === 0) return [];
  const technologies = new Map(catalogue.guidelines.map((each) => [each.id, each]));
  return [
    ...catalogue.stacks.flatMap((stack) => usesOfStack(stack, technologies)),
    ...catalogue.features.flatMap((feature) => usesOfFeature(feature, technologies)),
  ];
}

/** What the guidelines say on a stack of what it, or one of its features, brings; each technology once. */
export function adviceFor(
  uses: readonly TechnologyUse[],
  owner: Contribution["owner"],
  stack: StackId,
): readonly { readonly technology: Technology; readonly advice: Advice; readonly where: string }[] {
  const found = new Map(
    uses
      .filter((use) => use.owner.kind === owner.kind && use.owner.id === owner.id)
      .filter((use) => use.stack === "every-stack" || use.stack === stack)
      .reverse()
      .map((use) => [use.technology.id, use]),
  );
  return [...found.values()].reverse().flatMap(({ technology, where }) => {
    const advice = adviceOn(technology, stack);
    return advice === undefined ? [] : [{ technology, advice, where }];
  });
}

/** The stacks whose services can have what the owner brings. */
export function stacksOf(catalogue: Catalogue, owner: Contribution["owner"]): readonly Stack[] {
  return catalogue.stacks.filter((stack) =>
    owner.kind === "stack"
      ? stack.id === owner.id
      : featuresOf(catalogue, stack).some((feature) => feature.id === owner.id),
  );
}

type Technologies = ReadonlyMap<string, Technology>;

function usesOfStack(stack: Stack, technologies: Technologies): readonly TechnologyUse[] {
  const owner = { kind: "stack", id: stack.id } as const;
  return [
    ...mentioned(stack.uses, technologies, owner, stack.id),
    ...stack.contributions.flatMap((each) => foundIn(each, technologies)),
  ];
}

function usesOfFeature(feature: Feature, technologies: Technologies): readonly TechnologyUse[] {
  const owner = { kind: "feature", id: feature.id } as const;
  const own = { id: feature.id, source: feature.source };
  return [
    ...mentioned([own, ...feature.rules.uses], technologies, owner, "every-stack"),
    ...Object.entries(feature.on).flatMap(([stack, { uses }]) => mentioned(uses, technologies, owner, stack)),
    ...feature.contributions.flatMap((each) => foundIn(each, technologies)),
  ];
}

function mentioned(
  mentions: readonly TechnologyMention[],
  technologies: Technologies,
  owner: TechnologyUse["owner"],
  stack: TechnologyUse["stack"],
): readonly TechnologyUse[] {
  return mentions.flatMap(({ id, source }) => {
    const technology = technologies.get(id);
    return technology === undefined ? [] : [{ technology, owner, stack, where: placeOf(source) }];
  });
}

function foundIn(contribution: Contribution, technologies: Technologies): readonly TechnologyUse[] {
  const { owner, stack, origin } = contribution;
  const text = textOf(contribution);
  if (text === undefined) return [];
  return [...technologies.values()].flatMap((technology) => {
    const places = technology.foundBy.flatMap((each) => placeIn(text, each) ?? []);
    const [first] = places;
    return first === undefined ? [] : [{ technology, owner, stack, where: `${origin}:${first}` }];
  });
}

/** Prose may speak of what a service does not have, and a lock file is for all configurations at once. */
function textOf(contribution: Contribution): string | undefined {
  if (contribution.kind === "lock" || contribution.path.endsWith(".md")) return undefined;
  return contribution.kind === "file" ? new TextDecoder().decode(contribution.bytes) : contribution.text;
}

/** Two characters of one name. */
const partOfName = /^[\w-]{2}$/;

/** `line:column` of where a text stands by itself and is no part of a longer name; undefined when it does nowhere. */
function placeIn(text: string, wanted: string): string | undefined {
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) {
    const end = at + wanted.length;
    if (
      partOfName.test(text.slice(Math.max(0, at - 1), at + 1)) ||
      partOfName.test(text.slice(end - 1, end + 1))
    )
      continue;
    const lines = text.slice(0, at).split("\n");
    return `${lines.length}:${(lines.at(-1) ?? "").length + 1}`;
  }
  return undefined;
}
