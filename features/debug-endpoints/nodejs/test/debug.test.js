import assert from "node:assert/strict";
import { networkInterfaces } from "node:os";
import { test } from "node:test";
import { freePort, startProcess, startService } from "./service-process.js";

test("the debug endpoints are for this machine only, show no value, and are off unless asked for", async (t) => {
  const port = await freePort();
  const service = await startService(t, { DEBUG_PORT: String(port), GREETING: "5ec2e7" });
  const ask = (path, options) => fetch(`http://127.0.0.1:${port}${path}`, options);
  const shown = {};
  for (const path of ["/threaddump", "/configprops", "/metrics", "/mappings"]) {
    const response = await ask(path);
    assert.equal(response.status, 200, path);
    shown[path] = await response.json();
    assert.equal((await fetch(service.url + path)).status, 404, `${path} beside the routes of the service`);
  }
  assert.ok(shown["/threaddump"].waitsFor.TCPServerWrap >= 1);
  assert.equal(shown["/configprops"].GREETING, "******");
  assert.ok(shown["/metrics"].memory.rss > 0);
  assert.ok(shown["/mappings"].includes("GET /greetings/:name"));
  assert.ok(!JSON.stringify(shown).includes("5ec2e7"));
  assert.equal((await ask("/metrics", { method: "POST" })).status, 405);
  assert.equal((await ask("/metrics/heap")).status, 404);

  const others = Object.values(networkInterfaces()).flat().filter(({ internal, family }) => !internal && family === "IPv4");
  for (const { address } of others) await assert.rejects(fetch(`http://${address}:${port}/mappings`), address);

  service.kill("SIGTERM");
  assert.equal(await service.end, 0);
  const off = await startService(t);
  assert.deepEqual(off.lines().filter(({ logger }) => logger === "debug"), []);
});

test("a debug port that is taken ends the service with one fatal line", async (t) => {
  const other = await startService(t, { DEBUG_PORT: String(await freePort()) });
  const taken = other.lines().find(({ logger }) => logger === "debug").address.split(":")[1];
  const service = startProcess({ PORT: String(await freePort()), DEBUG_PORT: taken });
  assert.equal(await service.end, 1);
  const [line] = service.lines().slice(-1);
  assert.equal(line.level, "FATAL");
  assert.match(line["error.message"], /EADDRINUSE/);
});
