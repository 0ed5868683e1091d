import type { ProtectionPolicy, WantedSetting } from "../contract/settings.ts";
import type { RequiredBuild, Restriction } from "./answers.ts";

/** A branch permission as it should be. */
export interface WantedRestriction {
  readonly setting: WantedSetting["name"];
  readonly type: "fast-forward-only" | "no-deletes" | "pull-request-only";
}

/** What Data Center makes of a policy's rules on pushes. Approvals and builds are settings of their own there. */
export function restrictionsOf(policy: ProtectionPolicy): readonly WantedRestriction[] {
  const wanted: WantedRestriction[] = [];
  if (policy.noForcePush) wanted.push({ setting: "no-force-push", type: "fast-forward-only" });
  if (policy.noDeletion) wanted.push({ setting: "no-deletion", type: "no-deletes" });
  if (policy.proposalsOnly) wanted.push({ setting: "proposals-only", type: "pull-request-only" });
  return wanted;
}

/** Names one branch, in the form in which Data Center is told of branches. */
export interface BranchMatcher {
  readonly id: string;
  readonly displayId: string;
  readonly type: { readonly id: "BRANCH"; readonly name: "Branch" };
}

export function branchMatcher(branch: string): BranchMatcher {
  return { id: `refs/heads/${branch}`, displayId: branch, type: { id: "BRANCH", name: "Branch" } };
}

/** A matcher that takes every branch. */
export const anyBranch = {
  id: "ANY_REF_MATCHER_ID",
  displayId: "ANY_REF_MATCHER_ID",
  type: { id: "ANY_REF", name: "Any branch" },
} as const;

/** Whether the branch has a restriction of the type. */
export function isRestricted(
  there: readonly Restriction[],
  { type }: WantedRestriction,
  branch: string,
): boolean {
  return there.some((each) => each.type === type && isOn(each.matcher, branch));
}

/** Whether every one of the builds must pass before anything goes into the branch. */
export function areRequired(
  there: readonly RequiredBuild[],
  builds: readonly string[],
  branch: string,
): boolean {
  const required = there
    .filter((each) => isOn(each.refMatcher, branch))
    .flatMap((each) => each.buildParentKeys);
  return builds.every((each) => required.includes(each));
}

/** Whether a matcher means just this branch. */
export function isOn(matcher: Restriction["matcher"], branch: string): boolean {
  return matcher.type.id === "BRANCH" && matcher.id === `refs/heads/${branch}`;
}
