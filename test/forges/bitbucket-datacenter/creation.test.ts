import { expect, test } from "vitest";
import type { DatacenterFake } from "../../../fakes/bitbucket-datacenter/datacenter-fake.ts";
import { commitTo } from "../commit-to.ts";
import { aDatacenter, bob, connected } from "./a-datacenter.ts";

const orders = {
  ref: { owner: "CORE", name: "orders" },
  description: "Takes orders.",
  visibility: "private",
} as const;

const creation = { method: "POST", path: /\/projects\/CORE\/repos$/ } as const;

function creations({ requests }: DatacenterFake): number {
  return requests.filter(({ method, path }) => method === "POST" && path.endsWith("/repos")).length;
}

test("a repository is made with main as its default, and the operation in its description", async () => {
  const fake = await aDatacenter();
  const { value } = await connected(fake).createRepository(orders, "operation-1");
  expect(value).toMatchObject({
    webUrl: `${fake.base}/projects/CORE/repos/orders`,
    cloneUrl: `${fake.base}/scm/core/orders.git`,
  });
  expect(await fake.repository("CORE", "orders")).toMatchObject({
    defaultBranch: "main",
    isPublic: false,
    description: "Takes orders. (Instant Micros: operation-1)",
  });
  expect(fake.requests).toHaveLength(1);
});

test("a person's repository has the person's page", async () => {
  const fake = await aDatacenter();
  const ref = { owner: "~jane", name: "orders" };
  const { value } = await connected(fake).createRepository({ ...orders, ref }, "operation-1");
  expect(value.webUrl).toBe(`${fake.base}/users/jane/repos/orders`);
});

test("a stranger's name is taken, and it is left as it is", async () => {
  const fake = await aDatacenter();
  const forge = connected(fake);
  await forge.createRepository(orders, "operation-1");
  const before = await fake.repository("CORE", "orders");
  await expect(forge.createRepository(orders, "operation-2")).rejects.toMatchObject({
    code: "IM_REPOSITORY_EXISTS",
    where: `${fake.base}/projects/CORE/repos/orders`,
  });
  expect(await fake.repository("CORE", "orders")).toBe(before);
});

test.each([
  ["answers 500", { kind: "answer", status: 500 }],
  ["answers nothing", { kind: "cut" }],
  ["answers with a page of its own", { kind: "answer", status: 200, body: "<html>" }],
] as const)("what was made although the server %s is adopted", async (_, instead) => {
  const fake = await aDatacenter();
  fake.order({ ...creation, effect: "done", instead });
  expect(await connected(fake).createRepository(orders, "operation-1")).toMatchObject({ kind: "adopted" });
  expect(creations(fake)).toBe(1);
});

test("what was not made although it may have been is made once", async () => {
  const fake = await aDatacenter();
  fake.order({ ...creation, effect: "none", instead: { kind: "answer", status: 502 } });
  expect(await connected(fake).createRepository(orders, "operation-1")).toMatchObject({ kind: "created" });
  expect(creations(fake)).toBe(2);
});

test("a project that is not there is named", async () => {
  const ref = { owner: "NEW", name: "orders" };
  const forge = connected(await aDatacenter());
  await expect(forge.createRepository({ ...orders, ref }, "operation-1")).rejects.toMatchObject({
    code: "IM_FORGE_NOT_FOUND",
    because: expect.stringContaining("Project NEW does not exist"),
    hint: "Make the project NEW, or choose another",
  });
});

test("what one may not do and who one is not are told apart, though both are 401", async () => {
  const fake = await aDatacenter();
  fake.tokens.set("bobs", { user: bob, administers: [] });
  await expect(connected(fake, "bobs").createRepository(orders, "operation-1")).rejects.toMatchObject({
    code: "IM_FORGE_FORBIDDEN",
    hint: "Give the connection's account PROJECT_ADMIN on CORE",
  });
  await expect(connected(fake, "unknown").createRepository(orders, "operation-1")).rejects.toMatchObject({
    code: "IM_FORGE_UNAUTHORISED",
    recovery: { scope: "identity" },
  });
});

test("a spent bucket says until when", async () => {
  const fake = await aDatacenter();
  const headers = { "retry-after": "12" };
  fake.order({ ...creation, effect: "none", instead: { kind: "answer", status: 429, headers } });
  await expect(connected(fake).createRepository(orders, "operation-1")).rejects.toMatchObject({
    code: "IM_FORGE_LIMITED",
    recovery: { retry: "later", retryAt: Date.parse("2030-01-01T00:00:12Z") },
  });
});

test("an empty repository has no main; with another default branch it is looked for", async () => {
  const fake = await aDatacenter();
  const forge = connected(fake);
  await forge.createRepository(orders, "operation-1");
  const there = await fake.repository("CORE", "orders");
  expect(await forge.findRepository(orders.ref)).toMatchObject({ head: null });
  there.defaultBranch = "master";
  commitTo(there.bare.directory, "maintenance", "other");
  expect(await forge.findRepository(orders.ref)).toMatchObject({ head: null });
  const commit = commitTo(there.bare.directory, "main", "one");
  expect(await forge.findRepository(orders.ref)).toMatchObject({ head: commit });
});

test("links to another server are not believed", async () => {
  const fake = await aDatacenter();
  const forge = connected(fake);
  const href = "https://git.internal.example/scm/core/orders.git";
  fake.state.links = () => [{ name: "http", href }];
  const { value } = await forge.createRepository(orders, "operation-1");
  expect(value.cloneUrl).toBe(`${fake.base}/scm/core/orders.git`);
  expect(await forge.remote(orders.ref)).toMatchObject({ url: value.cloneUrl, protocol: "http" });
});

test("with HTTP switched off git goes by SSH, and no header with it", async () => {
  const fake = await aDatacenter();
  const forge = connected(fake);
  const href = "ssh://git@127.0.0.1:7999/core/orders.git";
  fake.state.links = () => [{ name: "ssh", href }];
  await forge.createRepository(orders, "operation-1");
  expect(await forge.remote(orders.ref)).toEqual({ url: href, protocol: "ssh" });
});

test("a redirect to another host is not followed, and nothing is shown to it", async () => {
  const fake = await aDatacenter();
  const elsewhere = await aDatacenter();
  const headers = { location: `${elsewhere.base}/rest/api/1.0/projects/CORE/repos/orders` };
  fake.order({
    method: "GET",
    path: /orders$/,
    effect: "none",
    instead: { kind: "answer", status: 307, headers },
  });
  await expect(connected(fake).findRepository(orders.ref)).rejects.toMatchObject({
    code: "IM_FORGE_REFUSED",
  });
  expect(elsewhere.requests).toEqual([]);
});
