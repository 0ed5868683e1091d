import type { ConnectionDetail, RepositoryDefaults } from "../../server/api/schemas/connection.ts";

/** What people call each kind of forge. */
export const kindTitles: Readonly<Record<ConnectionDetail["kind"], string>> = {
  local: "Local forge",
  github: "GitHub",
  bitbucket: "Bitbucket Cloud",
  "bitbucket-datacenter": "Bitbucket Data Center",
};

/** The credentials that a kind of forge takes, the usual one first. */
export const credentialTitles = {
  github: { token: "Personal access token", app: "GitHub App" },
  bitbucket: { "user-token": "API token", token: "Access token", consumer: "OAuth consumer" },
  "bitbucket-datacenter": { token: "HTTP access token" },
} as const;

/** What a new repository is made with, in a line. */
export function policyWords({ visibility, protection, pipelines, reviewers }: RepositoryDefaults): string {
  const words: string[] = [visibility];
  if (protection !== null) {
    const { noForcePush, noDeletion, proposalsOnly, approvals, requiredBuilds } = protection;
    if (noForcePush) words.push("no force pushes to main");
    if (noDeletion) words.push("main cannot be deleted");
    if (proposalsOnly) words.push("changes through pull requests only");
    if (approvals > 0) words.push(`${approvals} ${approvals === 1 ? "approval" : "approvals"}`);
    if (requiredBuilds.length > 0) words.push(`builds that must pass: ${requiredBuilds.join(", ")}`);
  }
  if (pipelines !== null) words.push(pipelines ? "pipelines on" : "pipelines off");
  if (reviewers.length > 0) words.push(`reviewers: ${reviewers.join(", ")}`);
  return words.join(" · ");
}
