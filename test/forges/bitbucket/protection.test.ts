import { expect, test } from "vitest";
import {
  isEnough,
  restrictionBody,
  restrictionsOf,
  sameRule,
} from "../../../src/forges/bitbucket/protection.ts";
import type { Restriction } from "../../../src/forges/bitbucket/answers.ts";
import type { ProtectionPolicy } from "../../../src/forges/contract/settings.ts";

const policy: ProtectionPolicy = {
  branch: "main",
  noForcePush: true,
  noDeletion: true,
  proposalsOnly: true,
  approvals: 2,
  requiredBuilds: ["build", "scan"],
};

const nothing: ProtectionPolicy = {
  branch: "main",
  noForcePush: false,
  noDeletion: false,
  proposalsOnly: false,
  approvals: 0,
  requiredBuilds: [],
};

const there: Restriction = { id: 1, kind: "push", branch_match_kind: "glob", pattern: "main" };

test("each rule of a policy is one restriction", () => {
  expect(restrictionsOf(policy).map(restrictionBody)).toEqual([
    { type: "branchrestriction", kind: "force", branch_match_kind: "glob", pattern: "main" },
    { type: "branchrestriction", kind: "delete", branch_match_kind: "glob", pattern: "main" },
    {
      type: "branchrestriction",
      kind: "push",
      branch_match_kind: "glob",
      pattern: "main",
      users: [],
      groups: [],
    },
    {
      type: "branchrestriction",
      kind: "require_approvals_to_merge",
      branch_match_kind: "glob",
      pattern: "main",
      value: 2,
    },
    {
      type: "branchrestriction",
      kind: "require_passing_builds_to_merge",
      branch_match_kind: "glob",
      pattern: "main",
      value: 2,
    },
  ]);
  expect(restrictionsOf(nothing)).toEqual([]);
});

test("a restriction is the same when kind and branch are", () => {
  const [wanted] = restrictionsOf({ ...nothing, proposalsOnly: true });
  if (wanted === undefined) throw new Error("nothing is wanted");
  expect(sameRule([there], wanted)).toBe(there);
  for (const other of [{ kind: "force" }, { pattern: "release" }, { branch_match_kind: "branching_model" }]) {
    expect(sameRule([{ ...there, ...other }], wanted)).toBeUndefined();
  }
});

test("a stricter rule is enough, a weaker one is not", () => {
  const [force, , push, approvals] = restrictionsOf(policy);
  if (force === undefined || push === undefined || approvals === undefined) throw new Error("missing");
  expect(isEnough({ ...there, kind: "force" }, force)).toBe(true);
  expect(isEnough({ ...there, users: [], groups: [] }, push)).toBe(true);
  expect(isEnough({ ...there, users: [{}] }, push)).toBe(false);
  expect(isEnough({ ...there, groups: [{}] }, push)).toBe(false);
  const kind = "require_approvals_to_merge";
  expect(isEnough({ ...there, kind, value: 3 }, approvals)).toBe(true);
  expect(isEnough({ ...there, kind, value: 2 }, approvals)).toBe(true);
  expect(isEnough({ ...there, kind, value: 1 }, approvals)).toBe(false);
  expect(isEnough({ ...there, kind, value: null }, approvals)).toBe(false);
});
