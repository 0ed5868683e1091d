import { expect, test } from "vitest";
import { pullRequest } from "../../../fakes/bitbucket/answers.ts";
import type { BitbucketFake } from "../../../fakes/bitbucket/bitbucket-fake.ts";
import type { Person } from "../../../fakes/bitbucket/state.ts";
import type { Forge } from "../../../src/forges/contract/forge.ts";
import { commitTo } from "../commit-to.ts";
import { aBitbucket, bob, connected, gone, jane, stranger } from "./a-bitbucket.ts";

const ref = { owner: "acme", name: "orders" } as const;
const update = { head: "instant-micros/update", base: "main" } as const;
const wanted = { ...update, title: "Update", body: "To 2.0.0", draft: false } as const;

/** A repository with something to propose. */
async function aRepository(reviewers: readonly Person[] = []) {
  const fake = await aBitbucket();
  const forge = connected(fake);
  await forge.createRepository({ ref, description: "", visibility: "private" }, "operation-1");
  const there = await fake.repository("acme", "orders");
  commitTo(there.bare.directory, "main", "one");
  commitTo(there.bare.directory, update.head, "two");
  there.reviewers.push(...reviewers);
  return { fake, forge, there, open: () => forge.proposals.open(ref, wanted, "operation-2") };
}

function sent({ requests }: BitbucketFake, method: string, path: RegExp): readonly unknown[] {
  return requests.filter((each) => each.method === method && path.test(each.path)).map(({ body }) => body);
}

function names(people: readonly Person[]): readonly string[] {
  return people.map(({ nickname }) => nickname);
}

test("default reviewers are asked, but not the author", async () => {
  const { fake, there, open } = await aRepository([bob, jane]);
  await open();
  expect(names(there.pulls[0]?.reviewers ?? [])).toEqual(["bob"]);
  // With the author it is refused once, and then it is not.
  expect(sent(fake, "POST", /pullrequests$/)).toHaveLength(2);
});

test("whoever was deactivated or has left the workspace is left out", async () => {
  const { fake, there, open } = await aRepository([gone, bob, stranger]);
  expect((await open()).kind).toBe("created");
  expect(names(there.pulls[0]?.reviewers ?? [])).toEqual(["bob"]);
  expect(sent(fake, "POST", /pullrequests$/)).toHaveLength(2);
});

test("more default reviewers than fit on a page are all asked", async () => {
  const { fake, there, open } = await aRepository();
  const many = Array.from({ length: 12 }, (_, index): Person => ({
    uuid: `{user-${index}}`,
    display_name: `Person ${index}`,
    nickname: `person-${index}`,
    account_status: "active",
    workspaces: ["acme"],
  }));
  Object.assign(fake.state, { people: [...fake.state.people, ...many] });
  there.reviewers.push(...many);
  await open();
  expect(there.pulls[0]?.reviewers).toHaveLength(12);
});

test("the reviewers of a project are read once for many repositories, those of a single one each time", async () => {
  const fake = await aBitbucket();
  fake.state.projectReviewers.set("acme/CORE", [bob]);
  const forge = connected(fake);
  const asked = async (name: string, own: readonly Person[]): Promise<readonly string[]> => {
    const at = { owner: "acme/CORE", name };
    await forge.createRepository({ ref: at, description: "", visibility: "private" }, `creates-${name}`);
    const there = await fake.repository("acme", name);
    there.reviewers.push(...own);
    commitTo(there.bare.directory, "main", "one");
    commitTo(there.bare.directory, update.head, "two");
    await forge.proposals.open(at, wanted, "operation-2", true);
    return names(there.pulls[0]?.reviewers ?? []);
  };
  const reads = (): number => sent(fake, "GET", /effective-default-reviewers/).length;
  // Somebody looks after this one: nothing is known of the others from it.
  expect(await asked("special", [jane])).toEqual(["bob"]);
  expect(await asked("one", [])).toEqual(["bob"]);
  expect(reads()).toBe(2);
  expect(await asked("two", [])).toEqual(["bob"]);
  expect(reads()).toBe(2);
  expect(sent(fake, "GET", /pullrequests/)).toHaveLength(0);
});

test("an update keeps the reviewers that people have added", async () => {
  const { forge, there, open } = await aRepository();
  const { value } = await open();
  Object.assign(there.pulls[0] ?? {}, { reviewers: [bob] });
  await forge.proposals.update(ref, value.number, { title: "Update again" });
  expect(there.pulls[0]).toMatchObject({ title: "Update again", reviewers: [bob] });
});

test("an update goes through although a reviewer has left", async () => {
  const { forge, there, open } = await aRepository();
  const { value } = await open();
  Object.assign(there.pulls[0] ?? {}, { reviewers: [bob, stranger] });
  await forge.proposals.update(ref, value.number, { body: "To 3.0.0" });
  expect(there.pulls[0]).toMatchObject({ description: "To 3.0.0", reviewers: [bob] });
});

