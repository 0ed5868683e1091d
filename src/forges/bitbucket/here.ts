import type { RepositoryRef } from "../contract/forge.ts";
import type { Recently } from "../http/recently.ts";
import type { Account } from "./answers.ts";
import type { BitbucketClient } from "./client.ts";

/** A repository's place, and the way to it. */
export interface Here {
  readonly client: BitbucketClient;
  readonly ref: RepositoryRef;
  /** Key of the project that a new repository goes into, or null. */
  readonly project: string | null;
  readonly webUrl: string;
  /** Default reviewers of projects, by owner, while nobody adds others to single repositories. */
  readonly reviewers: Recently<readonly Account[]>;
  readonly parameters: { readonly workspace: string; readonly repo_slug: string };
}

/** `acme/CORE/orders`, for people. */
export function nameOf({ ref }: Pick<Here, "ref">): string {
  return `${ref.owner}/${ref.name}`;
}
