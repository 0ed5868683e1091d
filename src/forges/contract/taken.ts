import { problem, type Problem } from "../../problems/problem.ts";
import type { RepositoryRef } from "./forge.ts";

/** Somebody else's repository has the name. `where` is its address or path. */
export function repositoryTaken({ owner, name }: RepositoryRef, where: string): Problem {
  return problem("IM_REPOSITORY_EXISTS", {
    what: `The repository ${owner}/${name} exists already`,
    because: "it was not made by this request, so it is left as it is",
    hint: "Choose another name or owner",
    where,
  });
}
