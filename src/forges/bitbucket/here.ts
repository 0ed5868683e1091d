import type { RepositoryRef } from "../contract/forge.ts";
import type { BitbucketClient } from "./client.ts";

/** A repository's place, and the way to it. */
export interface Here {
  readonly client: BitbucketClient;
  readonly ref: RepositoryRef;
  /** Key of the project that a new repository goes into, or null. */
  readonly project: string | null;
  readonly webUrl: string;
  readonly parameters: { readonly workspace: string; readonly repo_slug: string };
}

/** `acme/CORE/orders`, for people. */
export function nameOf({ ref }: Pick<Here, "ref">): string {
  return `${ref.owner}/${ref.name}`;
}
