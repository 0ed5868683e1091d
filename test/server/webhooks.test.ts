import { createHmac, randomUUID } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { aPlace } from "../support/a-place.ts";
import { released } from "../support/a-release.ts";
import { aServer } from "../support/a-server.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";

/** A server that is connected to a GitHub, and whose webhooks had another secret until a moment ago. */
async function aConnectedServer() {
  const { place } = await aPlace("github-fake");
  const connections = join(await temporaryDirectory(), "connections.yaml");
  const old = "canary-of-yesterday";
  const webhooks = "webhooks: { secret: { env: NEW }, old-secret: { env: OLD } }";
  await writeFile(connections, `connections:${place.entry.replace(/webhooks: .*/, webhooks)}\n`);
  const environment = { [place.variable]: place.secret, NEW: place.webhookSecret, OLD: old };
  const server = await aServer({ connections, environment });
  onTestFinished(() => server.stop());
  const hook = `${server.server.address}/hooks/${place.id}`;

  /** Sends what GitHub says of pull request 1 of acme/orders. */
  const send = async (
    to: string,
    secret: string | null,
    { id, state = "open" }: { readonly id?: string; readonly state?: string } = {},
  ) => {
    const repository = { name: "orders", owner: { login: "Acme" } };
    const merged = state === "merged";
    const pull = { number: 1, merged, state: merged ? "closed" : state };
    const body = JSON.stringify({ action: "edited", pull_request: pull, repository });
    const signature = createHmac("sha256", secret ?? "")
      .update(body)
      .digest("hex");
    const response = await fetch(to, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        "x-github-event": "pull_request",
        "x-github-delivery": id ?? randomUUID(),
        ...(secret === null ? {} : { "x-hub-signature-256": `sha256=${signature}` }),
      },
      body,
    });
    const said = /"(?:heard|code)":"(\w+)"/.exec(await response.text())?.[1];
    return `${response.status} ${said}`;
  };
  return { place, server, hook, old, send };
}

test("who may speak is known by the signature alone; what was heard before is heard once", async () => {
  const { place, server, hook, old, send } = await aConnectedServer();
  const body = { template: "tiny", service: { name: "orders", owner: "acme" }, forge: place.id };
  const { id } = (await server.api("POST", "/api/v1/services", { body })).body;
  const status = async () => (await server.api("GET", `/api/v1/operations/${id}`)).body.status;
  await expect.poll(status).toBe("succeeded");

  expect(await send(hook, place.webhookSecret)).toBe("202 proposal");
  expect(await send(hook, old)).toBe("202 proposal");
  expect(await send(hook, "guessed")).toBe("401 IM_WEBHOOK_REFUSED");
  expect(await send(hook, null)).toBe("401 IM_WEBHOOK_REFUSED");
  for (const nothing of ["local", "missing"]) {
    expect(await send(hook.replace(place.id, nothing), place.webhookSecret)).toBe("404 IM_NOT_FOUND");
  }
  const again = { id: "11111111-2222-3333-4444-555555555555" };
  expect(await send(hook, place.webhookSecret, again)).toBe("202 proposal");
  await expect.poll(() => send(hook, place.webhookSecret, again)).toBe("200 again");

  const headers = { "content-type": "application/json", "content-length": "30000000" };
  const large = await fetch(hook, { method: "POST", headers, body: "x".repeat(30_000_000) });
  expect(large.status).toBe(413);
});

test("an event is a hint: whatever it says and whenever it comes, the forge is asked", async () => {
  const { place, server, hook, send } = await aConnectedServer();
  const service = `/api/v1/services/${encodeURIComponent(`${place.id}:acme/orders`)}`;
  const seen = async () => {
    const { status, version, proposal } = (await server.api("GET", service)).body;
    return `${status} ${version} ${proposal?.number ?? "-"}`;
  };
  const done = async (path: string, body: object): Promise<void> => {
    const { id } = (await server.api("POST", path, { body })).body;
    const status = async () => (await server.api("GET", `/api/v1/operations/${id}`)).body.status;
    await expect.poll(status).toBe("succeeded");
  };
  await done("/api/v1/services", {
    template: "tiny",
    service: { name: "orders", owner: "acme" },
    forge: place.id,
  });
  await released(server.catalogue, "1.1.0", "Run bin/run.");
  await expect.poll(seen).toBe("behind 1.0.0 -");
  await done(`${service}/updates`, {});
  expect(await seen()).toBe("proposed 1.0.0 1");

  // It is said to be merged, and is not.
  await send(hook, place.webhookSecret, { id: "too early", state: "merged" });
  await expect.poll(() => send(hook, place.webhookSecret, { id: "too early" })).toBe("200 again");
  expect(await seen()).toBe("proposed 1.0.0 1");

  // The fake tells of it, as GitHub does.
  await place.merge("orders", 1);
  await expect.poll(seen).toBe("up-to-date 1.1.0 -");

  // That it was opened comes last.
  await send(hook, place.webhookSecret, { id: "too late", state: "open" });
  await expect.poll(() => send(hook, place.webhookSecret, { id: "too late" })).toBe("200 again");
  expect(await seen()).toBe("up-to-date 1.1.0 -");
});
