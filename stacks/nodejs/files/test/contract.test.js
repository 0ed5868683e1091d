// The service from outside, as the platform sees it: start-up, configuration, logs, failures.
import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer } from "node:net";
import { test } from "node:test";
import { startProcess, startService } from "./service-process.js";

const required = ["timestamp", "level", "message", "service", "env", "version", "logger"];

/** Every line of a service is a complete log line, and nothing is written elsewhere. */
function assertLogged(service) {
  for (const line of service.lines()) {
    for (const field of required) assert.equal(typeof line[field], "string", `${field} of ${JSON.stringify(line)}`);
  }
  assert.equal(service.stderr(), "");
}

test("starts, answers the platform's probes and logs nothing but JSON", async (t) => {
  const service = await startService(t, { LOG_LEVEL: "debug", GIT_COMMIT: "4fca21e0c1d2b3a4958677685948392010fedcba" });
  const health = await (await fetch(`${service.url}/healthcheck`)).json();
  assert.equal(health.status, "UP");
  assert.match(health.version, /\+4fca21e$/);
  assert.deepEqual(await (await fetch(`${service.url}/deepcheck`)).json(), { status: "UP", checks: {} });
  assert.equal((await fetch(`${service.url}/ready`)).status, 200);
  service.kill("SIGTERM");
  assert.equal(await service.end, 0);
  assertLogged(service);
  assert.equal(service.lines().at(-1).message, "shutdown complete");
});

test("does not start with a wrong configuration, and says what is wrong in one line", async () => {
  const service = startProcess({ PORT: "abc", SHUTDOWN_GRACE_SECONDS: "60" });
  assert.equal(await service.end, 1);
  assertLogged(service);
  const [line, ...others] = service.lines();
  assert.deepEqual(others, []);
  assert.equal(line.level, "FATAL");
  assert.match(line.message, /PORT must be .*SHUTDOWN_GRACE_SECONDS must be/);
});

test("CONFIG_CHECK=1 names the variables, shows no value, and does not start", async () => {
  const service = startProcess({ CONFIG_CHECK: "1", GIT_COMMIT: "4fca21e5ec2e75ec2e7" });
  assert.equal(await service.end, 0);
  const [line] = service.lines();
  assert.ok(line["config.names"].includes("GIT_COMMIT"));
  assert.doesNotMatch(JSON.stringify(line), /5ec2e7/);
});

test("CONFIG_CHECK=1 fails with a wrong configuration", async () => {
  const service = startProcess({ CONFIG_CHECK: "1", PORT: "0" });
  assert.equal(await service.end, 1);
});

test("a port that is taken ends the service with one fatal line", async (t) => {
  const other = createServer().listen(0, "0.0.0.0");
  t.after(() => other.close());
  await once(other, "listening");
  const service = startProcess({ PORT: String(other.address().port) });
  assert.equal(await service.end, 1);
  assertLogged(service);
  const fatal = service.lines().filter(({ level }) => level === "FATAL");
  assert.equal(fatal.length, 1);
  assert.equal(fatal[0]["error.type"], "EADDRINUSE");
});

test("pretty logs are readable text", async (t) => {
  const service = startProcess({ CONFIG_CHECK: "1", LOG_FORMAT: "pretty" });
  t.after(() => service.kill("SIGKILL"));
  assert.equal(await service.end, 0);
  assert.throws(() => service.lines(), SyntaxError);
});
