import type { Catalogue, Contribution, StackId } from "../../catalogue/catalogue.ts";
import type { Advice as CatalogueAdvice, Technology } from "../../catalogue/guideline.ts";
import { adviceFor, stacksOf, type TechnologyUse } from "../../catalogue/technology-uses.ts";
import type { ServedCatalogue } from "../served-catalogue.ts";
import type { Advice, Guideline, UsedTechnology } from "./schemas/guideline.ts";

/** Every technology of the guidelines, with who brings it. */
export function guidelinesView({ loaded: { catalogue }, uses }: ServedCatalogue): Guideline[] {
  const byId = new Map(catalogue.guidelines.map((each) => [each.id, each]));
  return catalogue.guidelines.map((technology) => ({
    id: technology.id,
    name: technology.name,
    topic: technology.topic,
    area: technology.area,
    only: [...technology.only],
    advice: [
      ...(technology.everywhere === undefined ? [] : [adviceView(null, technology.everywhere, byId)]),
      ...Object.entries(technology.on).map(([stack, advice]) => adviceView(stack, advice, byId)),
    ],
    links: [...technology.links],
    usedBy: usersOf(
      catalogue,
      uses.filter((use) => use.technology.id === technology.id),
    ),
  }));
}

/** What a template, or a feature on it, brings of what the guidelines speak of. */
export function usedTechnologies(
  { loaded: { catalogue }, uses }: ServedCatalogue,
  owner: Contribution["owner"],
  stack: StackId,
): UsedTechnology[] {
  const byId = new Map(catalogue.guidelines.map((each) => [each.id, each]));
  return adviceFor(uses, owner, stack).map(({ technology, advice }) => ({
    id: technology.id,
    name: technology.name,
    topic: technology.topic,
    advice: adviceView(technology.on[stack] === undefined ? null : stack, advice, byId),
  }));
}

function adviceView(
  stack: StackId | null,
  { status, reason, replacedBy, since, mark }: CatalogueAdvice,
  technologies: ReadonlyMap<string, Technology>,
): Advice {
  const instead = technologies.get(replacedBy ?? "");
  return {
    stack,
    status,
    reason: reason ?? null,
    replacedBy: instead === undefined ? null : { id: instead.id, name: instead.name },
    since: since ?? null,
    mark: mark ?? null,
  };
}

function usersOf(catalogue: Catalogue, uses: readonly TechnologyUse[]): Guideline["usedBy"] {
  return [...catalogue.stacks, ...catalogue.features].flatMap((each): Guideline["usedBy"] => {
    const kind = "version" in each ? "stack" : "feature";
    const own = uses.filter((use) => use.owner.kind === kind && use.owner.id === each.id);
    const stacks = stacksOf(catalogue, { kind, id: each.id })
      .map((stack) => stack.id)
      .filter((id) => own.some((use) => use.stack === "every-stack" || use.stack === id));
    return stacks.length === 0 ? [] : [{ kind, id: each.id, name: each.name, stacks }];
  });
}
