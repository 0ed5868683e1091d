import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { released } from "../support/a-release.ts";
import { aServer, type TestServer } from "../support/a-server.ts";
import { git } from "../support/git.ts";

let server: TestServer;
beforeAll(async () => {
  server = await aServer();
});
afterAll(() => server.stop());

const id = (name: string): string => `/api/v1/services/${encodeURIComponent(`local:acme/${name}`)}`;
const at = (name: string): string => join(server.home, "forge", "acme", `${name}.git`);

async function created(name: string): Promise<void> {
  const body = { template: "tiny", service: { name, owner: "acme" }, forge: "local" };
  await finished((await server.api("POST", "/api/v1/services", { body })).body.id);
}

async function finished(operation: string) {
  const url = `/api/v1/operations/${operation}`;
  await expect
    .poll(async () => (await server.api("GET", url)).body.status, { timeout: 20_000 })
    .toMatch(/succeeded|failed/);
  return (await server.api("GET", url)).body;
}

async function edited(name: string, path: string, text: string): Promise<string> {
  const clone = join(server.home, `clone-${name}`);
  git("clone", "--quiet", at(name), clone);
  await writeFile(join(clone, path), text);
  git("-C", clone, "commit", "--quiet", "--all", "--message", "Edit");
  git("-C", clone, "push", "--quiet", "origin", "main");
  return clone;
}

test("a template's fix is looked at, proposed, merged, and seen to be merged", async () => {
  await created("orders");
  await created("declined");
  const clone = await edited("orders", "bin/run", "#!/bin/sh\nexec false\n");
  await released(server.catalogue, "1.1.0", "Run bin/run.");
  server = await server.restart();
  expect((await server.api("GET", id("orders"))).body).toMatchObject({ status: "behind", latest: "1.1.0" });

  const preview = await server.api("POST", `${id("orders")}/updates:preview`, { body: {} });
  expect(preview.body).toMatchObject({ outcome: "propose", from: "1.0.0", to: "1.1.0", draft: false });
  expect(preview.body.releases).toMatchObject([{ version: "1.1.0", changes: ["Say how to run it."] }]);
  expect(preview.body.files.map((file: { path: string }) => file.path)).toEqual(["README.md"]);
  expect(preview.body.ledger).toContainEqual(expect.objectContaining({ path: "bin/run", kind: "yours" }));
  expect(git("-C", at("orders"), "branch", "--list")).toBe("* main");

  const asked = await server.api("POST", `${id("orders")}/updates`, {
    body: {},
    headers: { "idempotency-key": "k" },
  });
  expect(asked.status).toBe(202);
  const operation = await finished(asked.body.id);
  expect(operation).toMatchObject({
    kind: "update-service",
    status: "succeeded",
    result: null,
    update: { outcome: "proposed", proposal: { number: 1, version: "1.1.0", draft: false } },
  });
  const again = await server.api("POST", `${id("orders")}/updates`, {
    body: {},
    headers: { "idempotency-key": "k" },
  });
  expect(again.body.id).toBe(asked.body.id);
  expect((await server.api("GET", id("orders"))).body).toMatchObject({
    status: "proposed",
    version: "1.0.0",
    history: [
      { what: "An update to 1.1.0 was proposed", operation: asked.body.id },
      { what: "Created from tiny" },
    ],
  });
  expect((await server.api("GET", id("declined"))).body.history).toHaveLength(1);
  expect((await server.api("GET", "/api/v1/services?status=proposed")).body.total).toBe(1);
  // The count follows the end that the API shows.
  const metrics = async (): Promise<string> => (await fetch(`${server.server.address}/metrics`)).text();
  await expect.poll(metrics).toMatch(/im_operations_total\{kind="update-service",result="succeeded"\} 1/);

  git("-C", clone, "fetch", "--quiet", "origin");
  git("-C", clone, "merge", "--quiet", "--no-ff", "origin/instant-micros/update");
  git("-C", clone, "push", "--quiet", "origin", "main");
  const after = await server.api("POST", `${id("orders")}/updates:preview`, { body: {} });
  expect(after.body).toMatchObject({ outcome: "up-to-date", proposal: null });
  expect((await server.api("GET", id("orders"))).body).toMatchObject({
    status: "up-to-date",
    version: "1.1.0",
  });
});

test("features and answers change, too; what cannot be is refused with the reasons, and nothing is pushed", async () => {
  await created("billing");
  const impossible = await server.api("POST", `${id("billing")}/updates:preview`, {
    body: { with: ["kotlin", "checker"] },
  });
  expect(impossible.status).toBe(422);
  expect(impossible.body.refusals).not.toEqual([]);
  const unknown = await server.api("POST", `${id("billing")}/updates`, { body: { with: ["chekcer"] } });
  expect(unknown.body.errors[0]).toMatchObject({ code: "IM_FEATURE_UNKNOWN", pointer: "/with/0" });
  expect((await server.api("POST", `${id("missing")}/updates:preview`, { body: {} })).status).toBe(404);

  const body = { with: ["checker"], answers: { port: 9000 } };
  const { body: asked } = await server.api("POST", `${id("billing")}/updates`, { body });
  expect(await finished(asked.id)).toMatchObject({ update: { outcome: "proposed" } });
  const branch = "instant-micros/update";
  expect(git("-C", at("billing"), "show", `${branch}:checker.xml`)).toBe("<checker/>");
  expect(git("-C", at("billing"), "show", `${branch}:README.md`)).toContain("Port 9000");
});

test("a branch with somebody's commits is refused before anything is queued", async () => {
  await created("taken");
  const clone = join(server.home, "clone-taken");
  git("clone", "--quiet", at("taken"), clone);
  git("-C", clone, "checkout", "--quiet", "-b", "instant-micros/update");
  git("-C", clone, "commit", "--quiet", "--allow-empty", "--message", "Mine");
  git("-C", clone, "push", "--quiet", "origin", "instant-micros/update");
  const refused = await server.api("POST", `${id("taken")}/updates`, { body: { with: ["checker"] } });
  expect(refused.status).toBe(409);
  expect(refused.body.code).toBe("IM_UPDATE_BRANCH_EDITED");
});
