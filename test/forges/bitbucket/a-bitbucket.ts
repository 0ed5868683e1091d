import { onTestFinished, expect } from "vitest";
import {
  allScopes,
  startBitbucketFake,
  type BitbucketFake,
} from "../../../fakes/bitbucket/bitbucket-fake.ts";
import type { Person } from "../../../fakes/bitbucket/state.ts";
import { bitbucketForge } from "../../../src/forges/bitbucket/bitbucket-forge.ts";
import type { BitbucketCredentials } from "../../../src/forges/bitbucket/credentials.ts";
import type { Forge } from "../../../src/forges/contract/forge.ts";
import { temporaryDirectory } from "../../support/temporary-directory.ts";

export const jane: Person = person("Jane", ["acme", "globex"]);
export const bob: Person = person("Bob", ["acme"]);
export const gone: Person = { ...person("Gil", ["acme"]), account_status: "inactive" };
export const stranger: Person = person("Sue", ["globex"]);

function person(name: string, workspaces: readonly string[]): Person {
  const nickname = name.toLowerCase();
  return {
    uuid: `{user-${nickname}}`,
    display_name: `${name} Doe`,
    nickname,
    account_status: "active",
    workspaces,
  };
}

/** Jane's API token, which may do everything. */
export const janes: BitbucketCredentials = {
  kind: "user-token",
  user: "jane@example.com",
  token: "ATAT-canary-of-jane",
};

/** A Bitbucket of its own for a test, that must have understood everything it was asked. */
export async function aBitbucket(): Promise<BitbucketFake> {
  const fake = await startBitbucketFake({
    folder: await temporaryDirectory(),
    workspaces: { acme: ["OLD", "CORE"], globex: ["OLD"] },
    people: [jane, bob, gone, stranger],
  });
  fake.identities.add("ATAT-canary-of-jane", {
    kind: "user-token",
    user: "jane@example.com",
    person: jane,
    scopes: allScopes("user-token"),
  });
  onTestFinished(async () => {
    await fake.stop();
    expect(fake.broken).toEqual([]);
  });
  return fake;
}

export interface Pauses {
  /** Milliseconds of each pause that was asked for; none was waited for. */
  readonly pauses: number[];
}

/** The forge, connected to a Bitbucket. */
export function connected(
  fake: Pick<BitbucketFake, "origin">,
  credentials: BitbucketCredentials = janes,
  through: typeof fetch = fetch,
): Forge & Pauses {
  const pauses: number[] = [];
  const forge = bitbucketForge(
    { url: fake.origin, api: null, credentials },
    {
      fetch: through,
      now: () => Date.parse("2030-01-01T00:00:00Z"),
      pause: async (milliseconds) => void pauses.push(milliseconds),
    },
  );
  return Object.assign(forge, { pauses });
}
