import type { ProtectionPolicy, WantedSetting } from "../contract/settings.ts";
import type { Restriction } from "./answers.ts";
import type { RestrictionBody } from "./package.ts";

/** A branch restriction as it should be. Bitbucket knows each by its kind and pattern. */
export interface WantedRestriction {
  readonly setting: WantedSetting["name"];
  readonly kind:
    | "force"
    | "delete"
    | "push"
    | "require_approvals_to_merge"
    | "require_passing_builds_to_merge"
    | "enforce_merge_checks";
  readonly pattern: string;
  /** How many, for the kinds that count. */
  readonly value: number | null;
}

/** What Bitbucket makes of a policy: one restriction a rule. */
export function restrictionsOf(policy: ProtectionPolicy): readonly WantedRestriction[] {
  const { branch: pattern } = policy;
  const wanted: WantedRestriction[] = [];
  if (policy.noForcePush) wanted.push({ setting: "no-force-push", kind: "force", pattern, value: null });
  if (policy.noDeletion) wanted.push({ setting: "no-deletion", kind: "delete", pattern, value: null });
  if (policy.proposalsOnly) wanted.push({ setting: "proposals-only", kind: "push", pattern, value: null });
  if (policy.approvals > 0) {
    const kind = "require_approvals_to_merge";
    wanted.push({ setting: "approvals", kind, pattern, value: policy.approvals });
  }
  if (policy.requiredBuilds.length > 0) {
    // Builds are counted, not named.
    const kind = "require_passing_builds_to_merge";
    wanted.push({ setting: "required-builds", kind, pattern, value: policy.requiredBuilds.length });
  }
  return wanted;
}

/** What makes a check stop merges. Without it, people are only warned; a workspace needs the Premium plan for it. */
export function enforcementOf({ setting, pattern }: WantedRestriction): WantedRestriction {
  return { setting, kind: "enforce_merge_checks", pattern, value: null };
}

/** The restriction of the same kind and branch, or undefined when there is none. */
export function sameRule(
  there: readonly Restriction[],
  { kind, pattern }: WantedRestriction,
): Restriction | undefined {
  return there.find(
    (each) => each.kind === kind && each.branch_match_kind === "glob" && each.pattern === pattern,
  );
}

/** Whether what is there asks for no less than what is wanted: a stricter rule of somebody's stays. */
export function isEnough(there: Restriction, { kind, value }: WantedRestriction): boolean {
  if (value !== null) return (there.value ?? 0) >= value;
  // Whoever is listed is exempt from `push`; `force` and `delete` know no exemptions.
  return kind !== "push" || [...(there.users ?? []), ...(there.groups ?? [])].length === 0;
}

/** The body that makes a restriction what it should be. */
export function restrictionBody({ kind, pattern, value }: WantedRestriction): RestrictionBody {
  return {
    type: "branchrestriction",
    kind,
    branch_match_kind: "glob",
    pattern,
    ...(value === null ? {} : { value }),
    // Both lists must be there, and empty means nobody.
    ...(kind === "push" ? { users: [], groups: [] } : {}),
  };
}
