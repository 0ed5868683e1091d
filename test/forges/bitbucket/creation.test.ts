import { expect, test } from "vitest";
import { allScopes, type BitbucketFake } from "../../../fakes/bitbucket/bitbucket-fake.ts";
import { aBitbucket, connected } from "./a-bitbucket.ts";

const orders = {
  ref: { owner: "acme/CORE", name: "orders" },
  description: "Takes orders.",
  visibility: "private",
} as const;

const creation = { method: "POST", path: /\/repositories\/acme\/orders$/ } as const;

function creations({ requests }: BitbucketFake): number {
  return requests.filter(({ method, path }) => method === "POST" && path.endsWith("/acme/orders")).length;
}

test("a repository is made in its project, with the operation in its description", async () => {
  const fake = await aBitbucket();
  const { value } = await connected(fake).createRepository(orders, "operation-1");
  expect(value.webUrl).toBe(`${fake.origin}/acme/orders`);
  expect(await fake.repository("acme", "orders")).toMatchObject({
    project: "CORE",
    isPrivate: true,
    description: "Takes orders. (Instant Micros: operation-1)",
  });
});

test("one call makes it, and nothing is asked before", async () => {
  const fake = await aBitbucket();
  await connected(fake).createRepository(orders, "operation-1");
  expect(fake.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
    "POST /2.0/repositories/acme/orders",
  ]);
});

test("without a project Bitbucket takes the workspace's oldest", async () => {
  const fake = await aBitbucket();
  const ref = { owner: "acme", name: "orders" };
  await connected(fake).createRepository({ ...orders, ref, visibility: "public" }, "operation-1");
  expect(await fake.repository("acme", "orders")).toMatchObject({ project: "OLD", isPrivate: false });
});

test("a name in another project of the workspace is taken, too, and left as it is", async () => {
  const fake = await aBitbucket();
  const forge = connected(fake);
  await forge.createRepository({ ...orders, ref: { owner: "acme/OLD", name: "orders" } }, "operation-1");
  await expect(forge.createRepository(orders, "operation-2")).rejects.toMatchObject({
    code: "IM_REPOSITORY_EXISTS",
    where: `${fake.origin}/acme/orders`,
  });
  expect(await fake.repository("acme", "orders")).toMatchObject({ project: "OLD" });
});

test.each([
  ["answers 500", { kind: "answer", status: 500 }],
  ["answers nothing", { kind: "cut" }],
  ["answers with a page of its own", { kind: "answer", status: 200, body: "<html>" }],
] as const)("what was made although the server %s is adopted", async (_, instead) => {
  const fake = await aBitbucket();
  fake.order({ ...creation, effect: "done", instead });
  const { kind, value } = await connected(fake).createRepository(orders, "operation-1");
  expect({ kind, createdBy: value.createdBy }).toEqual({ kind: "adopted", createdBy: "operation-1" });
  expect(creations(fake)).toBe(1);
});

test("what was not made although it may have been is made once", async () => {
  const fake = await aBitbucket();
  fake.order({ ...creation, effect: "none", instead: { kind: "answer", status: 502 } });
  const { kind } = await connected(fake).createRepository(orders, "operation-1");
  expect(kind).toBe("created");
  expect(creations(fake)).toBe(2);
});

test("a server that keeps failing is told, with what to do", async () => {
  const fake = await aBitbucket();
  fake.order({ ...creation, times: 2, effect: "none", instead: { kind: "answer", status: 503 } });
  await expect(connected(fake).createRepository(orders, "operation-1")).rejects.toMatchObject({
    code: "IM_FORGE_OUTCOME_UNKNOWN",
    recovery: { retry: "look" },
  });
  expect(fake.state.repositories.size).toBe(0);
});

test("a project that is not there is named", async () => {
  const fake = await aBitbucket();
  const request = { ...orders, ref: { owner: "acme/NEW", name: "orders" } };
  await expect(connected(fake).createRepository(request, "operation-1")).rejects.toMatchObject({
    code: "IM_FORGE_NOT_FOUND",
    because: expect.stringContaining("Project with key NEW does not exist"),
    hint: "Make the project NEW in acme, or choose another",
  });
});

test("a workspace that is not there is named in Bitbucket's words", async () => {
  const fake = await aBitbucket();
  const request = { ...orders, ref: { owner: "nowhere", name: "orders" } };
  await expect(connected(fake).createRepository(request, "operation-1")).rejects.toMatchObject({
    code: "IM_FORGE_NOT_FOUND",
    because: expect.stringContaining("No workspace with identifier 'nowhere'"),
  });
});

test("a missing scope is named, and those that are there", async () => {
  const fake = await aBitbucket();
  const scopes = allScopes("token").filter((each) => each !== "repository:admin");
  fake.identities.add("ATCT-canary-reader", { kind: "token", person: null, scopes });
  const forge = connected(fake, { kind: "token", token: "ATCT-canary-reader" });
  await expect(forge.createRepository(orders, "operation-1")).rejects.toMatchObject({
    code: "IM_FORGE_FORBIDDEN",
    hint: expect.stringMatching(/the scope repository:admin\. It has account, project, repository/),
    recovery: { retry: "never", scope: "identity" },
  });
});

test("a revoked token stops the identity", async () => {
  const fake = await aBitbucket();
  fake.identities.revoke("ATAT-canary-of-jane");
  await expect(connected(fake).createRepository(orders, "operation-1")).rejects.toMatchObject({
    code: "IM_FORGE_UNAUTHORISED",
    recovery: { retry: "never", scope: "identity" },
  });
});

test("a spent limit says until when", async () => {
  const fake = await aBitbucket();
  const body = { type: "error", error: { message: "Rate limit for this resource has been exceeded" } };
  const headers = { "retry-after": "90" };
  fake.order({ ...creation, effect: "none", instead: { kind: "answer", status: 429, headers, body } });
  await expect(connected(fake).createRepository(orders, "operation-1")).rejects.toMatchObject({
    code: "IM_FORGE_LIMITED",
    because: expect.stringContaining("Rate limit for this resource has been exceeded"),
    recovery: { retry: "later", retryAt: Date.parse("2030-01-01T00:01:30Z"), scope: "identity" },
  });
});

test("what only reads is asked again when the server fails", async () => {
  const fake = await aBitbucket();
  const forge = connected(fake);
  await forge.createRepository(orders, "operation-1");
  fake.order({ method: "GET", path: /orders$/, times: 2, effect: "none", instead: { kind: "cut" } });
  expect(await forge.findRepository(orders.ref)).toMatchObject({ createdBy: "operation-1" });
  expect(forge.pauses).toEqual([500, 2_000]);
});

test("a redirect to another host is not followed, and nothing is shown to it", async () => {
  const fake = await aBitbucket();
  const elsewhere = await aBitbucket();
  const headers = { location: `${elsewhere.origin}/2.0/repositories/acme/orders` };
  fake.order({
    method: "GET",
    path: /orders$/,
    effect: "none",
    instead: { kind: "answer", status: 302, headers },
  });
  await expect(connected(fake).findRepository(orders.ref)).rejects.toMatchObject({
    code: "IM_FORGE_REFUSED",
  });
  expect(elsewhere.requests).toEqual([]);
});

test("the address has no user's name in it, whatever links say", async () => {
  const fake = await aBitbucket();
  const forge = connected(fake);
  const { value } = await forge.createRepository(orders, "operation-1");
  expect(value.cloneUrl).toBe(`${fake.origin}/acme/orders.git`);
  expect(await forge.remote(orders.ref)).toMatchObject({ url: value.cloneUrl, protocol: "http" });
});
