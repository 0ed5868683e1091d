import * as fc from "fast-check";
import { expect, test } from "vitest";
import { laneMemoryIn } from "../../../src/files/lane-memory.ts";
import { admission, afterAnswer, newLane } from "../../../src/forges/limits/lane.ts";
import { publishedLimits, type Limits } from "../../../src/forges/limits/published.ts";
import { runs } from "../../support/runs.ts";
import { temporaryDirectory } from "../../support/temporary-directory.ts";
import { aForgeThatCounts, inTime, keptMemory, lane, virtualClock } from "./a-forge-that-counts.ts";

const limitsOf = (kind: Parameters<typeof publishedLimits>[0], url: string): Limits => {
  const found = publishedLimits(kind, url);
  if (found === null) throw new Error("this forge has no limits");
  return found;
};
const github = limitsOf("github", "https://github.com");
const cloud = limitsOf("bitbucket", "https://bitbucket.org");
const dataCenter = limitsOf("bitbucket-datacenter", "https://git.acme.example");

const post = { method: "POST" };
const api = "https://forge.example/api";

/**
 * A proposal: git fetches, git pushes, so many requests read and one opens it, as `test/web/forges.test.ts` counts them. Bounds
 * are in minutes, of one identity: the least that the published limits allow, and what is bearable.
 */
test.each([
  { name: "github.com", limits: github, reads: 0, atLeast: 60, atMost: 86 },
  { name: "Bitbucket Cloud", limits: cloud, reads: 0, atLeast: 1, atMost: 8 },
  { name: "Bitbucket Data Center", limits: dataCenter, reads: 2, atLeast: 19, atMost: 24 },
])(
  "1,000 proposals on $name stay within its limits, and take $atLeast to $atMost minutes",
  async ({ name, limits, reads, atLeast, atMost }) => {
    const clock = virtualClock();
    const forge = aForgeThatCounts(limits, clock);
    const { fetch, beforeGit } = lane(limits, clock, keptMemory());
    const send = fetch(forge.fetch);
    const began = clock.now();
    for (let proposal = 0; proposal < 1_000; proposal += 1) {
      for (const command of ["fetch", "push"]) {
        await inTime(clock, beforeGit);
        forge.git(command, 2);
      }
      for (let read = 0; read < reads; read += 1) await inTime(clock, () => send(api));
      await inTime(clock, () => send(api, post));
    }
    const minutes = (clock.now() - began) / 60_000;
    console.info(`1,000 proposals on ${name}: ${minutes.toFixed(1)} min`);
    expect(forge.state.violations).toBe(0);
    expect(minutes).toBeGreaterThanOrEqual(atLeast);
    expect(minutes).toBeLessThanOrEqual(atMost);
  },
);

test("the hour survives a restart: another process sends the 501st only when the first is an hour old", async () => {
  const clock = virtualClock();
  const forge = aForgeThatCounts(github, clock);
  const folder = await temporaryDirectory();
  const began = clock.now();
  for (let each = 0; each < 501; each += 1) {
    // A new process for each: nothing but the file is left of the one before.
    const { fetch } = lane(github, clock, laneMemoryIn(folder));
    await inTime(clock, () => fetch(forge.fetch)(api, post));
  }
  expect(forge.state).toEqual({ violations: 0, served: 501 });
  expect(clock.now() - began).toBeGreaterThan(60 * 60_000);
});

test("whatever is asked in whatever order, no published window is ever overrun", async () => {
  const asked = fc.array(
    fc.record({ call: fc.constantFrom("GET", "POST", "PATCH"), later: fc.integer({ min: 0, max: 90_000 }) }),
    { maxLength: 120 },
  );
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(github, cloud, dataCenter), asked, async (limits, calls) => {
      const tight = { ...limits, windows: limits.windows.map((each) => ({ ...each, most: each.most / 20 })) };
      const clock = virtualClock();
      const forge = aForgeThatCounts(tight, clock);
      const send = lane(tight, clock, keptMemory()).fetch(forge.fetch);
      for (const { call, later } of calls) {
        await clock.pause(later);
        await inTime(clock, () => send(api, { method: call }));
      }
      expect(forge.state).toEqual({ violations: 0, served: calls.length });
    }),
    { numRuns: runs(60) },
  );
});

const enough = (headers: Record<string, string>, body = "You have exceeded a secondary rate limit") =>
  (async () => new Response(body, { status: 403, headers })) as unknown as typeof globalThis.fetch;

test("a secondary limit stops all changes until the time it names, and no reading", async () => {
  const clock = virtualClock();
  const { fetch } = lane(github, clock, keptMemory());
  await fetch(enough({ "retry-after": "90" }))(api, post);
  const fine = fetch(async () => new Response("{}"));
  await expect(fine(api, post)).rejects.toMatchObject({
    code: "IM_FORGE_LIMITED",
    recovery: { retry: "later", retryAt: clock.now() + 90_000, scope: "identity" },
  });
  expect((await fine(api)).status).toBe(200);
  await clock.pause(90_000);
  expect((await fine(api, post)).status).toBe(200);
});

test("without a time it is a minute, then two, then four; and half as many changes each time", async () => {
  let now = virtualClock().now();
  let state = newLane(github);
  for (const [minutes, rate] of [
    [1, 10],
    [2, 5],
    [4, 2.5],
  ] as const) {
    state = afterAnswer(github, state, "content", { kind: "enough", of: "writes", until: null }, now);
    expect(state).toMatchObject({ rate, noWritesUntil: now + minutes * 60_000 });
    now = state.noWritesUntil;
    expect(admission(github, state, [], "content", now).kind).toBe("go");
  }
});

test("the last request of the hour is known from its answer: nothing is asked before the reset", async () => {
  const clock = virtualClock();
  const { fetch } = lane(github, clock, keptMemory());
  const reset = clock.now() / 1_000 + 600;
  const headers = { "x-ratelimit-remaining": "0", "x-ratelimit-reset": String(reset) };
  await fetch(async () => new Response("{}", { headers }))(api);
  await expect(fetch(async () => new Response("{}"))(api)).rejects.toMatchObject({
    recovery: { retryAt: reset * 1_000 + 1_000 },
  });
});

test("changes are sent one after the other, reads up to ten at once", async () => {
  const most = { reads: 0, writes: 0 };
  const running = { reads: 0, writes: 0 };
  const counting = (async (_: unknown, init?: RequestInit) => {
    const kind = init?.method === "POST" ? "writes" : "reads";
    running[kind] += 1;
    most[kind] = Math.max(most[kind], running[kind]);
    await new Promise((resolve) => setTimeout(resolve, 5));
    running[kind] -= 1;
    return new Response("{}");
  }) as typeof globalThis.fetch;
  const free: Limits = { ...github, windows: [], content: { start: 1e9, most: 1e9, step: 0 } };
  const send = lane(free, virtualClock(), keptMemory()).fetch(counting);
  await Promise.all(Array.from({ length: 30 }, (_, index) => send(api, index % 2 === 0 ? post : {})));
  expect(most).toEqual({ reads: 10, writes: 1 });
});
