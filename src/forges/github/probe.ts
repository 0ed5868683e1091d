import type { ConnectionReport } from "../contract/settings.ts";
import { patiently } from "../http/patience.ts";
import type { GitHubContext } from "./context.ts";
import { dataOf } from "./refusals.ts";

type Permission = ConnectionReport["permissions"][number];

/** What an App has to be granted. */
const ofApps = [
  {
    key: "administration",
    level: "write",
    name: "Administration",
    neededFor: "creating and protecting repositories",
  },
  { key: "contents", level: "write", name: "Contents", neededFor: "pushing commits" },
  { key: "pull_requests", level: "write", name: "Pull requests", neededFor: "proposing updates" },
  { key: "workflows", level: "write", name: "Workflows", neededFor: "pushing files of GitHub Actions" },
] as const;

/** What a classic token has to have. */
const ofTokens = [
  {
    key: "repo",
    name: "repo",
    neededFor: "creating, protecting and pushing to repositories, proposing updates",
  },
  { key: "workflow", name: "workflow", neededFor: "pushing files of GitHub Actions" },
] as const;

/** Asks who we are and what was granted. */
export async function probe(context: GitHubContext, owner: string | null): Promise<ConnectionReport> {
  const report = await patiently(
    () =>
      context.connection.credentials.kind === "app"
        ? probeApp(context, context.connection.credentials.installation)
        : probeToken(context),
    context.pause,
  );
  if (owner === null) return report;
  return { ...report, permissions: [...report.permissions, await probeOwner(context, owner)] };
}

async function probeToken(context: GitHubContext): Promise<ConnectionReport> {
  const { client } = context;
  const outcome = await client.attempt((octokit) => octokit.rest.users.getAuthenticated());
  const { login } = dataOf(context, `${client.host} cannot be asked who we are`, outcome);
  const header = outcome.kind === "done" ? outcome.header : () => null;
  // Fine-grained tokens do not say what they are good for.
  const scopes = header("x-oauth-scopes")?.split(/,\s*/) ?? null;
  const permissions = ofTokens.map(({ key, name, neededFor }): Permission => {
    if (scopes === null) return { name, neededFor, granted: "unknown" };
    return { name, neededFor, granted: scopes.includes(key) ? "yes" : "no" };
  });
  return { identity: login, version: header("x-github-enterprise-version"), permissions };
}

async function probeApp(context: GitHubContext, installation: number): Promise<ConnectionReport> {
  const { client } = context;
  const what = `${client.host} cannot be asked what the App may do`;
  const outcome = await client.attempt((octokit) =>
    octokit.rest.apps.getInstallation({ installation_id: installation }),
  );
  const { app_slug: app, permissions: granted } = dataOf(context, what, outcome);
  const header = outcome.kind === "done" ? outcome.header : () => null;
  const permissions = ofApps.map(({ key, level, name, neededFor }): Permission => {
    const isGranted = Reflect.get(granted, key) === level;
    return { name: `${name}: ${level}`, neededFor, granted: isGranted ? "yes" : "no" };
  });
  return { identity: `${app}[bot]`, version: header("x-github-enterprise-version"), permissions };
}

async function probeOwner(context: GitHubContext, owner: string): Promise<Permission> {
  const found = await context.client.attempt((octokit) =>
    octokit.rest.users.getByUsername({ username: owner }),
  );
  const isThere = found.kind === "done" || found.answer.status !== 404;
  if (isThere) dataOf(context, `${owner} cannot be looked up`, found);
  return {
    name: `the account ${owner}`,
    neededFor: "owning the repositories",
    granted: isThere ? "yes" : "no",
  };
}
