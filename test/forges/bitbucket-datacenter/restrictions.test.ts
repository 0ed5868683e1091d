import { expect, test } from "vitest";
import {
  areRequired,
  branchMatcher,
  isRestricted,
  restrictionsOf,
} from "../../../src/forges/bitbucket-datacenter/restrictions.ts";
import { wholePolicy } from "../../support/a-policy.ts";

const policy = { ...wholePolicy, approvals: 2 };

test("the rules on pushes are branch permissions", () => {
  expect(restrictionsOf(policy)).toEqual([
    { setting: "no-force-push", type: "fast-forward-only" },
    { setting: "no-deletion", type: "no-deletes" },
    { setting: "proposals-only", type: "pull-request-only" },
  ]);
  const none = { ...policy, noForcePush: false, noDeletion: false, proposalsOnly: false };
  expect(restrictionsOf(none)).toEqual([]);
});

test("a permission counts for its branch and type only", () => {
  const wanted = { setting: "no-deletion", type: "no-deletes" } as const;
  const there = [{ type: "no-deletes", matcher: branchMatcher("main") }];
  expect(isRestricted(there, wanted, "main")).toBe(true);
  expect(isRestricted(there, wanted, "release")).toBe(false);
  expect(isRestricted([{ type: "read-only", matcher: branchMatcher("main") }], wanted, "main")).toBe(false);
});

test("builds may be required by several conditions", () => {
  const there = [
    { buildParentKeys: ["build"], refMatcher: branchMatcher("main") },
    { buildParentKeys: ["scan"], refMatcher: branchMatcher("main") },
    { buildParentKeys: ["slow"], refMatcher: branchMatcher("release") },
  ];
  expect(areRequired(there, ["build", "scan"], "main")).toBe(true);
  expect(areRequired(there, ["build", "slow"], "main")).toBe(false);
});
