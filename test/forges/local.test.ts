import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { localForge } from "../../src/forges/local/local-forge.ts";
import { forgeContract } from "../contracts/forge.ts";
import { aGitRunner, git } from "../support/git.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";

async function aLocalForge() {
  const root = await temporaryDirectory();
  return { root, forge: localForge(root, aGitRunner(root)) };
}

forgeContract("the local forge", async () => (await aLocalForge()).forge);

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
