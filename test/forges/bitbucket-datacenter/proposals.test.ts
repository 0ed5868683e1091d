import { expect, test } from "vitest";
import { pullRequest } from "../../../fakes/bitbucket-datacenter/answers.ts";
import type { DatacenterFake } from "../../../fakes/bitbucket-datacenter/datacenter-fake.ts";
import type { User } from "../../../fakes/bitbucket-datacenter/state.ts";
import { datacenterForge } from "../../../src/forges/bitbucket-datacenter/datacenter-forge.ts";
import { commitTo } from "../commit-to.ts";
import { aDatacenter, bob, connected, jane, janes, sue } from "./a-datacenter.ts";

const ref = { owner: "CORE", name: "orders" } as const;
const update = { head: "instant-micros/update", base: "main" } as const;
const wanted = { ...update, title: "Update", body: "To 2.0.0", draft: false } as const;
const main = { id: "refs/heads/main", displayId: "main", type: { id: "BRANCH" } };

/** A repository with something to propose, whose main has reviewers. */
async function aRepository(reviewers: readonly User[] = []) {
  const fake = await aDatacenter();
  const forge = connected(fake);
  await forge.createRepository({ ref, description: "", visibility: "private" }, "operation-1");
  const there = await fake.repository("CORE", "orders");
  commitTo(there.bare.directory, "main", "one");
  commitTo(there.bare.directory, update.head, "two");
  there.conditions.push({ id: 1, reviewers, sourceRefMatcher: main, targetRefMatcher: main });
  return { fake, forge, there, open: () => forge.proposals.open(ref, wanted, "operation-2") };
}

function sent({ requests }: DatacenterFake, method: string, path: RegExp): number {
  return requests.filter((each) => each.method === method && path.test(each.path)).length;
}

/** What a moment too early is read of the first pull request. */
async function stale(fake: DatacenterFake, change: () => unknown): Promise<void> {
  const there = await fake.repository("CORE", "orders");
  const [pull] = there.pulls;
  if (pull === undefined) throw new Error("nothing was opened");
  const body = pullRequest(fake.state, there, pull);
  await change();
  const instead = { kind: "answer", status: 200, body } as const;
  fake.order({ method: "GET", path: /pull-requests\/1$/, effect: "none", instead });
}

test("default reviewers are asked, but not the author", async () => {
  const { fake, there, open } = await aRepository([bob, jane]);
  await open();
  expect(there.pulls[0]?.reviewers).toEqual([bob]);
  // With the author it is refused once, and then it is not.
  expect(sent(fake, "POST", /pull-requests$/)).toBe(2);
});

test("an update keeps the reviewers that people have added, without those who are gone", async () => {
  const { forge, there, open } = await aRepository();
  const { value } = await open();
  Object.assign(there.pulls[0] ?? {}, { reviewers: [bob, { id: 9, name: "gone" }] });
  await forge.proposals.update(ref, value.number, { title: "Update again" });
  expect(there.pulls[0]).toMatchObject({ title: "Update again", reviewers: [bob] });
});

test("whoever changed it in the meantime does not stand in the way", async () => {
  const { fake, forge, there, open } = await aRepository();
  const { value } = await open();
  await stale(fake, () => Object.assign(there.pulls[0] ?? {}, { version: 5, reviewers: [sue] }));
  await forge.proposals.update(ref, value.number, { title: "Update again" });
  expect(there.pulls[0]).toMatchObject({ title: "Update again", version: 6, reviewers: [sue] });
  expect(sent(fake, "PUT", /pull-requests/)).toBe(2);
});

test("three times out of date is enough", async () => {
  const { fake, forge, open } = await aRepository();
  const { value } = await open();
  const errors = [
    { message: "out-of-date", exceptionName: "com.atlassian.bitbucket.pull.PullRequestOutOfDateException" },
  ];
  const instead = { kind: "answer", status: 409, body: { errors } } as const;
  fake.order({ method: "PUT", path: /pull-requests/, times: 9, effect: "none", instead });
  await expect(forge.proposals.update(ref, value.number, { title: "x" })).rejects.toMatchObject({
    code: "IM_FORGE_REFUSED",
    because: expect.stringContaining("out-of-date"),
  });
  expect(sent(fake, "PUT", /pull-requests/)).toBe(3);
});