test("a draft is opened as a draft, and made ready", async () => {
  const { forge } = await aRepository();
  const { value } = await forge.proposals.open(ref, { ...wanted, draft: true }, "operation-2");
  expect(value.draft).toBe(true);
  expect(await forge.proposals.update(ref, value.number, { draft: false })).toMatchObject({ draft: false });
});

test("nothing is written when nothing differs", async () => {
  const { fake, forge, open } = await aRepository();
  const { value } = await open();
  await open();
  await forge.proposals.update(ref, value.number, { title: "Update", draft: false });
  expect(sent(fake, "PUT", /pullrequests/)).toEqual([]);
});

test.each([
  ["500", { kind: "answer", status: 500 }],
  ["nothing", { kind: "cut" }],
] as const)("a proposal that was opened although the answer was %s is adopted", async (_, instead) => {
  const { fake, there, open } = await aRepository();
  fake.order({ method: "POST", path: /pullrequests$/, effect: "done", instead });
  expect(await open()).toMatchObject({ kind: "adopted", value: { number: 1 } });
  expect(there.pulls).toHaveLength(1);
});

test("one that was not opened although it may have been is opened once", async () => {
  const { fake, there, open } = await aRepository();
  fake.order({ method: "POST", path: /pullrequests$/, effect: "none", instead: { kind: "cut" } });
  expect(await open()).toMatchObject({ kind: "created" });
  expect(there.pulls).toHaveLength(1);
});

test("when somebody else was faster, theirs is adopted and brought up to date", async () => {
  const { fake, forge, there, open } = await aRepository();
  await open();
  // As it looks to whoever asks a moment too early.
  const body = { values: [] };
  fake.order({
    method: "GET",
    path: /pullrequests/,
    effect: "none",
    instead: { kind: "answer", status: 200, body },
  });
  const later = { ...wanted, title: "Update again" };
  expect(await forge.proposals.open(ref, later, "operation-3")).toMatchObject({
    kind: "adopted",
    value: { number: 1, title: "Update again" },
  });
  expect(there.pulls).toHaveLength(1);
});

test("one that was merged a moment ago is not changed", async () => {
  const { fake, forge, there, open } = await aRepository();
  const { value } = await open();
  const [pull] = there.pulls;
  if (pull === undefined) throw new Error("nothing was opened");
  const body = pullRequest(fake.origin, there, pull);
  await fake.merge("acme", "orders", value.number);
  // As it was when it was read.
  fake.order({
    method: "GET",
    path: /pullrequests\/1$/,
    effect: "none",
    instead: { kind: "answer", status: 200, body },
  });
  await expect(forge.proposals.update(ref, value.number, { title: "Too late" })).rejects.toMatchObject({
    code: "IM_PROPOSAL_CLOSED",
    because: "it is merged",
  });
  expect(pull.title).toBe("Update");
});

test.each(["done", "none"] as const)(
  "declining survives a 555 with %s behind it, and says why",
  async (effect) => {
    const { fake, forge, there, open } = await aRepository();
    const { value } = await open();
    fake.order({ method: "POST", path: /decline$/, effect, instead: { kind: "answer", status: 555 } });
    await forge.proposals.close(ref, value.number, "A later version takes its place");
    expect(there.pulls[0]).toMatchObject({
      state: "DECLINED",
      comments: ["A later version takes its place"],
    });
  },
);

test("it is closed even when nobody may comment", async () => {
  const { fake, forge, there, open } = await aRepository();
  const { value } = await open();
  fake.order({ method: "POST", path: /comments$/, effect: "none", instead: { kind: "answer", status: 403 } });
  await forge.proposals.close(ref, value.number, "x");
  expect(there.pulls[0]?.state).toBe("DECLINED");
});

test("a fork's branch of the same name is not ours", async () => {
  const { fake, forge } = await aRepository();
  await forge.proposals.find(ref, { ...update, state: "any" });
  const asked = new URL(fake.requests.at(-1)?.path ?? "", fake.origin).searchParams;
  expect(asked.get("q")).toContain('source.repository.full_name = "acme/orders"');
  expect(asked.getAll("state")).toEqual(["OPEN", "MERGED", "DECLINED", "SUPERSEDED"]);
});

test("a superseded one is told as such", async () => {
  const { forge, there, open } = await aRepository();
  await open();
  Object.assign(there.pulls[0] ?? {}, { state: "SUPERSEDED" });
  const found = await forge.proposals.find(ref, { ...update, state: "any" });
  expect(found?.state).toBe("superseded");
});

test("a branch that somebody deleted is named", async () => {
  const { forge } = await aRepository();
  const opening = (proposals: Forge["proposals"]) =>
    proposals.open(ref, { ...wanted, head: "gone" }, "operation-2");
  await expect(opening(forge.proposals)).rejects.toMatchObject({
    code: "IM_FORGE_NOT_FOUND",
    because: expect.stringContaining("branch not found: gone"),
  });
});
