import { ForgeFailure, type Recovery } from "../forges/contract/forge-failure.ts";
import { problem, type Code, type Problem } from "../problems/problem.ts";

interface Meaning {
  /** What git or a server says then. */
  readonly said: RegExp;
  readonly code: Code;
  readonly scope: Recovery["scope"];
  readonly hint?: string;
}

/** Of the words of git and of the forges, those that say what a person has to do. The first that fits counts. */
const meanings: readonly Meaning[] = [
  {
    said: /refusing to allow .{1,80} to create or update workflow/i,
    code: "IM_FORGE_FORBIDDEN",
    scope: "repository",
    hint: "Grant the connection the permission `Workflows: write`, or the scope `workflow`",
  },
  {
    said: /\bGH006\b|\bGH013\b|protected branch|can only be modified through pull requests|permission denied to update branch/i,
    code: "IM_BRANCH_PROTECTED",
    scope: "repository",
  },
  { said: /\barchived\b/i, code: "IM_REPOSITORY_ARCHIVED", scope: "repository" },
  // A token that is missing and one that is wrong look the same: git would have asked a person.
  {
    said: /could not read (username|password)|authentication failed|returned error: 401/i,
    code: "IM_FORGE_UNAUTHORISED",
    scope: "identity",
  },
  { said: /returned error: 403/i, code: "IM_FORGE_FORBIDDEN", scope: "repository" },
  {
    said: /returned error: 404|repository .{1,300} not found/i,
    code: "IM_FORGE_NOT_FOUND",
    scope: "repository",
  },
];

/**
 * The problem of a push that ended without the branch being where it should be. `what`: a sentence without full stop;
 * `because`: what was said.
 */
export function pushRefusal(what: string, because: string): Problem {
  const meaning = meanings.find(({ said }) => said.test(because));
  if (meaning === undefined) return problem("IM_PUSH_FAILED", { what, because });
  const { code, scope, hint } = meaning;
  return new ForgeFailure(
    code,
    { what, because, ...(hint === undefined ? {} : { hint }) },
    { retry: "never", retryAt: null, scope },
  );
}
