import { execFileSync } from "node:child_process";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { RepositoryRef } from "../../src/forges/contract/forge.ts";
import { localForge } from "../../src/forges/local/local-forge.ts";
import { forgeContract, type ForgeUnderTest } from "../contracts/forge.ts";
import { aGitRunner, git, personsGit } from "../support/git.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";

async function aLocalForge() {
  const root = await temporaryDirectory();
  return { root, forge: localForge(root, aGitRunner(root)) };
}

const traits = { owners: ["acme", "globex"], ownersToo: [], sendsNoWebhooks: true } as const;

/** On the local forge people merge by git alone. */
function mergedBy(
  git: ForgeUnderTest["git"],
  placeOf: (ref: RepositoryRef) => string,
): ForgeUnderTest["merge"] {
  return async (ref, number) => {
    const clone = await temporaryDirectory();
    await git("clone", "--quiet", placeOf(ref), clone);
    await git("-C", clone, "fetch", "--quiet", "origin", `refs/pull/${number}/head`);
    await git("-C", clone, "merge", "--quiet", "--no-ff", "--message", "Merge", "FETCH_HEAD");
    await git("-C", clone, "push", "--quiet", "origin", "main");
  };
}

forgeContract("the local forge", traits, async () => {
  const { root, forge } = await aLocalForge();
  const git = personsGit({});
  return { forge, git, merge: mergedBy(git, ({ owner, name }) => join(root, owner, `${name}.git`)) };
});

const orders = {
  ref: { owner: "acme", name: "orders" },
  description: "Takes orders.",
  visibility: "private",
} as const;

test("a repository is a bare git repository with its marker inside, and nothing else is left", async () => {
  const { root, forge } = await aLocalForge();
  await forge.createRepository(orders, "operation-1");
  const bare = join(root, "acme", "orders.git");
  expect(git("-C", bare, "symbolic-ref", "HEAD")).toBe("refs/heads/main");
  expect(git("-C", bare, "fsck", "--strict")).toBe("");
  expect(JSON.parse(await readFile(join(bare, "instant-micros.json"), "utf8"))).toEqual({
    operation: "operation-1",
    description: "Takes orders.",
    visibility: "private",
  });
  expect(await readdir(join(root, ".forge", "creating"))).toEqual([]);
  expect(await readdir(join(root, "acme"))).toEqual(["orders.git"]);
});

test("people are told the path; the service's files are not", async () => {
  const { root, forge } = await aLocalForge();
  const { value } = await forge.createRepository(orders, "operation-1");
  expect(value.webUrl).toBe(join(root, "acme", "orders.git"));
  expect(forge.webUrl(orders.ref)).toBe("local:acme/orders");
});

test("a repository made by hand is a stranger's", async () => {
  const { root, forge } = await aLocalForge();
  git("init", "--quiet", "--bare", join(root, "acme", "orders.git"));
  expect(await forge.findRepository(orders.ref)).toMatchObject({ head: null, createdBy: null });
  await expect(forge.createRepository(orders, "operation-1")).rejects.toMatchObject({
    code: "IM_REPOSITORY_EXISTS",
  });
});

test("a damaged marker makes nobody the owner", async () => {
  const { root, forge } = await aLocalForge();
  await forge.createRepository(orders, "operation-1");
  await writeFile(join(root, "acme", "orders.git", "instant-micros.json"), "{");
  await expect(forge.createRepository(orders, "operation-1")).rejects.toMatchObject({
    code: "IM_REPOSITORY_EXISTS",
  });
});

test("what a crash left behind does not stand in the way", async () => {
  const { root, forge } = await aLocalForge();
  await mkdir(join(root, ".forge", "creating", "repository-abc", "new.git"), { recursive: true });
  expect(await forge.createRepository(orders, "operation-1")).toMatchObject({ kind: "created" });
});

test("history on the forge is only added to", async () => {
  const { root, forge } = await aLocalForge();
  await forge.createRepository(orders, "operation-1");
  const { url } = await forge.remote(orders.ref);
  const clone = join(root, "clone");
  git("clone", "--quiet", url, clone);
  git("-C", clone, "commit", "--quiet", "--allow-empty", "--message", "One");
  git("-C", clone, "push", "--quiet", "origin", "main");
  git("-C", clone, "commit", "--quiet", "--allow-empty", "--amend", "--message", "Two");
  expect(() => git("-C", clone, "push", "--quiet", "--force", "origin", "main")).toThrow(/non-fast-forward/);
});

