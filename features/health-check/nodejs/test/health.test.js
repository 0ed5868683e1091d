import assert from "node:assert/strict";
import { test } from "node:test";
import { testApp } from "./test-app.js";

test("the health check names the service and asks nobody", async () => {
  const broken = { name: "database", check: () => Promise.reject(new Error("must not be asked")) };
  const { app, service } = await testApp({ checks: [broken] });
  const response = await app.inject("/healthcheck");
  assert.equal(response.statusCode, 200);
  assert.match(response.headers["content-type"], /^application\/json/);
  assert.deepEqual(response.json(), { status: "UP", service: service.name, version: service.version });
});

test("the deep check is up when every dependency is", async () => {
  const { app } = await testApp({ checks: [{ name: "database", check: async () => "1 row" }] });
  const response = await app.inject("/deepcheck");
  assert.equal(response.statusCode, 200);
  const { status, checks } = response.json();
  assert.equal(status, "UP");
  assert.equal(checks.database.status, "UP");
  assert.equal(typeof checks.database.latencyMs, "number");
});

test("one dependency down is a deep check down; the reason stays in the log", async () => {
  const checks = [
    { name: "database", check: () => Promise.reject(new Error("connect to db-7.internal refused")) },
    { name: "queue", check: async () => {} },
  ];
  const { app, lines } = await testApp({ checks });
  const response = await app.inject("/deepcheck");
  assert.equal(response.statusCode, 503);
  const body = response.json();
  assert.equal(body.status, "DOWN");
  assert.equal(body.checks.database.status, "DOWN");
  assert.equal(body.checks.queue.status, "UP");
  assert.doesNotMatch(response.body, /internal/);
  const line = lines.find(({ logger }) => logger === "health");
  assert.equal(line.check, "database");
  assert.match(line["error.message"], /db-7\.internal/);
});

test("a dependency that never answers is down, and is told to give up", async (t) => {
  t.mock.timers.enable({ apis: ["setTimeout"] });
  let told;
  const stuck = {
    name: "search",
    check: (signal) => {
      told = signal;
      return new Promise(() => {});
    },
  };
  const { app } = await testApp({ checks: [stuck] });
  const answer = app.inject("/deepcheck");
  while (told === undefined) await new Promise((resolve) => setImmediate(resolve));
  t.mock.timers.tick(2000);
  assert.equal((await answer).json().checks.search.status, "DOWN");
  assert.equal(told.aborted, true);
});

test("readiness follows the life of the process", async () => {
  const { app, lifecycle } = await testApp();
  assert.equal((await app.inject("/ready")).statusCode, 200);
  lifecycle.stop();
  const response = await app.inject("/ready");
  assert.equal(response.statusCode, 503);
  assert.equal(response.headers.connection, "close");
});

test("probes are logged at debug", async () => {
  const { app, lines } = await testApp();
  for (const path of ["/healthcheck", "/deepcheck", "/ready"]) await app.inject(path);
  const requests = lines.filter(({ message }) => message === "request");
  assert.deepEqual(
    requests.map(({ level }) => level),
    ["DEBUG", "DEBUG", "DEBUG"],
  );
});

test("a dependency that the service can do without is shown, and fails nothing", async () => {
  const check = async () => {
    throw Object.assign(new Error("circuit is open"), { degraded: true });
  };
  const { app } = await testApp({ checks: [{ name: "prices", check }] });
  const response = await app.inject("/deepcheck");
  assert.equal(response.statusCode, 200);
  assert.equal(response.json().status, "UP");
  assert.equal(response.json().checks.prices.status, "DEGRADED");
});
