import { generateKeyPairSync } from "node:crypto";
import { expect, test } from "vitest";
import type { Fault } from "../../../fakes/forge-fake.ts";
import { nativeGit } from "../../../src/git/git.ts";
import { aGitHub } from "../../support/a-github.ts";
import { aTree } from "../../support/a-tree.ts";
import { aGitRunner } from "../../support/git.ts";
import { temporaryDirectory } from "../../support/temporary-directory.ts";

const orders = {
  ref: { owner: "acme", name: "orders" },
  description: "Takes orders.",
  visibility: "private",
} as const;

const { publicKey, privateKey } = generateKeyPairSync("rsa", {
  modulusLength: 2_048,
  publicKeyEncoding: { type: "spki", format: "pem" },
  // As GitHub gives it out.
  privateKeyEncoding: { type: "pkcs1", format: "pem" },
});
const installed = { app: { id: "7", installation: 11, publicKey } } as const;
const asApp = { kind: "app", app: "7", installation: 11, privateKey } as const;

async function push(forge: Awaited<ReturnType<typeof aGitHub>>["forge"]) {
  const directory = await temporaryDirectory();
  const port = nativeGit(aGitRunner(directory), directory);
  const commit = { tree: aTree({ "README.md": "# Orders\n" }), message: "Create orders\n", time: 1 };
  return port.pushFirstCommit(commit, await forge.remote(orders.ref));
}

test("an App creates and pushes with tokens that it asks for, one for many calls", async () => {
  const { fake, forge } = await aGitHub(installed, asApp);
  expect(await forge.createRepository(orders, "operation-1")).toMatchObject({ kind: "created" });
  expect(await push(forge)).toMatchObject({ kind: "pushed" });
  expect(fake.requests.filter(({ path }) => path.endsWith("/access_tokens"))).toHaveLength(1);
});

test("an App whose token was revoked asks for another one, once, also for git", async () => {
  const { fake, forge } = await aGitHub(installed, asApp);
  await forge.createRepository(orders, "operation-1");
  fake.revoke("app");
  expect(await forge.findRepository(orders.ref)).toMatchObject({ createdBy: "operation-1" });
  expect(await push(forge)).toMatchObject({ kind: "pushed" });
  expect(fake.requests.filter(({ path }) => path.endsWith("/access_tokens"))).toHaveLength(2);
});

test.each<Fault["instead"]>([
  { kind: "cut" },
  { kind: "answer", status: 500, body: { message: "Oops" } },
  { kind: "answer", status: 201, body: { ok: true } },
])("a token that is not given at first leaves nothing open", async (instead) => {
  const { fake, forge } = await aGitHub(installed, asApp);
  fake.order({ path: /access_tokens$/, effect: "done", instead });
  expect(await forge.createRepository(orders, "operation-1")).toMatchObject({ kind: "created" });
});

test("an App makes nothing for a person", async () => {
  const { forge } = await aGitHub(installed, asApp);
  const hers = { ...orders, ref: { owner: "globex", name: "orders" } };
  await expect(forge.createRepository(hers, "operation-1")).rejects.toMatchObject({
    code: "IM_FORGE_FORBIDDEN",
  });
});

test.each([
  ["is none", "-----BEGIN RSA PRIVATE KEY-----\nbm9uZQ==\n-----END RSA PRIVATE KEY-----\n"],
  [
    "is another's",
    generateKeyPairSync("rsa", {
      modulusLength: 2_048,
      publicKeyEncoding: { type: "spki", format: "pem" },
      privateKeyEncoding: { type: "pkcs1", format: "pem" },
    }).privateKey,
  ],
])("a private key that %s gets nowhere", async (_, key) => {
  const { forge } = await aGitHub(installed, { ...asApp, privateKey: key });
  for (const call of [() => forge.findRepository(orders.ref), () => push(forge)]) {
    await expect(call()).rejects.toMatchObject({
      name: "ForgeFailure",
      code: "IM_FORGE_UNAUTHORISED",
      recovery: { retry: "never", scope: "identity" },
    });
  }
});

test("a revoked token stops everything of its identity, in the API and in git", async () => {
  const { fake, forge } = await aGitHub();
  await forge.createRepository(orders, "operation-1");
  fake.revoke({ token: fake.token });
  for (const call of [
    () => forge.findRepository(orders.ref),
    () => forge.createRepository(orders, "operation-1"),
    () => push(forge),
  ]) {
    await expect(call()).rejects.toMatchObject({
      code: "IM_FORGE_UNAUTHORISED",
      recovery: { retry: "never", scope: "identity" },
    });
  }
});

test.each([
  ["secondary", 403, { "retry-after": "90" }, "You have exceeded a secondary rate limit", 90_000],
  ["secondary, without a time", 403, {}, "You have exceeded a secondary rate limit", 60_000],
  ["too many requests", 429, { "retry-after": "5" }, "Too many requests", 5_000],
])(
  "a limit (%s) is told with the time to wait for, and nothing is tried before",
  async (_, status, headers, message, wait) => {
    const { fake, forge, pauses } = await aGitHub();
    const before = Date.now();
    fake.order({
      method: "POST",
      path: /repos$/,
      effect: "none",
      instead: { kind: "answer", status, headers, body: { message } },
    });
    const failure: unknown = await forge
      .createRepository(orders, "operation-1")
      .catch((error: unknown) => error);
    expect(failure).toMatchObject({
      code: "IM_FORGE_LIMITED",
      recovery: { retry: "later", scope: "identity" },
    });
    const { retryAt } = (failure as { recovery: { retryAt: number } }).recovery;
    expect(retryAt - before).toBeGreaterThanOrEqual(wait);
    expect(retryAt - Date.now()).toBeLessThanOrEqual(wait);
    expect(pauses).toEqual([]);
    expect(fake.requests.filter(({ method }) => method === "POST")).toHaveLength(1);
  },
);

test("a classic token says what it is good for; a fine-grained one does not", async () => {
  const { forge } = await aGitHub({ shape: "server" });
  expect(await forge.probe("acme")).toEqual({
    identity: "root",
    version: "3.19.0",
    permissions: [
      expect.objectContaining({ name: "repo", granted: "yes" }),
      expect.objectContaining({ name: "workflow", granted: "yes" }),
      expect.objectContaining({ name: "the account acme", granted: "yes" }),
    ],
  });
  const fine = await aGitHub(
    { people: { ada: "github_pat_ada" } },
    { kind: "token", token: "github_pat_ada" },
  );
  const report = await fine.forge.probe("nobody");
  expect(report).toMatchObject({ identity: "ada", version: null });
  expect(report.permissions.map(({ granted }) => granted)).toEqual(["unknown", "unknown", "no"]);
});

test("an App says what it was granted", async () => {
  const { forge } = await aGitHub(installed, asApp);
  const report = await forge.probe(null);
  expect(report.identity).toBe("instant-micros[bot]");
  expect(report.permissions.map(({ name, granted }) => [name, granted])).toEqual([
    ["Administration: write", "yes"],
    ["Contents: write", "yes"],
    ["Pull requests: write", "yes"],
    ["Workflows: write", "no"],
  ]);
});