test("a proposal is a file, written as a whole; a damaged one hides itself alone", async () => {
  const { root, forge } = await aLocalForge();
  const { proposals } = forge;
  await forge.createRepository(orders, "operation-1");
  const clone = join(root, "clone");
  git("clone", "--quiet", (await forge.remote(orders.ref)).url, clone);
  for (const branch of ["main", "update", "fix"]) {
    git("-C", clone, "switch", "--quiet", "--force-create", branch);
    git("-C", clone, "commit", "--quiet", "--allow-empty", "--message", branch);
    await writeFile(join(clone, branch), branch);
    git("-C", clone, "add", ".");
    git("-C", clone, "commit", "--quiet", "--message", branch);
    git("-C", clone, "push", "--quiet", "origin", branch);
  }
  const update = { head: "update", base: "main", title: "Update", body: "", draft: true };
  await proposals.open(orders.ref, update, "operation-2");
  await proposals.open(orders.ref, { ...update, head: "fix" }, "operation-3");

  const folder = join(root, ".forge", "proposals", "acme", "orders");
  expect(await readdir(folder)).toEqual(["1.json", "2.json"]);
  expect(JSON.parse(await readFile(join(folder, "1.json"), "utf8"))).toEqual({
    number: 1,
    operation: "operation-2",
    ...update,
    state: "open",
    because: null,
  });

  await writeFile(join(folder, "2.json"), "{");
  expect(await proposals.find(orders.ref, { ...update, head: "fix", state: "any" })).toBeNull();
  expect(await proposals.find(orders.ref, { ...update, state: "open" })).toMatchObject({ number: 1 });
  // Its number is not given away.
  expect((await proposals.open(orders.ref, { ...update, head: "fix" }, "operation-4")).value.number).toBe(3);
});

test("a proposal whose content was squashed into main is merged", async () => {
  const { root, forge } = await aLocalForge();
  await forge.createRepository(orders, "operation-1");
  const clone = join(root, "clone");
  git("clone", "--quiet", (await forge.remote(orders.ref)).url, clone);
  git("-C", clone, "commit", "--quiet", "--allow-empty", "--message", "One");
  git("-C", clone, "push", "--quiet", "origin", "main");
  git("-C", clone, "switch", "--quiet", "--create", "update");
  await writeFile(join(clone, "a"), "a");
  git("-C", clone, "add", ".");
  git("-C", clone, "commit", "--quiet", "--message", "Update");
  git("-C", clone, "push", "--quiet", "origin", "update");
  const update = { head: "update", base: "main", title: "Update", body: "", draft: false };
  await forge.proposals.open(orders.ref, update, "operation-2");
  git("-C", clone, "switch", "--quiet", "main");
  git("-C", clone, "merge", "--quiet", "--squash", "update");
  git("-C", clone, "commit", "--quiet", "--message", "Squashed");
  git("-C", clone, "push", "--quiet", "origin", "main");
  expect(await forge.proposals.find(orders.ref, { ...update, state: "any" })).toMatchObject({
    state: "merged",
  });
});

test("nobody pushes what a proposal keeps, and nobody deletes main", async () => {
  const { root, forge } = await aLocalForge();
  await forge.createRepository(orders, "operation-1");
  const clone = join(root, "clone");
  git("clone", "--quiet", (await forge.remote(orders.ref)).url, clone);
  git("-C", clone, "commit", "--quiet", "--allow-empty", "--message", "One");
  git("-C", clone, "push", "--quiet", "origin", "main");
  expect(() => git("-C", clone, "push", "--quiet", "origin", "main:refs/pull/1/head")).toThrow(/hidden ref/);
  expect(() => git("-C", clone, "push", "--quiet", "origin", ":main")).toThrow(
    /deletion of the current branch/,
  );
});

test("a disk that is full leaves a proposal as it was, and is told", async () => {
  const { root, forge } = await aLocalForge();
  await forge.createRepository(orders, "operation-1");
  const clone = join(root, "clone");
  git("clone", "--quiet", (await forge.remote(orders.ref)).url, clone);
  for (const branch of ["main", "update"]) {
    git("-C", clone, "switch", "--quiet", "--force-create", branch);
    await writeFile(join(clone, branch), branch);
    git("-C", clone, "add", ".");
    git("-C", clone, "commit", "--quiet", "--message", branch);
    git("-C", clone, "push", "--quiet", "origin", branch);
  }
  const update = { head: "update", base: "main", title: "Update", body: "", draft: false };
  const { value } = await forge.proposals.open(orders.ref, update, "operation-2");

  // A process whose files may have no bytes.
  const script = 'trap "" XFSZ; ulimit -f 0; exec node test/forges/without-room.ts "$0"';
  expect(execFileSync("bash", ["-c", script, root], { encoding: "utf8" }).trim()).toBe("EFBIG");
  expect(await forge.proposals.find(orders.ref, { ...update, state: "open" })).toEqual(value);
  expect(await readdir(join(root, ".forge", "proposals", "acme", "orders"))).toEqual(["1.json"]);
});
