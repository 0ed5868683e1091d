import { expect, test } from "vitest";
import type { Forge, RepositoryRef } from "../../src/forges/contract/forge.ts";
import { wholePolicy } from "../support/a-policy.ts";

/** A forge with a server, and what is on it. */
export interface ForgeToStop {
  readonly ref: RepositoryRef;
  /** The forge as a process that has just been started sees it. */
  readonly connect: (fetch: typeof globalThis.fetch) => Forge;
  /** Pushes a first commit and an update branch, where they are not there yet. */
  readonly push: () => Promise<void>;
  /** What is on the server, without times. */
  readonly state: () => Promise<unknown>;
}

/**
 * Whoever is stopped after any request, with its answer lost, does all of it again from its beginning, and ends with what
 * one run without a stop makes.
 */
export function stoppedContract(name: string, make: () => Promise<ForgeToStop>): void {
  test(`${name}: stopped after any request, a second run makes what one run makes`, async () => {
    const whole = await make();
    let requests = 0;
    await story(whole, async (input, init) => {
      requests += 1;
      return fetch(input, init);
    });
    const expected = await whole.state();
    expect(requests).toBeGreaterThan(8);

    for (let last = 1; last < requests; last += 1) {
      const world = await make();
      await stoppedAfter(last, (through) => story(world, through));
      await story(world, fetch);
      expect({ last, state: await world.state() }).toEqual({ last, state: expected });
    }
  });
}

async function story({ connect, ref, push }: ForgeToStop, through: typeof fetch): Promise<void> {
  const forge = connect(through);
  await forge.createRepository({ ref, description: "Takes orders.", visibility: "private" }, "operation-1");
  await push();
  await forge.configure(ref, settings);
  await forge.proposals.open(ref, update, "operation-2");
  await forge.proposals.open(ref, { ...update, title: "Update to 3.0.0" }, "operation-3");
}

/** Runs until the answer to the request of this number has come, and lets nobody have it. */
async function stoppedAfter(last: number, run: (through: typeof fetch) => Promise<void>): Promise<void> {
  await new Promise<void>((stop, fail) => {
    let count = 0;
    const through: typeof fetch = async (input, init) => {
      count += 1;
      const answer = await fetch(input, init);
      if (count < last) return answer;
      await answer.arrayBuffer();
      stop();
      return new Promise(() => {});
    };
    run(through).then(() => fail(new Error("the run was over before")), fail);
  });
}

const update = {
  head: "update",
  base: "main",
  title: "Update to 2.0.0",
  body: "To 2.0.0",
  draft: false,
} as const;

const settings = {
  protection: wholePolicy,
  pipelines: true,
  reviewers: ["bob", "sue"],
  // Nobody listens there.
  webhook: { url: "http://127.0.0.1:9/hooks/forge", secret: "canary" },
};
