import { expect, test } from "vitest";
import type { Fault } from "../../../fakes/forge-fake.ts";
import { nativeGit } from "../../../src/git/git.ts";
import { aGitHub } from "../../support/a-github.ts";
import { aTree } from "../../support/a-tree.ts";
import { aGitRunner } from "../../support/git.ts";
import { temporaryDirectory } from "../../support/temporary-directory.ts";

const ref = { owner: "acme", name: "orders" };
const update = { head: "update", base: "main", title: "Update", body: "To 2.0.0", draft: false };

/** A repository with a branch `update` that is one commit ahead of `main`. */
async function aRepository() {
  const gitHub = await aGitHub();
  const { forge, git } = gitHub;
  const directory = await temporaryDirectory();
  await forge.createRepository({ ref, description: "", visibility: "private" }, "operation-1");
  const port = nativeGit(aGitRunner(directory), directory);
  const commit = { tree: aTree({ "README.md": "# Orders\n" }), message: "Create orders\n", time: 1 };
  const remote = await forge.remote(ref);
  await port.pushFirstCommit(commit, remote);
  const clone = `${directory}/clone`;
  await git("clone", "--quiet", remote.url, clone);
  await git("-C", clone, "commit", "--quiet", "--allow-empty", "--message", "Update");
  await git("-C", clone, "push", "--quiet", "origin", "HEAD:update");
  const opened = (): number =>
    gitHub.fake.requests.filter(
      ({ method, path }) => method === "POST" && path === "/repos/acme/orders/pulls",
    ).length;
  return { ...gitHub, proposals: forge.proposals, opened, clone };
}

const opening = { method: "POST", path: /^\/repos\/acme\/orders\/pulls$/ } as const;
const serverError: Fault["instead"] = { kind: "answer", status: 502, body: { message: "Oops" } };

test.each<[string, Fault, "created" | "adopted", number]>([
  ["502 after it was opened", { ...opening, effect: "done", instead: serverError }, "adopted", 1],
  ["502 and nothing was opened", { ...opening, effect: "none", instead: serverError }, "created", 2],
  ["no answer after it was opened", { ...opening, effect: "done", instead: { kind: "cut" } }, "adopted", 1],
  [
    "no answer and nothing was opened",
    { ...opening, effect: "none", instead: { kind: "cut" } },
    "created",
    2,
  ],
])("%s: there is one pull request", async (_, fault, kind, calls) => {
  const { fake, proposals, opened } = await aRepository();
  fake.order(fault);
  expect(await proposals.open(ref, update, "operation-2")).toMatchObject({ kind, value: { number: 1 } });
  expect(opened()).toBe(calls);
  expect((await proposals.open(ref, update, "operation-2")).value.number).toBe(1);
});

test("whoever loses a race adopts what the other one opened", async () => {
  const { fake, proposals } = await aRepository();
  await proposals.open(ref, { ...update, title: "By somebody else" }, "operation-2");
  // It is not seen at first.
  fake.order({
    method: "GET",
    path: /\/pulls\?/,
    effect: "none",
    instead: { kind: "answer", status: 200, body: [] },
  });
  expect(await proposals.open(ref, update, "operation-3")).toMatchObject({
    kind: "adopted",
    value: { number: 1, title: "Update" },
  });
});

test("a branch that was pushed a moment ago is waited for", async () => {
  const { fake, proposals, pauses } = await aRepository();
  const unseen = {
    message: "Validation Failed",
    errors: [{ resource: "PullRequest", field: "head", code: "invalid" }],
  };
  fake.order({
    ...opening,
    times: 2,
    effect: "none",
    instead: { kind: "answer", status: 422, body: unseen },
  });
  expect(await proposals.open(ref, update, "operation-2")).toMatchObject({ kind: "created" });
  expect(pauses).toEqual([1_000, 2_000]);
});

