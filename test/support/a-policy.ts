import type { ProtectionPolicy } from "../../src/forges/contract/settings.ts";

/** Everything that can be asked for of main. */
export const wholePolicy: ProtectionPolicy = {
  branch: "main",
  noForcePush: true,
  noDeletion: true,
  proposalsOnly: true,
  approvals: 1,
  requiredBuilds: ["build"],
};
