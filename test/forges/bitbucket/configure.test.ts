import { expect, test } from "vitest";
import { allScopes, type BitbucketFake } from "../../../fakes/bitbucket/bitbucket-fake.ts";
import type { ProtectionPolicy, RepositorySettings } from "../../../src/forges/contract/settings.ts";
import { aBitbucket, bob, connected, jane } from "./a-bitbucket.ts";

const ref = { owner: "acme", name: "orders" } as const;

const open: ProtectionPolicy = {
  branch: "main",
  noForcePush: false,
  noDeletion: false,
  proposalsOnly: false,
  approvals: 0,
  requiredBuilds: [],
};

function protectedBy(policy: Partial<ProtectionPolicy>): RepositorySettings {
  return { protection: { ...open, ...policy }, pipelines: null, reviewers: [] };
}

const nothing: RepositorySettings = { protection: null, pipelines: null, reviewers: [] };

async function aRepository() {
  const fake = await aBitbucket();
  const forge = connected(fake);
  await forge.createRepository({ ref, description: "", visibility: "private" }, "operation-1");
  return { fake, forge, there: await fake.repository("acme", "orders") };
}

function writes({ requests }: BitbucketFake): readonly string[] {
  return requests
    .filter(({ method, path }) => method !== "GET" && path !== "/2.0/repositories/acme/orders")
    .map(
      ({ method, path, status }) =>
        `${method} ${path.replace("/2.0/repositories/acme/orders/", "")} ${status}`,
    );
}

test("approvals come with what makes them count", async () => {
  const { forge, there } = await aRepository();
  expect(await forge.configure(ref, protectedBy({ approvals: 2 }))).toEqual([
    { setting: "2 approvals for a proposal into main", outcome: "applied", because: null },
  ]);
  expect(there.restrictions).toMatchObject([
    { kind: "require_approvals_to_merge", pattern: "main", value: 2 },
    { kind: "enforce_merge_checks", pattern: "main" },
  ]);
});

test("without the Premium plan it is said that nothing stops a merge", async () => {
  const { fake, forge } = await aRepository();
  fake.state.hasPremium = false;
  expect(await forge.configure(ref, protectedBy({ approvals: 1, noDeletion: true }))).toMatchObject([
    { outcome: "applied" },
    { outcome: "unsupported", because: expect.stringMatching(/people are warned.*Premium/) },
  ]);
});

test("builds are counted, and that is said", async () => {
  const { forge, there } = await aRepository();
  expect(await forge.configure(ref, protectedBy({ requiredBuilds: ["build", "scan"] }))).toMatchObject([
    { outcome: "unsupported", because: expect.stringContaining("2 builds must pass, whichever they are") },
  ]);
  expect(there.restrictions[0]).toMatchObject({ kind: "require_passing_builds_to_merge", value: 2 });
});

test("a weaker rule is raised, a stricter one stays", async () => {
  const { fake, forge, there } = await aRepository();
  const rule = { kind: "require_approvals_to_merge", pattern: "main" };
  there.restrictions.push(
    { ...rule, id: 1, value: 2 },
    { id: 2, kind: "enforce_merge_checks", pattern: "main", value: null },
  );
  await forge.configure(ref, protectedBy({ approvals: 1 }));
  expect(writes(fake)).toEqual([]);
  await forge.configure(ref, protectedBy({ approvals: 3 }));
  expect(writes(fake)).toEqual(["PUT branch-restrictions/1 200"]);
  expect(there.restrictions[0]).toMatchObject({ value: 3 });
});

test("rules on other branches are no rules on this one", async () => {
  const { forge, there } = await aRepository();
  there.restrictions.push({ id: 1, kind: "delete", pattern: "release", value: null });
  expect(await forge.configure(ref, protectedBy({ noDeletion: true }))).toMatchObject([
    { outcome: "applied" },
  ]);
  expect(there.restrictions).toHaveLength(2);
});

