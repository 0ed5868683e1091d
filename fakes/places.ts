import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { startDatacenterFake } from "./bitbucket-datacenter/datacenter-fake.ts";
import { allScopes, startBitbucketFake } from "./bitbucket/bitbucket-fake.ts";
import type { ForgeFake } from "./forge-fake.ts";
import { startGitHubFake } from "./github/github-fake.ts";

/** A fake that runs, and how it is connected to. */
export interface Place {
  /** Id of the connection. */
  readonly id: string;
  /** Who owns repositories there. */
  readonly owner: string;
  readonly fake: ForgeFake;
  /** The variable that holds the secret, and the secret. */
  readonly variable: string;
  readonly secret: string;
  /** Signs its webhooks; it is in a variable of its own. */
  readonly webhookSecret: string;
  /** An entry of `connections.yaml`, indented for it. */
  readonly entry: string;
  /** The bare repository of that name. */
  repository(name: string): string;
  /** What the forge's pages show of it. */
  page(name: string): Promise<RepositoryPage>;
  /** Merges a proposal, as its page does. */
  merge(name: string, number: number): Promise<void>;
}

export interface RepositoryPage {
  readonly isPublic: boolean;
  readonly proposals: readonly { readonly number: number; readonly head: string; readonly isOpen: boolean }[];
}

/** How each kind of forge is started, by the id of its connection. */
export const places = {
  "github-fake": github,
  "github-server-fake": githubServer,
  "bitbucket-fake": bitbucket,
  "datacenter-fake": datacenter,
} as const satisfies Readonly<Record<string, (folder: string) => Promise<Place>>>;

function webhookVariable(variable: string): string {
  return `${variable}_WEBHOOKS`;
}

/** What every repository is to be set to, as far as its forge can. */
const wishes = (variable: string): string => `
    webhooks: { secret: { env: ${webhookVariable(variable)} } }
    defaults:
      protection: { no-force-push: true, no-deletion: true, approvals: 1 }
      pipelines: true`;

/** `connections.yaml` for these places. */
export function connectionsText(some: readonly Place[]): string {
  return `connections:${some.map((each) => each.entry).join("")}\n`;
}

/** The variables that it needs. */
export function secretsOf(some: readonly Place[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    some.flatMap(({ variable, secret, webhookSecret }) => [
      [variable, secret],
      [webhookVariable(variable), webhookSecret],
    ]),
  );
}

function newToken(prefix: string): string {
  return `${prefix}canary-${randomBytes(12).toString("hex")}`;
}

async function github(folder: string): Promise<Place> {
  return gitHubPlace("github-fake", "GITHUB_FAKE_TOKEN", "cloud", join(folder, "github"));
}

async function githubServer(folder: string): Promise<Place> {
  return gitHubPlace(
    "github-server-fake",
    "GITHUB_SERVER_FAKE_TOKEN",
    "server",
    join(folder, "github-server"),
  );
}

async function gitHubPlace(
  id: string,
  variable: string,
  shape: "cloud" | "server",
  root: string,
): Promise<Place> {
  const secret = newToken("ghp_");
  const people = { bot: secret };
  const fake = await startGitHubFake({ root, shape, organisations: ["acme"], people, plan: "team" });
  const api = shape === "cloud" ? `\n    api: ${fake.api}` : "";
  return {
    id,
    owner: "acme",
    fake,
    variable,
    secret,
    webhookSecret: newToken(""),
    entry: `
  ${id}:
    kind: github
    title: ${shape === "cloud" ? "GitHub (fake)" : "GitHub Enterprise Server (fake)"}
    url: ${fake.origin}${api}
    owners: [acme]
    credentials: { token: { env: ${variable} } }${wishes(variable)}`,
    repository: (name) => join(root, "acme", `${name}.git`),
    async page(name) {
      const { private: isPrivate, pulls } = fake.page("acme", name);
      const proposals = pulls.map(({ number, head, state }) => ({ number, head, isOpen: state === "open" }));
      return { isPublic: !isPrivate, proposals };
    },
    merge: (name, number) => fake.merge("acme", name, number),
  };
}

async function bitbucket(folder: string): Promise<Place> {
  const secret = newToken("ATAT-");
  const root = join(folder, "bitbucket");
  const person = {
    uuid: "{user-bot}",
    display_name: "Bot",
    nickname: "bot",
    account_status: "active",
    workspaces: ["acme"],
  } as const;
  const fake = await startBitbucketFake({ folder: root, workspaces: { acme: ["ORD"] }, people: [person] });
  const user = "bot@acme.example";
  fake.identities.add(secret, { kind: "user-token", user, person, scopes: allScopes("user-token") });
  return {
    id: "bitbucket-fake",
    owner: "acme/ORD",
    fake,
    variable: "BITBUCKET_FAKE_TOKEN",
    secret,
    webhookSecret: newToken(""),
    entry: `
  bitbucket-fake:
    kind: bitbucket
    title: Bitbucket Cloud (fake)
    url: ${fake.origin}
    owners: [acme/ORD]
    credentials: { user: ${user}, token: { env: BITBUCKET_FAKE_TOKEN } }${wishes("BITBUCKET_FAKE_TOKEN")}`,
    repository: (name) => join(root, "acme", `${name}.git`),
    async page(name) {
      const { isPrivate, pulls } = await fake.repository("acme", name);
      return { isPublic: !isPrivate, proposals: pulls.map(bitbucketProposal) };
    },
    merge: (name, number) => fake.merge("acme", name, number),
  };
}

async function datacenter(folder: string): Promise<Place> {
  const secret = newToken("");
  const root = join(folder, "datacenter");
  const user = { id: 1, name: "bot" };
  const fake = await startDatacenterFake({ folder: root, projects: ["ORD"], users: [user] });
  fake.tokens.set(secret, { user, administers: ["*"] });
  return {
    id: "datacenter-fake",
    owner: "ORD",
    fake,
    variable: "DATACENTER_FAKE_TOKEN",
    secret,
    webhookSecret: newToken(""),
    entry: `
  datacenter-fake:
    kind: bitbucket-datacenter
    title: Bitbucket Data Center (fake)
    url: ${fake.base}
    owners: [ORD]
    credentials: { token: { env: DATACENTER_FAKE_TOKEN } }${wishes("DATACENTER_FAKE_TOKEN")}`,
    repository: (name) => join(root, "ORD", `${name}.git`),
    async page(name) {
      const { isPublic, pulls } = await fake.repository("ORD", name);
      return { isPublic, proposals: pulls.map(bitbucketProposal) };
    },
    merge: (name, number) => fake.merge("ORD", name, number),
  };
}

function bitbucketProposal(pull: { readonly id: number; readonly head: string; readonly state: string }) {
  return { number: pull.id, head: pull.head, isOpen: pull.state === "OPEN" };
}
