import type { Answer, Catalogue, QuestionId, Stack } from "../catalogue/catalogue.ts";
import type { FeatureId } from "../resolver/model.ts";

/** Everything a template can see. Plain data; nothing else reaches a template. */
export interface Configuration {
  readonly service: {
    /** Also the repository's name: `orders`. */
    readonly name: string;
    readonly description: string;
    /** The team, organisation, workspace or project that the repository belongs to. */
    readonly owner: string;
    /** Web address of the repository. */
    readonly repository: string;
  };
  readonly stack: { readonly id: string; readonly name: string; readonly version: string };
  /** Every feature that the catalogue knows: on or off. */
  readonly features: Readonly<Record<FeatureId, boolean>>;
  /** Of the stack and of the features that are on. */
  readonly answers: Readonly<Record<QuestionId, Answer>>;
}

/** What templates see of a service on this stack with these features. */
export function configurationOf(
  catalogue: Catalogue,
  stack: Stack,
  on: ReadonlySet<FeatureId>,
  { name, description, owner, repository }: Configuration["service"],
  answers: Configuration["answers"],
): Configuration {
  return {
    service: { name, description, owner, repository },
    stack: { id: stack.id, name: stack.name, version: stack.version },
    features: Object.fromEntries(catalogue.features.map(({ id }) => [id, on.has(id)])),
    answers,
  };
}
