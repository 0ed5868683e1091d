import type { Catalogue, Contribution } from "../catalogue/catalogue.ts";
import { adviceOn, isDiscouraged, type Advice, type Technology } from "../catalogue/guideline.ts";
import { adviceFor, stacksOf, technologyUses } from "../catalogue/technology-uses.ts";
import { placeOf } from "../documents/yaml-document.ts";
import { capitalised, listed } from "../text/sentence.ts";
import { error, warning, type Finding } from "./finding.ts";

/** Stacks and features that bring what the guidelines advise against, and advice that leads from bad to bad. */
export function guidelineFaults(catalogue: Catalogue): readonly Finding[] {
  const uses = technologyUses(catalogue);
  const owners = [
    ...catalogue.stacks.map((stack) => ({
      owner: { kind: "stack", id: stack.id } as const,
      isOnItsWayOut: stack.badge === "deprecated",
      isGone: false,
    })),
    ...catalogue.features.map((feature) => ({
      owner: { kind: "feature", id: feature.id } as const,
      isOnItsWayOut: feature.lifeCycle === "deprecated",
      isGone: feature.lifeCycle === "retired",
    })),
  ];
  return [
    ...owners.flatMap(({ owner, isOnItsWayOut, isGone }) => {
      if (isGone) return [];
      const found = stacksOf(catalogue, owner).flatMap((stack) =>
        adviceFor(uses, owner, stack.id).map((each) => ({ ...each, stack: stack.name })),
      );
      return byTechnology(found)
        .filter(
          ({ advice: { status } }) => status === "forbidden" || (status === "deprecated" && !isOnItsWayOut),
        )
        .map((each) => discouraged(catalogue, owner, each));
    }),
    ...deadEnds(catalogue),
  ];
}

interface Found {
  readonly technology: Technology;
  readonly advice: Advice;
  readonly where: string;
  readonly stack: string;
}

/** The same on several stacks is one finding. */
function byTechnology(found: readonly Found[]): readonly (Omit<Found, "stack"> & { stacks: string[] })[] {
  const merged = new Map<string, Omit<Found, "stack"> & { stacks: string[] }>();
  for (const { stack, ...each } of found) {
    const key = `${each.technology.id} ${each.advice.status}`;
    const known = merged.get(key);
    if (known === undefined) merged.set(key, { ...each, stacks: [stack] });
    else known.stacks.push(stack);
  }
  return [...merged.values()];
}

function discouraged(
  catalogue: Catalogue,
  owner: Contribution["owner"],
  { technology, advice, where, stacks }: Omit<Found, "stack"> & { readonly stacks: readonly string[] },
): Finding {
  const report = advice.status === "forbidden" ? error : warning;
  const verb = advice.status === "forbidden" ? "forbid" : "deprecate";
  const place = owner.kind === "stack" ? "" : ` on ${listed(stacks, "and")}`;
  const instead = catalogue.guidelines.find((each) => each.id === advice.replacedBy)?.name;
  const wayOut =
    owner.kind === "stack" ? "give the stack the badge `deprecated`" : "deprecate the feature too";
  const hint = [
    ...(instead === undefined ? [] : [`Use ${instead} instead`]),
    ...(advice.status === "forbidden" ? [] : [wayOut]),
  ].join(", or ");
  return report("IM_CATALOGUE_DISCOURAGED", {
    what: `The ${owner.kind} \`${owner.id}\` adds ${technology.name}, which the guidelines ${verb}${place}`,
    ...(advice.reason === undefined ? {} : { because: advice.reason }),
    ...(hint === "" ? {} : { hint: capitalised(hint) }),
    where,
  });
}

/** Advice to use something instead that is advised against as well. */
function deadEnds(catalogue: Catalogue): readonly Finding[] {
  const technologies = new Map(catalogue.guidelines.map((each) => [each.id, each]));
  return catalogue.guidelines.flatMap((technology) => {
    const advised: readonly (readonly [string | undefined, Advice | undefined])[] = [
      [undefined, technology.everywhere],
      ...Object.entries(technology.on),
    ];
    return advised.flatMap(([stack, advice]) => {
      const instead = technologies.get(advice?.replacedBy ?? "");
      const there =
        instead === undefined
          ? undefined
          : stack === undefined
            ? instead.everywhere
            : adviceOn(instead, stack);
      if (instead === undefined || there === undefined || !isDiscouraged(there)) return [];
      return [
        warning("IM_CATALOGUE_DISCOURAGED", {
          what: `${technology.name} is to be replaced by ${instead.name}, which is ${there.status} itself`,
          hint: "Name what to use in the end",
          where: placeOf(technology.source),
        }),
      ];
    });
  });
}
