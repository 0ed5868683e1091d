import assert from "node:assert/strict";
import { test } from "node:test";
import { CircuitBreaker, CircuitOpenError } from "../src/clients/breaker.js";

const judgement = { isFailure: (result) => result === "failed", isOurs: (error) => error.message === "given up" };

/** A breaker with a clock that the test moves on. */
function aBreaker() {
  const clock = { now: 0 };
  const breaker = new CircuitBreaker({ now: () => clock.now });
  const call = (result) => breaker.call(async () => result, judgement);
  return { breaker, clock, call };
}

async function times(count, work) {
  for (let each = 0; each < count; each += 1) await work();
}

/** One that has just opened: half of 20 calls have failed. */
async function anOpenBreaker() {
  const all = aBreaker();
  await times(10, () => all.call("fine"));
  await times(10, () => all.call("failed"));
  return all;
}

test("it stays closed while fewer than half of the last calls fail", async () => {
  const { breaker, call } = aBreaker();
  await times(40, async () => {
    await call("failed");
    await times(2, () => call("fine"));
  });
  assert.equal(breaker.state, "closed");
  await breaker.check();
});

test("it does not judge by a few calls", async () => {
  const { breaker, call } = aBreaker();
  await times(19, () => call("failed"));
  assert.equal(breaker.state, "closed");
});

test("it opens when half of the last calls have failed, and calls nobody", async () => {
  const { breaker, call } = await anOpenBreaker();
  assert.equal(breaker.state, "open");
  await assert.rejects(call("fine"), CircuitOpenError);
  await assert.rejects(breaker.check(), { degraded: true });
});

test("after a while three calls try, and it closes when they went well", async () => {
  const { breaker, clock, call } = await anOpenBreaker();
  clock.now += 10_000;
  assert.equal(breaker.state, "half-open");
  const release = Promise.withResolvers();
  const waiting = [1, 2, 3].map(() => breaker.call(() => release.promise, judgement));
  await assert.rejects(call("fine"), CircuitOpenError);
  release.resolve("fine");
  await Promise.all(waiting);
  assert.equal(breaker.state, "closed");
});

test("one of them failing opens it again, whatever the others do", async () => {
  const { breaker, clock, call } = await anOpenBreaker();
  clock.now += 10_000;
  const late = Promise.withResolvers();
  const waiting = breaker.call(() => late.promise, judgement);
  await call("failed");
  late.resolve("fine");
  await waiting;
  assert.equal(breaker.state, "open");
});

test("a call that we gave up on says nothing about the other service", async () => {
  const { breaker, clock } = await anOpenBreaker();
  clock.now += 10_000;
  const giveUp = () =>
    breaker.call(async () => {
      throw new Error("given up");
    }, judgement);
  await times(5, () => assert.rejects(giveUp(), { message: "given up" }));
  assert.equal(breaker.state, "half-open");
});
