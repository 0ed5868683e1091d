import { expect, test } from "vitest";
import type { DatacenterFake } from "../../../fakes/bitbucket-datacenter/datacenter-fake.ts";
import type { ProtectionPolicy, RepositorySettings } from "../../../src/forges/contract/settings.ts";
import { commitTo } from "../commit-to.ts";
import { aDatacenter, bob, connected, sue } from "./a-datacenter.ts";

const ref = { owner: "CORE", name: "orders" } as const;
const nothing: RepositorySettings = { protection: null, pipelines: null, reviewers: [] };
const everything: ProtectionPolicy = {
  branch: "main",
  noForcePush: true,
  noDeletion: true,
  proposalsOnly: true,
  approvals: 2,
  requiredBuilds: ["build"],
};

async function aRepository() {
  const fake = await aDatacenter();
  const forge = connected(fake);
  await forge.createRepository({ ref, description: "", visibility: "private" }, "operation-1");
  const there = await fake.repository("CORE", "orders");
  commitTo(there.bare.directory, "main", "one");
  return { fake, forge, there };
}

function writes({ requests }: DatacenterFake): readonly string[] {
  return requests
    .filter(({ method, path }) => method !== "GET" && !path.endsWith("/repos"))
    .map(({ method, path }) => `${method} ${path.split("/").slice(-2).join("/")}`);
}

test("one call makes all branch permissions, and one each what is a setting of its own", async () => {
  const { fake, forge, there } = await aRepository();
  const outcomes = await forge.configure(ref, { ...nothing, protection: everything });
  expect(outcomes.map(({ outcome }) => outcome)).toEqual(Array.from({ length: 5 }, () => "applied"));
  expect(writes(fake)).toEqual([
    "POST orders/restrictions",
    "POST settings/pull-requests",
    "POST orders/condition",
  ]);
  expect(there.restrictions.map(({ type }) => type)).toEqual([
    "fast-forward-only",
    "no-deletes",
    "pull-request-only",
  ]);
  expect(there).toMatchObject({ approvers: 2, builds: [{ buildParentKeys: ["build"] }] });
});

test("only what is missing is added; more approvals than wanted stay", async () => {
  const { fake, forge, there } = await aRepository();
  const matcher = { id: "refs/heads/main", displayId: "main", type: { id: "BRANCH" } };
  there.restrictions.push({ id: 1, type: "no-deletes", matcher });
  there.approvers = 3;
  const protection = { ...everything, proposalsOnly: false, requiredBuilds: [] };
  expect(await forge.configure(ref, { ...nothing, protection })).toMatchObject([
    { outcome: "applied" },
    { outcome: "present" },
    { outcome: "present" },
  ]);
  expect(writes(fake)).toEqual(["POST orders/restrictions"]);
  expect(there.restrictions.map(({ type }) => type)).toEqual(["no-deletes", "fast-forward-only"]);
});

test.each(["done", "none"] as const)("a lost answer with %s behind it is looked up", async (effect) => {
  const { fake, forge, there } = await aRepository();
  fake.order({ method: "POST", path: /restrictions$/, effect, instead: { kind: "cut" } });
  const protection = { ...everything, approvals: 0, requiredBuilds: [] };
  const configuring = forge.configure(ref, { ...nothing, protection });
  if (effect === "done") expect(await configuring).toMatchObject([{ outcome: "applied" }, {}, {}]);
  else await expect(configuring).rejects.toMatchObject({ code: "IM_FORGE_OUTCOME_UNKNOWN" });
  await forge.configure(ref, { ...nothing, protection });
  expect(there.restrictions).toHaveLength(3);
});

test("whoever may not administer is told so of every setting, with the permission", async () => {
  const { fake } = await aRepository();
  fake.tokens.set("bobs", { user: bob, administers: [] });
  const settings = { ...nothing, protection: everything, reviewers: ["sue"] };
  const outcomes = await connected(fake, "bobs").configure(ref, settings);
  expect(new Set(outcomes.map(({ outcome }) => outcome))).toEqual(new Set(["denied"]));
  expect(outcomes[0]?.because).toContain("You are not permitted to access this resource");
});

test("what an older server does not have is said, and stops nothing", async () => {
  const { fake, forge } = await aRepository();
  fake.order({ path: /required-builds/, effect: "none", instead: { kind: "answer", status: 404 } });
  const outcomes = await forge.configure(ref, { ...nothing, protection: everything });
  expect(outcomes.map(({ outcome }) => outcome)).toEqual([
    "applied",
    "applied",
    "applied",
    "applied",
    "unsupported",
  ]);
});

test("there are no pipelines to switch on", async () => {
  const { forge } = await aRepository();
  expect(await forge.configure(ref, { ...nothing, pipelines: true })).toMatchObject([
    { outcome: "unsupported", because: expect.stringContaining("has no pipelines") },
  ]);
  expect(await forge.configure(ref, { ...nothing, pipelines: false })).toMatchObject([
    { outcome: "present" },
  ]);
});

test("reviewers are asked about whatever goes into main, and are set once", async () => {
  const { forge, there } = await aRepository();
  const settings = { ...nothing, reviewers: ["bob", "sue"] };
  expect(await forge.configure(ref, settings)).toMatchObject([{ outcome: "applied" }]);
  expect(await forge.configure(ref, settings)).toMatchObject([{ outcome: "present" }]);
  expect(there.conditions).toMatchObject([
    { reviewers: [bob, sue], targetRefMatcher: { id: "refs/heads/main" } },
  ]);
});

test("a reviewer whom the server does not know is named", async () => {
  const { forge } = await aRepository();
  expect(await forge.configure(ref, { ...nothing, reviewers: ["nobody"] })).toMatchObject([
    { outcome: "unsupported", because: expect.stringContaining("User nobody does not exist") },
  ]);
});

test("main becomes the default branch where the server did not listen at the creation", async () => {
  const { forge, there } = await aRepository();
  there.defaultBranch = "master";
  await forge.configure(ref, { ...nothing, pipelines: false });
  expect(there.defaultBranch).toBe("main");
});