test("one that was merged a moment ago is not changed", async () => {
  const { fake, forge, there, open } = await aRepository();
  const { value } = await open();
  await stale(fake, () => fake.merge("CORE", "orders", 1));
  await expect(forge.proposals.update(ref, value.number, { title: "Too late" })).rejects.toMatchObject({
    code: "IM_PROPOSAL_CLOSED",
    because: "it is merged",
  });
  expect(there.pulls[0]?.title).toBe("Update");
});

test.each([
  ["500", { kind: "answer", status: 500 }],
  ["nothing", { kind: "cut" }],
] as const)("a proposal that was opened although the answer was %s is adopted", async (_, instead) => {
  const { fake, there, open } = await aRepository();
  fake.order({ method: "POST", path: /pull-requests$/, effect: "done", instead });
  expect(await open()).toMatchObject({ kind: "adopted", value: { number: 1 } });
  expect(there.pulls).toHaveLength(1);
});

test("when somebody else was faster, theirs is adopted and brought up to date", async () => {
  const { fake, forge, there, open } = await aRepository();
  await open();
  const body = { values: [], isLastPage: true, nextPageStart: null };
  const instead = { kind: "answer", status: 200, body } as const;
  fake.order({ method: "GET", path: /pull-requests/, effect: "none", instead });
  const later = { ...wanted, title: "Update again" };
  expect(await forge.proposals.open(ref, later, "operation-3")).toMatchObject({
    kind: "adopted",
    value: { number: 1, title: "Update again" },
  });
  expect(there.pulls).toHaveLength(1);
});

test("a change whose answer was lost is looked at, and not made twice", async () => {
  const { fake, forge, there, open } = await aRepository();
  const { value } = await open();
  fake.order({ method: "PUT", path: /pull-requests/, effect: "done", instead: { kind: "cut" } });
  expect(await forge.proposals.update(ref, value.number, { title: "Update again" })).toMatchObject({
    title: "Update again",
  });
  expect(there.pulls[0]?.version).toBe(1);
});

test.each(["done", "none"] as const)("declining survives a lost answer with %s behind it", async (effect) => {
  const { fake, forge, there, open } = await aRepository();
  const { value } = await open();
  fake.order({ method: "POST", path: /decline/, effect, instead: { kind: "cut" } });
  await forge.proposals.close(ref, value.number, "A later version takes its place");
  expect(there.pulls[0]).toMatchObject({ state: "DECLINED", comment: "A later version takes its place" });
});

test("in an archived repository nothing is opened, and that is said", async () => {
  const { fake, forge, there, open } = await aRepository();
  there.isArchived = true;
  await expect(open()).rejects.toMatchObject({
    code: "IM_REPOSITORY_ARCHIVED",
    recovery: { retry: "never", scope: "repository" },
  });
  expect(sent(fake, "POST", /pull-requests$/)).toBe(0);
  there.isArchived = false;
  const { value } = await open();
  there.isArchived = true;
  await expect(forge.proposals.update(ref, value.number, { title: "x" })).rejects.toMatchObject({
    code: "IM_REPOSITORY_ARCHIVED",
    because: expect.stringContaining("CORE/orders is archived"),
  });
});

test("a repository is read anew after a minute, however often its address was asked for in between", async () => {
  const { fake } = await aRepository();
  let seconds = 0;
  const forge = datacenterForge(
    { url: fake.base, token: janes },
    { fetch, now: () => seconds * 1000, pause: async () => undefined },
  );
  const reads: number[] = [];
  for (seconds of [0, 45, 90]) {
    await forge.remote(ref);
    reads.push(sent(fake, "GET", /repos\/orders$/));
  }
  expect(reads).toEqual([1, 1, 2]);
});

test("the one wanted is found among many from the same branch", async () => {
  const { forge, there, open } = await aRepository();
  const { value } = await open();
  const [first] = there.pulls;
  if (first === undefined) throw new Error("nothing was opened");
  for (let id = 2; id <= 60; id += 1) there.pulls.push({ ...first, id, base: "release", state: "DECLINED" });
  const found = await forge.proposals.find(ref, { ...update, state: "any" });
  expect(found).toEqual(value);
});
