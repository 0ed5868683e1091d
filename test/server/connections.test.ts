import { chmod, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { aServer, type TestServer } from "../support/a-server.ts";

const secret = "canary-0123456789";
const path = "/api/v1/connections";

let server: TestServer;
beforeAll(async () => {
  server = await aServer();
});
afterAll(() => server.stop());

const ownForge = {
  kind: "bitbucket-datacenter",
  title: "Our Bitbucket",
  // Nobody listens there.
  url: "http://127.0.0.1:9",
  owners: ["ORD"],
  credentials: { kind: "token", secret },
  defaults: {
    visibility: "public",
    protection: {
      noForcePush: true,
      noDeletion: true,
      proposalsOnly: false,
      approvals: 1,
      requiredBuilds: ["ci"],
    },
    pipelines: null,
    reviewers: ["ann"],
  },
};

test("a connection is made, listed, offered in the form, changed and removed; its secret never comes back", async () => {
  const { api } = server;
  const made = await api("POST", path, { body: { id: "own", ...ownForge } });
  expect(made.status).toBe(201);
  expect(made.body).toEqual({
    id: "own",
    ...ownForge,
    api: null,
    credentials: { kind: "token", secret: "on this server, encrypted" },
    origin: "page",
  });
  const again = await api("POST", path, { body: { id: "own", ...ownForge } });
  expect([again.status, again.body.code]).toEqual([409, "IM_CONNECTION_EXISTS"]);

  const offered = (await api("GET", "/api/v1/forges")).body.items;
  expect(offered).toMatchObject([
    { id: "local", kind: "local", anyOwner: true, visibility: "private" },
    { id: "own", title: "Our Bitbucket", owners: ["ORD"], anyOwner: false, visibility: "public" },
  ]);

  const { secret: _, ...credentials } = ownForge.credentials;
  const renamed = { ...ownForge, title: "Bitbucket", credentials };
  const changed = await api("PUT", `${path}/own`, { body: renamed });
  expect([changed.status, changed.body.title]).toEqual([200, "Bitbucket"]);
  expect((await api("DELETE", `${path}/own`)).status).toBe(204);
  expect((await api("GET", `${path}/own`)).status).toBe(404);

  const trail = (await api("GET", "/api/v1/audit-events")).body.items;
  expect(trail.map((each: { action: string }) => each.action)).toEqual([
    "connection.add",
    "connection.change",
    "connection.remove",
  ]);
  expect(JSON.stringify(trail)).not.toContain("canary");
});

test("whoever sends a kept secret to another address has to know it", async () => {
  const { api } = server;
  await api("POST", path, { body: { id: "kept", ...ownForge } });
  const { secret: _, ...credentials } = ownForge.credentials;
  for (const other of [
    { url: "https://elsewhere.example" },
    { api: "https://elsewhere.example" },
    { kind: "github" },
  ]) {
    const answer = await api("PUT", `${path}/kept`, { body: { ...ownForge, credentials, ...other } });
    expect([answer.status, answer.body.code, answer.body.errors[0].pointer]).toEqual([
      422,
      "IM_CONNECTION_INVALID",
      "/credentials/secret",
    ]);
  }
});

test.each([
  [{ url: "http://git.acme.example" }, "/url"],
  [{ url: "https://a:canary@git.acme.example" }, "/url"],
  [{ credentials: { kind: "app", app: "1", installation: 2, secret } }, "/credentials"],
  [{ kind: "bitbucket", credentials: { kind: "user-token", secret } }, "/credentials/user"],
  [{ credentials: { kind: "token" } }, "/credentials/secret"],
  [{ id: "local" }, "/kind"],
  [{ id: "Ä" }, "/id"],
])("%j is refused at %s, and nothing is kept", async (wrong, pointer) => {
  const { api } = server;
  const answer = await api("POST", path, { body: { id: "own", ...ownForge, ...wrong } });
  expect([answer.status, answer.body.code]).toEqual([422, "IM_CONNECTION_INVALID"]);
  expect(answer.body.errors.map((each: { pointer: string }) => each.pointer)).toContain(pointer);
  expect(JSON.stringify(answer.body)).not.toContain("canary");
  expect((await api("GET", path)).body.items.map((each: { id: string }) => each.id)).not.toContain("own");
});

test("a test of a connection says what came of it, and a creation on it says what exists", async () => {
  const { api } = server;
  await api("POST", path, { body: { id: "tested", ...ownForge } });
  const tested = await api("POST", `${path}/tested:test`, { body: {} });
  expect(tested.status).toBe(200);
  expect(tested.body.works).toBe(false);
  expect(tested.body.problem.code).toMatch(/^IM_/);
  const local = await api("POST", `${path}/local:test`, { body: {} });
  expect(local.body).toMatchObject({ works: true, missing: [], problem: null });

  const service = { template: "tiny", service: { name: "orders", owner: "acme" }, forge: "tested" };
  const refused = await api("POST", "/api/v1/services", { body: service });
  expect([refused.status, refused.body.code]).toEqual([422, "IM_OWNER_INVALID"]);
  const checked = await api("GET", "/api/v1/repositories:check?forge=tested&owner=acme&name=orders");
  expect(checked.body.errors).toMatchObject([{ code: "IM_OWNER_INVALID", pointer: "?owner" }]);
});

describe("a server's own files", () => {
  let own: TestServer;
  beforeAll(async () => {
    own = await aServer();
  });
  afterAll(() => own.stop());

  test("connections of the file are shown and stay as they are; a secret that lacks is said when it is needed", async () => {
    await writeFile(
      join(own.home, "connections.yaml"),
      "connections:\n  cloud: { kind: bitbucket, credentials: { token: { file: /nonexistent/token } } }\n",
    );
    own = await own.restart();
    const { api } = own;
    const [, cloud] = (await api("GET", path)).body.items;
    expect(cloud).toMatchObject({
      id: "cloud",
      url: "https://bitbucket.org",
      credentials: { kind: "token", secret: "in the file /nonexistent/token" },
      origin: "file",
    });
    for (const [method, body] of [
      ["PUT", { ...ownForge }],
      ["DELETE", undefined],
    ] as const) {
      const answer = await api(method, `${path}/cloud`, { body });
      expect([answer.status, answer.body.code]).toEqual([409, "IM_CONNECTION_FIXED"]);
    }
    const tested = await api("POST", `${path}/cloud:test`, { body: {} });
    expect(tested.body).toMatchObject({ works: false, problem: { code: "IM_CONNECTION_INVALID" } });
    expect(tested.body.problem.because).toContain("/nonexistent/token");
  });

  test("nothing on the disk and no backup holds a secret; the key may be replaced, and without it the secret is asked for", async () => {
    await own.api("POST", path, { body: { id: "own", ...ownForge } });
    const backup = gunzipSync((await own.api("GET", "/api/v1/backup")).bytes);
    expect([backup.includes("Our Bitbucket"), backup.includes("canary")]).toEqual([true, false]);
    await own.server.stop();
    for (const file of await readdir(own.home, { recursive: true, withFileTypes: true })) {
      if (!file.isFile()) continue;
      const bytes = await readFile(join(file.parentPath, file.name));
      expect([file.name, bytes.includes("canary")]).toEqual([file.name, false]);
    }

    const key = join(own.home, "secret.key");
    const newKey = Buffer.alloc(32, 7).toString("base64");
    expect((await stat(key)).mode & 0o777).toBe(0o600);
    // The new one first; once the server has run, the old one can go.
    await writeFile(key, `${newKey}\n${await readFile(key, "utf8")}`);
    own = await own.restart();
    await own.server.stop();
    await writeFile(key, newKey);
    own = await own.restart();
    expect((await own.api("POST", `${path}/own:test`, { body: {} })).body.problem.code).not.toBe(
      "IM_SECRET_KEY",
    );

    await own.server.stop();
    await writeFile(key, Buffer.alloc(32, 8).toString("base64"));
    own = await own.restart();
    expect((await own.api("POST", `${path}/own:test`, { body: {} })).body.problem).toMatchObject({
      code: "IM_SECRET_KEY",
    });
    expect((await own.api("PUT", `${path}/own`, { body: ownForge })).status).toBe(200);
  });

  test("what is wrong with the files keeps the server from starting", async () => {
    await own.server.stop();
    await chmod(join(own.home, "secret.key"), 0o644);
    await expect(own.restart()).rejects.toMatchObject({ code: "IM_SECRET_KEY" });
    await chmod(join(own.home, "secret.key"), 0o600);
    await writeFile(
      join(own.home, "connections.yaml"),
      "connections:\n  x:\n    kind: github\n    titel: y\n",
    );
    await expect(own.restart()).rejects.toMatchObject({
      problems: [{ code: "IM_CONNECTION_INVALID", where: expect.stringContaining("connections.yaml:4:5") }],
    });
  });
});
