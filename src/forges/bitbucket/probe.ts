import { Type } from "typebox";
import type { ConnectionReport } from "../contract/settings.ts";
import { Account, ProjectAnswer } from "./answers.ts";
import type { BitbucketClient } from "./client.ts";
import type { BitbucketCredentials } from "./credentials.ts";
import type { Place } from "./owner.ts";
import { scopesIn } from "./refusal.ts";

type Permission = ConnectionReport["permissions"][number];

/** What is needed, in the two languages that Bitbucket has for scopes: those of API tokens, and those of all others. */
const needed = [
  {
    classic: "repository:write",
    ofApiTokens: "write:repository:bitbucket",
    neededFor: "reading repositories and pushing to them",
  },
  {
    classic: "repository:admin",
    ofApiTokens: "admin:repository:bitbucket",
    neededFor: "making repositories, protecting branches, pipelines and default reviewers",
  },
  {
    classic: "pullrequest:write",
    ofApiTokens: "write:pullrequest:bitbucket",
    neededFor: "opening, changing and closing proposals",
  },
] as const;

/** `Forge.probe`. Throws ForgeFailure when the credentials are not accepted. */
export async function probe(
  client: BitbucketClient,
  credentials: BitbucketCredentials,
  place: Place | null,
): Promise<ConnectionReport> {
  const user = await client.call({
    what: "Bitbucket cannot be asked for whom it takes us",
    shape: Account,
    send: (api) => api.users.getAuthedUser({}),
  });
  // Access tokens belong to nobody, and may be forbidden to ask.
  if (user.kind === "refused" && user.refusal.status !== 403 && place === null) throw user.refusal.failure;
  const identity = user.kind === "done" ? (user.value.display_name ?? user.value.nickname ?? null) : null;
  const seen = place === null ? null : await seePlace(client, place);
  const scopes = new Set([...scopesOf(user), ...(seen?.scopes ?? [])]);
  const isOfApiTokens = credentials.kind === "user-token";
  return {
    identity,
    version: null,
    permissions: [
      ...needed.map(({ classic, ofApiTokens, neededFor }): Permission => ({
        name: isOfApiTokens ? ofApiTokens : classic,
        neededFor,
        granted: granted(scopes, isOfApiTokens ? ofApiTokens : classic),
      })),
      ...(seen?.permissions ?? []),
    ],
  };
}

function granted(scopes: ReadonlySet<string>, scope: string): Permission["granted"] {
  if (scopes.size === 0) return "unknown";
  return scopes.has(scope) ? "yes" : "no";
}

interface SeenPlace {
  readonly scopes: readonly string[];
  readonly permissions: readonly Permission[];
}

/** Whether the workspace and its project are there, as far as these credentials see. */
async function seePlace(client: BitbucketClient, { workspace, project }: Place): Promise<SeenPlace> {
  const repositories = await client.call({
    what: `The workspace ${workspace} cannot be looked at`,
    shape: Type.Object({}),
    send: (api) => api.repositories.list({ workspace, pagelen: 1 }),
  });
  if (repositories.kind === "refused" && repositories.refusal.status === 401) {
    throw repositories.refusal.failure;
  }
  const permissions: Permission[] = [
    {
      name: `to see the workspace ${workspace}`,
      neededFor: "making repositories in it",
      granted: answered(repositories),
    },
  ];
  if (project !== null) {
    const found = await client.call({
      what: `The project ${project} of ${workspace} cannot be looked at`,
      shape: ProjectAnswer,
      send: (api) => api.projects.getProject({ workspace, project_key: project }),
    });
    permissions.push({
      name: `to see the project ${project}`,
      neededFor: "making repositories in it",
      granted: answered(found),
    });
  }
  return { scopes: scopesOf(repositories), permissions };
}

type Asked = Awaited<ReturnType<BitbucketClient["call"]>>;

/** A scope that lacks for looking says nothing about what is there. */
function answered(outcome: Asked): Permission["granted"] {
  if (outcome.kind === "done") return "yes";
  return outcome.refusal.status === 404 ? "no" : "unknown";
}

function scopesOf(outcome: Asked): readonly string[] {
  if (outcome.kind === "done") return scopesIn(outcome.header("x-oauth-scopes"));
  return outcome.refusal.granted;
}