test("drafts are opened, made ready and made drafts again", async () => {
  const { proposals } = await aRepository();
  const { value } = await proposals.open(ref, { ...update, draft: true }, "operation-2");
  expect(value.draft).toBe(true);
  expect(await proposals.update(ref, 1, { draft: false })).toEqual({ ...value, draft: false });
  expect(await proposals.update(ref, 1, { draft: true, title: "Again" })).toEqual({
    ...value,
    title: "Again",
  });
  expect(await proposals.find(ref, { ...update, state: "open" })).toEqual({ ...value, title: "Again" });
});

test("where there are no drafts it is opened as one that is ready", async () => {
  const { fake, proposals } = await aRepository();
  fake.refuseDrafts("acme", "orders");
  expect(await proposals.open(ref, { ...update, draft: true }, "operation-2")).toMatchObject({
    kind: "created",
    value: { draft: false },
  });
});

test("a pull request is closed with the reason, once", async () => {
  const { fake, proposals } = await aRepository();
  await proposals.open(ref, update, "operation-2");
  fake.order({ method: "PATCH", path: /pulls\/1$/, effect: "done", instead: { kind: "cut" } });
  await proposals.close(ref, 1, "Version 3 takes its place");
  await proposals.close(ref, 1, "Version 3 takes its place");
  expect(fake.comments("acme", "orders", 1)).toEqual(["Version 3 takes its place"]);
  expect(await proposals.find(ref, { ...update, state: "any" })).toMatchObject({ state: "closed" });
});

test("only what differs is written", async () => {
  const { fake, proposals } = await aRepository();
  await proposals.open(ref, update, "operation-2");
  await proposals.update(ref, 1, { title: "Update", body: "To 2.0.0", draft: false });
  await proposals.open(ref, update, "operation-2");
  expect(fake.requests.filter(({ method }) => method === "PATCH")).toEqual([]);
});

test("a text that is too long for GitHub is cut", async () => {
  const { proposals } = await aRepository();
  const { value } = await proposals.open(ref, { ...update, body: "x".repeat(70_000) }, "operation-2");
  expect(value.body).toHaveLength(65_536);
});

test("an archived repository takes no proposals", async () => {
  const { fake, proposals } = await aRepository();
  fake.archive("acme", "orders");
  await expect(proposals.open(ref, update, "operation-2")).rejects.toMatchObject({
    code: "IM_REPOSITORY_ARCHIVED",
    because: expect.stringContaining("read-only"),
  });
});

test("a person who deletes the branch closes it", async () => {
  const { proposals, git, clone } = await aRepository();
  await proposals.open(ref, update, "operation-2");
  await git("-C", clone, "push", "--quiet", "origin", ":update");
  expect(await proposals.find(ref, { ...update, state: "any" })).toMatchObject({ state: "closed" });
});

test("a repository that was renamed is read where it is, and not written to", async () => {
  const { fake, proposals } = await aRepository();
  fake.rename("acme", "orders", "purchases");
  expect(await proposals.find(ref, { ...update, state: "any" })).toBeNull();
  await expect(proposals.open(ref, update, "operation-2")).rejects.toMatchObject({
    code: "IM_FORGE_REFUSED",
    hint: expect.stringContaining("renamed"),
  });
});

test("what stands before GitHub and answers in its place is told from it", async () => {
  const { fake, proposals } = await aRepository();
  fake.order({
    path: /pulls/,
    effect: "none",
    instead: { kind: "answer", status: 200, body: "<html>Sign in</html>" },
  });
  await expect(proposals.find(ref, { ...update, state: "any" })).rejects.toMatchObject({
    code: "IM_FORGE_REFUSED",
    because: expect.stringContaining("not GitHub's"),
  });
});

test("JSON that is not GitHub's is no proposal, and is asked for again", async () => {
  const { fake, proposals, pauses } = await aRepository();
  const fault = { effect: "none", instead: { kind: "answer", status: 200, body: { ok: true } } } as const;
  fake.order({ ...fault, path: /pulls/, times: 3 });
  await expect(proposals.find(ref, { ...update, state: "any" })).rejects.toMatchObject({
    code: "IM_FORGE_UNREACHABLE",
    because: expect.stringContaining("is not what it should be"),
  });
  expect(pauses).toEqual([500, 2_000]);
});
