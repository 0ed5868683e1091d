import type { RepositoryRef } from "../contract/forge.ts";
import type { DatacenterClient } from "./client.ts";
import type { Recently } from "../http/recently.ts";
import type { RepositoryAnswer } from "./answers.ts";

/** A repository's place, and the way to it. */
export interface Here {
  readonly client: DatacenterClient;
  readonly ref: RepositoryRef;
  /** `CORE`, `~jane`. */
  readonly key: string;
  /** Address of the server, without a slash at its end. */
  readonly base: string;
  readonly webUrl: string;
  /** Below any of the APIs: `/projects/CORE/repos/orders`. */
  readonly path: string;
  /** As it was a moment ago, by `path`: neither its number nor its address changes. */
  readonly seen: Recently<RepositoryAnswer>;
}

/** `CORE/orders`, for people. */
export function nameOf({ ref }: Pick<Here, "ref">): string {
  return `${ref.owner}/${ref.name}`;
}

/** A permission on the repository, in the words of the server. */
export function on(here: Here, permission: "REPO_READ" | "REPO_WRITE" | "REPO_ADMIN"): string {
  return `${permission} on ${nameOf(here)}`;
}