test.each([
  ["done", "POST branch-restrictions 500"],
  ["none", "POST branch-restrictions 201"],
] as const)("a lost answer with %s behind it makes one rule", async (effect, last) => {
  const { fake, forge, there } = await aRepository();
  fake.order({
    method: "POST",
    path: /branch-restrictions$/,
    effect,
    instead: { kind: "answer", status: 500 },
  });
  expect(await forge.configure(ref, protectedBy({ noDeletion: true }))).toMatchObject([
    { outcome: "applied" },
  ]);
  expect(there.restrictions).toHaveLength(1);
  expect(writes(fake).at(-1)).toBe(last);
});

test("protected main is closed to pushes", async () => {
  const { forge, there } = await aRepository();
  await forge.configure(ref, protectedBy({ proposalsOnly: true }));
  expect(there.restrictions).toMatchObject([{ kind: "push", pattern: "main" }]);
});

test("whoever may not administer is told so of every rule, and the scope is named", async () => {
  const { fake } = await aRepository();
  const scopes = allScopes("token").filter((each) => each !== "repository:admin");
  fake.identities.add("ATCT-canary-writer", { kind: "token", person: null, scopes });
  const forge = connected(fake, { kind: "token", token: "ATCT-canary-writer" });
  const settings = { ...protectedBy({ noDeletion: true, noForcePush: true }), pipelines: true };
  const because = expect.stringContaining("lack one or more required privilege scopes");
  expect(await forge.configure(ref, settings)).toMatchObject([
    { outcome: "denied", because },
    { outcome: "denied", because },
    { outcome: "denied", because },
  ]);
});

test("a revoked token stops instead of denying", async () => {
  const { fake, forge } = await aRepository();
  fake.identities.revoke("ATAT-canary-of-jane");
  await expect(forge.configure(ref, protectedBy({ noDeletion: true }))).rejects.toMatchObject({
    code: "IM_FORGE_UNAUTHORISED",
  });
});

test("pipelines are switched on and off, once", async () => {
  const { fake, forge, there } = await aRepository();
  expect(await forge.configure(ref, { ...nothing, pipelines: false })).toMatchObject([
    { outcome: "present" },
  ]);
  expect(await forge.configure(ref, { ...nothing, pipelines: true })).toMatchObject([{ outcome: "applied" }]);
  expect(await forge.configure(ref, { ...nothing, pipelines: true })).toMatchObject([{ outcome: "present" }]);
  expect(there.pipelines).toBe(true);
  await forge.configure(ref, { ...nothing, pipelines: false });
  expect(writes(fake)).toEqual(["PUT pipelines_config 200", "PUT pipelines_config 200"]);
});

test("reviewers are added by id or nickname, and nobody twice", async () => {
  const { fake, forge, there } = await aRepository();
  const settings = { ...nothing, reviewers: [jane.uuid, "bob"] };
  expect(await forge.configure(ref, settings)).toMatchObject([{ outcome: "applied" }]);
  expect(there.reviewers).toEqual([jane, bob]);
  expect(await forge.configure(ref, settings)).toMatchObject([{ outcome: "present" }]);
  expect(writes(fake)).toHaveLength(2);
});

test("a reviewer whom Bitbucket does not know is named, and the others are added", async () => {
  const { forge, there } = await aRepository();
  expect(await forge.configure(ref, { ...nothing, reviewers: ["nobody", "bob"] })).toMatchObject([
    { outcome: "denied", because: expect.stringMatching(/^nobody: .*No such user: nobody/) },
  ]);
  expect(there.reviewers).toEqual([bob]);
});

test("a list that goes on at another host is refused, and nothing is shown to it", async () => {
  const { fake, forge } = await aRepository();
  const elsewhere = await aBitbucket();
  const body = {
    values: [],
    next: `${elsewhere.origin}/2.0/repositories/acme/orders/branch-restrictions?page=2`,
  };
  fake.order({
    method: "GET",
    path: /branch-restrictions/,
    effect: "none",
    instead: { kind: "answer", status: 200, body },
  });
  await expect(forge.configure(ref, protectedBy({ noDeletion: true }))).rejects.toMatchObject({
    code: "IM_FORGE_REFUSED",
    because: expect.stringContaining("credentials are for"),
  });
  expect(elsewhere.requests).toEqual([]);
});
