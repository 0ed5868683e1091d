import { expect, onTestFinished } from "vitest";
import {
  startDatacenterFake,
  type DatacenterFake,
} from "../../../fakes/bitbucket-datacenter/datacenter-fake.ts";
import type { User } from "../../../fakes/bitbucket-datacenter/state.ts";
import { datacenterForge } from "../../../src/forges/bitbucket-datacenter/datacenter-forge.ts";
import type { Forge } from "../../../src/forges/contract/forge.ts";
import { temporaryDirectory } from "../../support/temporary-directory.ts";

export const jane: User = { id: 1, name: "jane" };
export const bob: User = { id: 2, name: "bob" };
export const sue: User = { id: 3, name: "sue" };

/** Jane's token, which may do everything. */
export const janes = "canary-of-jane-MjUyOTcz";

/** A Data Center of its own for a test, that must have understood everything it was asked. */
export async function aDatacenter(): Promise<DatacenterFake> {
  const fake = await startDatacenterFake({
    folder: await temporaryDirectory(),
    projects: ["CORE", "TOOLS"],
    users: [jane, bob, sue],
  });
  fake.tokens.set(janes, { user: jane, administers: ["*"] });
  onTestFinished(async () => {
    await fake.stop();
    expect(fake.broken).toEqual([]);
  });
  return fake;
}

/** The forge, connected to a Data Center; `pauses` are the milliseconds that it would have waited. */
export function connected(
  { base }: Pick<DatacenterFake, "base">,
  token: string = janes,
  through: typeof fetch = fetch,
): Forge & { readonly pauses: number[] } {
  const pauses: number[] = [];
  const forge = datacenterForge(
    { url: base, token },
    {
      fetch: through,
      now: () => Date.parse("2030-01-01T00:00:00Z"),
      pause: async (milliseconds) => void pauses.push(milliseconds),
    },
  );
  return Object.assign(forge, { pauses });
}
