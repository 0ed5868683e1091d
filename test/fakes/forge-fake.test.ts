import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { bareRepository } from "../../fakes/bare-repository.ts";
import { startFake } from "../../fakes/forge-fake.ts";
import { personsGit } from "../support/git.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";

/** A forge that counts what it is asked to make, and has one repository. */
async function aFake() {
  const root = await temporaryDirectory();
  const repository = await bareRepository(join(root, "orders.git"));
  const made: unknown[] = [];
  const fake = await startFake({
    async api({ method, body }) {
      if (method !== "POST") throw new Error("not what this forge takes");
      made.push(body);
      return { status: 201, body: { made: made.length } };
    },
    repository: (path) => (path === "/acme/orders.git" ? repository.directory : null),
    admit: ({ headers }) =>
      headers.authorization === "Bearer token"
        ? { user: "somebody" }
        : { status: 401, headers: { "www-authenticate": "Basic" } },
  });
  onTestFinished(() => fake.stop());
  const post = () =>
    fetch(`${fake.origin}/things`, { method: "POST", body: "{}" }).then(
      ({ status }) => status,
      () => null,
    );
  return { fake, made, post, repository, root };
}

test("an answer is lost before or after its effect, as ordered, and once", async () => {
  const { fake, made, post } = await aFake();
  fake.order({ method: "POST", path: /things/, effect: "done", instead: { kind: "cut" } });
  expect(await post()).toBeNull();
  expect(made).toHaveLength(1);
  fake.order({ path: /things/, effect: "none", instead: { kind: "answer", status: 500 } });
  expect(await post()).toBe(500);
  expect(made).toHaveLength(1);
  expect(await post()).toBe(201);
  expect(fake.requests.map(({ method, path, status }) => [method, path, status])).toEqual([
    ["POST", "/things", null],
    ["POST", "/things", 500],
    ["POST", "/things", 201],
  ]);
});

test("what a forge would not take is kept for the test to see", async () => {
  const { fake } = await aFake();
  expect((await fetch(fake.origin)).status).toBe(599);
  expect(fake.broken).toEqual([new Error("not what this forge takes")]);
});

test("git clones and pushes with credentials, is refused without, and by protection", async () => {
  const { fake, repository, root } = await aFake();
  const url = `${fake.origin}/acme/orders.git`;
  await expect(personsGit({})("clone", url, join(root, "x"))).rejects.toThrow(/could not read Username/);
  const git = personsGit({
    GIT_CONFIG_COUNT: "1",
    GIT_CONFIG_KEY_0: `http.${fake.origin}/.extraHeader`,
    GIT_CONFIG_VALUE_0: "Authorization: Bearer token",
  });
  const clone = join(root, "clone");
  await git("clone", "--quiet", url, clone);
  await git("-C", clone, "commit", "--quiet", "--allow-empty", "--message", "One");
  await git("-C", clone, "push", "--quiet", "origin", "HEAD:main");
  expect(await repository.head("main")).toBe(await git("-C", clone, "rev-parse", "HEAD"));

  await repository.protect(["main"], "GH006: Protected branch update failed for refs/heads/main.");
  await git("-C", clone, "commit", "--quiet", "--allow-empty", "--message", "Two");
  await expect(git("-C", clone, "push", "--quiet", "origin", "HEAD:main")).rejects.toThrow(/GH006/);
  await git("-C", clone, "push", "--quiet", "origin", "HEAD:update");

  // git did what was asked, and nobody heard of it.
  fake.order({ path: /git-receive-pack$/, method: "POST", effect: "done", instead: { kind: "cut" } });
  await expect(git("-C", clone, "push", "--quiet", "origin", "HEAD:lost")).rejects.toThrow();
  expect(await repository.head("lost")).toBe(await git("-C", clone, "rev-parse", "HEAD"));
  expect(fake.broken).toEqual([]);
});
