import assert from "node:assert/strict";
import { Agent, get } from "node:http";
import { test } from "node:test";
import { startService } from "./service-process.js";

const messages = (service) => service.lines().map(({ message }) => message);

/** Waits until the service has logged `message`. */
async function logged(service, message) {
  while (!messages(service).includes(message)) await new Promise((resolve) => setTimeout(resolve, 10));
}

/** A request over a connection that the client keeps alive, as a load balancer does. */
function request(url, agent) {
  return new Promise((resolve, reject) => {
    get(url, { agent }, (response) => {
      response.resume().on("end", () => resolve({ status: response.statusCode, headers: response.headers }));
    }).on("error", reject);
  });
}

test("a request under way is finished, new ones are refused, and the service ends well", async (t) => {
  const service = await startService(t, { CONFORMANCE: "1" });
  const agent = new Agent({ keepAlive: true });
  t.after(() => agent.destroy());
  const idle = new Agent({ keepAlive: true });
  t.after(() => idle.destroy());
  await request(`${service.url}/healthcheck`, idle);

  const slow = request(`${service.url}/conformance/slow`, agent);
  await new Promise((resolve) => setTimeout(resolve, 200));
  service.kill("SIGTERM");
  await logged(service, "shutting down");
  await assert.rejects(fetch(`${service.url}/ready`));

  const { status, headers } = await slow;
  assert.equal(status, 200);
  assert.equal(headers.connection, "close");
  assert.equal(await service.end, 0);
  assert.equal(messages(service).at(-1), "shutdown complete");
});

test("after the grace period the remaining connections are cut", async (t) => {
  const service = await startService(t, { CONFORMANCE: "1", SHUTDOWN_GRACE_SECONDS: "1" });
  const slow = request(`${service.url}/conformance/slow`);
  const cut = assert.rejects(slow, { code: "ECONNRESET" });
  await new Promise((resolve) => setTimeout(resolve, 200));
  service.kill("SIGTERM");
  await cut;
  assert.equal(await service.end, 0);
  assert.match(messages(service).join("\n"), /grace period is over[^]*shutdown complete$/);
});

test("a second signal ends the service at once", async (t) => {
  const service = await startService(t, { CONFORMANCE: "1" });
  const cut = assert.rejects(request(`${service.url}/conformance/slow`), { code: "ECONNRESET" });
  await new Promise((resolve) => setTimeout(resolve, 200));
  service.kill("SIGTERM");
  await logged(service, "shutting down");
  service.kill("SIGTERM");
  assert.equal(await service.end, 143);
  await cut;
});
