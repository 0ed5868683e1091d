import { expect, test } from "vitest";
import { ForgeFailure, type Recovery } from "../../src/forges/contract/forge-failure.ts";
import { problem } from "../../src/problems/problem.ts";
import { longestWait, patiently } from "../../src/workflows/operations/patience.ts";

const noon = Date.parse("2030-01-01T12:00:00Z");

/** Fails so many times in this way, then succeeds; tells what was waited and said. */
async function attempts(times: number, failure: () => Error) {
  let now = noon;
  let made = 0;
  const log: string[] = [];
  const patience = {
    now: () => now,
    pause: async (milliseconds: number) => void (now += milliseconds),
    log: async (message: string) => void log.push(message),
  };
  const end = await patiently(patience, async () => {
    made += 1;
    if (made <= times) throw failure();
    return "done";
  }).catch((error: unknown) => error);
  return { end, made, waited: (now - noon) / 1_000, log };
}

const failure = (recovery: Pick<Recovery, "retry" | "retryAt">) => () =>
  new ForgeFailure(
    "IM_FORGE_LIMITED",
    { what: "Too much", because: "slow down" },
    { ...recovery, scope: "identity" },
  );

test("a limit is waited for until the time that the forge names, and that is said", async () => {
  const { end, waited, log } = await attempts(1, failure({ retry: "later", retryAt: noon + 90_000 }));
  expect({ end, waited }).toEqual({ end: "done", waited: 91 });
  expect(log).toEqual([
    "Too much: slow down; waiting until 12:01:31 UTC, 91 s from now, and then trying again",
  ]);
});

test("a limit that lasts longer than anybody looks on is a failure at once", async () => {
  const { end, made, waited } = await attempts(
    1,
    failure({ retry: "later", retryAt: noon + longestWait + 1 }),
  );
  expect({ made, waited }).toEqual({ made: 1, waited: 0 });
  expect(end).toMatchObject({ code: "IM_FORGE_LIMITED" });
});

test("all waits together have an end", async () => {
  let at = noon;
  const { end, waited } = await attempts(99, () => failure({ retry: "later", retryAt: (at += 240_000) })());
  expect(end).toMatchObject({ code: "IM_FORGE_LIMITED" });
  expect(waited).toBeLessThanOrEqual(longestWait / 1_000);
});

test.each([
  ["a forge that is away is asked again", failure({ retry: "later", retryAt: null }), 5, 80],
  ["what may have happened is looked for again", failure({ retry: "look", retryAt: null }), 4, 20],
  ["what a person must mend is not tried twice", failure({ retry: "never", retryAt: null }), 1, 0],
  ["a git that failed is run again", () => problem("IM_GIT_FAILED", { what: "git failed" }), 3, 5],
  ["any other problem is none that passes", () => problem("IM_NAME_INVALID", { what: "No" }), 1, 0],
  ["nor is a mistake of ours", () => new TypeError("no such thing"), 1, 0],
])("%s", async (_, broken, made, waited) => {
  expect(await attempts(99, broken)).toMatchObject({ made, waited, end: expect.any(Error) });
});
