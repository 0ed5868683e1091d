import type { RepositoryRef } from "../forges/contract/forge.ts";
import { problem } from "../problems/problem.ts";

/**
 * The repository that `OWNER/NAME` names. The owner is everything before the last slash: on Bitbucket it may be a
 * workspace and a project. Throws IM_USAGE.
 */
export function repositoryRef(text: string): RepositoryRef {
  const slash = text.lastIndexOf("/");
  const [owner, name] = [text.slice(0, Math.max(0, slash)), text.slice(slash + 1)];
  if (owner !== "" && name !== "") return { owner, name };
  throw problem("IM_USAGE", {
    what: `\`${text}\` names no repository on a forge`,
    hint: "Write OWNER/NAME, like acme/orders",
  });
}
