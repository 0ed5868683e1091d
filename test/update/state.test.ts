import { existsSync } from "node:fs";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { git } from "../support/git.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";
import { aService, lines, run, Service, template, type CatalogueFiles } from "./scenario.ts";

/** Six lines, of which the first, the third and the last differ. */
const six = (first: string, third: string, last: string): string => lines(first, 2, third, 4, 5, last);
const v1: CatalogueFiles = template("1.0.0", { a: six("1", "3", "6"), "old/b": lines(1), c: "1" });
const v2: CatalogueFiles = template("1.1.0", { a: six("1", "3", "six"), c: "2", new: "n" });
const v3: CatalogueFiles = template("1.2.0", { a: six("one", "3", "six"), c: "3", new: "n" });

test("a service updated to a version is the service made from it; two steps are one", async () => {
  const [updated, made, stepwise, direct] = [
    await aService(v1),
    await aService(v2),
    await aService(v1),
    await aService(v1),
  ];
  await updated.release(v2);
  await updated.update();
  expect(updated.tree()).toBe(made.tree());
  for (const version of [v2, v3]) {
    await stepwise.release(version);
    await stepwise.update();
    stepwise.commit("Update");
  }
  await direct.release(v3);
  await direct.update();
  expect(stepwise.tree()).toBe(direct.tree());
});

test("updated twice: the second time there is nothing to do", async () => {
  const service = await aService(v1);
  await service.edit({ a: six("1", "mine", "6") });
  await service.release(v2);
  await service.update();
  service.commit("Update");
  expect(await service.update()).toMatchObject({ exit: 0, json: { written: false } });
  expect(git("-C", service.directory, "status", "--porcelain")).toBe("");
});

test("★ an update resolved by hand and squashed into one commit: its hunk is not offered again", async () => {
  const service = await aService(v1);
  await service.edit({ a: six("1", "3", "mine") });
  await service.release(v2);
  expect((await service.update()).exit).toBe(3);
  await service.change({ a: six("1", "3", "mine and six") });
  service.commit("Update");
  git("-C", service.directory, "reset", "--quiet", "--soft", "HEAD~2");
  service.commit("Everything in one");
  await service.release(v3);
  expect(await service.update()).toMatchObject({ exit: 0, files: { a: six("one", "3", "mine and six") } });
});

/** After a first update with a merge, the pristine files of the base are in no commit of the service. */
async function aServiceWithAnEarlierMerge(): Promise<Service> {
  const service = await aService(v1);
  await service.edit({ a: six("1", "mine", "6") });
  await service.release(v2);
  await service.update();
  service.commit("Update");
  git("-C", service.directory, "reflog", "expire", "--expire=now", "--all");
  git("-C", service.directory, "gc", "--quiet", "--prune=now");
  await service.release(v3);
  return service;
}

test("★ the template's commit is gone, the old version renders no more: the base comes from the pristine store", async () => {
  const service = await aServiceWithAnEarlierMerge();
  await rm(join(service.root, "home", "pristine", "bundles"), { recursive: true });
  expect(await service.update()).toMatchObject({
    exit: 0,
    json: { base: "pristine store" },
    files: { a: six("one", "mine", "six") },
  });
});

test("★ on another machine the base is rendered again from the bundle that was kept", async () => {
  const service = await aServiceWithAnEarlierMerge();
  await rm(join(service.root, "home", "pristine", "trees"), { recursive: true });
  expect(await service.update()).toMatchObject({
    exit: 0,
    json: { base: "bundle" },
    files: { a: six("one", "mine", "six") },
  });
});

/** A catalogue in a git repository, each release a commit with a tag. */
function aGitCatalogue(root: string): {
  readonly catalogue: string;
  readonly released: (version: CatalogueFiles, tag?: string) => Promise<void>;
} {
  const catalogue = join(root, "catalogue");
  git("init", "--quiet", catalogue);
  git("-C", catalogue, "config", "uploadpack.allowAnySHA1InWant", "true");
  git("-C", catalogue, "config", "uploadpack.allowFilter", "true");
  return {
    catalogue,
    async released(version, tag) {
      await rm(join(catalogue, "stacks"), { recursive: true, force: true });
      for (const [path, text] of Object.entries(version)) {
        await mkdir(join(catalogue, path, ".."), { recursive: true });
        await writeFile(join(catalogue, path), text);
      }
      git("-C", catalogue, "add", "--all");
      git("-C", catalogue, "commit", "--quiet", "-m", "Release");
      if (tag !== undefined) git("-C", catalogue, "tag", tag);
    },
  };
}

test("a version is named: the catalogue is taken at its tag; an unknown one and a lost catalogue are refused", async () => {
  const root = await temporaryDirectory();
  const service = new Service(root, join(root, "orders"));
  const { catalogue, released } = aGitCatalogue(root);
  await released(v1, "1.0.0");
  const location = ["--catalogue", `file://${catalogue}`];
  await run(root, ["new", "orders", "--stack", "tiny", "--output", service.directory, ...location]);
  await released(v2, "v1.1.0");
  await released(v3, "1.2.0");
  const to = (version: string) => run(root, ["update", service.directory, "--to", version]);
  expect(await to("9.9.9")).toMatchObject({ exit: 2, json: { problems: [{ code: "IM_VERSION_UNKNOWN" }] } });
  expect(await to("1.1.0")).toMatchObject({ exit: 0, json: { to: { version: "1.1.0" } } });
  service.commit("Update");
  const before = service.tree();
  await rm(catalogue, { recursive: true });
  expect(await run(root, ["update", service.directory])).toMatchObject({
    exit: 2,
    json: { problems: [{ code: "IM_CATALOGUE_NOT_FOUND" }] },
  });
  expect(service.tree()).toBe(before);
});

test("★ the base comes from the catalogue's git history", async () => {
  const root = await temporaryDirectory();
  const upstream = new Service(root, join(root, "orders"));
  const { catalogue, released } = aGitCatalogue(root);
  const location = ["--catalogue", `file://${catalogue}`];
  await released(v1);
  await run(root, ["new", "orders", "--stack", "tiny", "--output", upstream.directory, ...location]);
  await upstream.edit({ a: six("1", "mine", "6") });
  await released(v2);
  expect((await run(root, ["update", upstream.directory])).exit).toBe(0);
  upstream.commit("Update");
  git("-C", upstream.directory, "reflog", "expire", "--expire=now", "--all");
  git("-C", upstream.directory, "gc", "--quiet", "--prune=now");
  await released(v3);
  await rm(join(root, "home"), { recursive: true });
  const updated = await run(root, ["update", upstream.directory]);
  expect(updated).toMatchObject({ exit: 0, json: { base: "catalogue history" } });
  expect((await upstream.files())["a"]).toBe(six("one", "mine", "six"));
});

test("the base is lost everywhere: nothing is merged unseen", async () => {
  const service = await aServiceWithAnEarlierMerge();
  await rm(join(service.root, "home", "pristine"), { recursive: true });
  const updated = await service.update();
  expect(updated).toMatchObject({
    exit: 3,
    json: { base: "incomplete" },
    ledger: { a: "conflict: base-lost", c: "updated" },
  });
});

test("a dirty, a staged, an unfinished work tree: refused with a list, nothing changed", async () => {
  const service = await aService(v1);
  await service.release(v2);
  await service.change({ a: "dirty\n", "old/b": null });
  const dirty = await service.update();
  expect(dirty).toMatchObject({ exit: 2, codes: ["IM_WORK_TREE_NOT_CLEAN"] });
  expect(dirty.json.problems?.[0]?.because).toMatch(/a: changed and not committed; old\/b: deleted and not/);
  git("-C", service.directory, "add", "--all");
  const staged = await service.update();
  expect(staged.json.problems?.[0]?.because).toMatch(/a: staged and not committed/);
  git("-C", service.directory, "reset", "--quiet", "--hard");
  await writeFile(
    join(service.directory, ".git", "MERGE_HEAD"),
    git("-C", service.directory, "rev-parse", "HEAD"),
  );
  const merging = await service.update();
  expect(merging.json.problems?.[0]?.because).toMatch(/a merge is unfinished/);
});

test("★ a new path meets an untracked or an ignored file: refused before anything is written", async () => {
  const service = await aService(v1);
  await service.edit({ ".gitignore": "new\n" });
  await service.change({ new: "secret" });
  await service.release(v2);
  const refused = await service.update();
  expect(refused).toMatchObject({ exit: 2, codes: ["IM_PATH_OCCUPIED"], files: { new: "secret", c: "1" } });
  expect(refused.json.problems?.[0]?.because).toBe("in the way: new");
});

test("ignored and untracked files stay", async () => {
  const service = await aService(v1);
  await service.edit({ ".gitignore": ".env\n" });
  await service.change({ ".env": "secret", "old/mine": "x" });
  await service.release(v2);
  expect(await service.update()).toMatchObject({ exit: 0, files: { ".env": "secret", "old/mine": "x" } });
});

test("abort after conflicts: the work tree and the index are as they were, byte for byte", async () => {
  const service = await aService(v1);
  await service.edit({ a: six("1", "3", "mine"), "old/b": "mine" });
  const before = await service.files();
  await service.release(v2);
  expect((await service.update()).exit).toBe(3);
  expect(await service.update()).toMatchObject({ exit: 2, codes: ["IM_UPDATE_PENDING"] });
  expect((await service.run("update", service.directory, "--abort")).exit).toBe(0);
  expect(await service.files()).toEqual(before);
  expect(git("-C", service.directory, "status", "--porcelain")).toBe("");
  expect(existsSync(join(service.directory, ".git", "instant-micros", "update"))).toBe(false);
});

test("a dry run shows the ledger and the difference, and writes nothing", async () => {
  const service = await aService(v1);
  await service.edit({ a: six("1", "mine", "6") });
  await service.release(v2);
  const dry = await service.update("--dry-run");
  expect(dry).toMatchObject({ exit: 0, ledger: { a: "merged", "old/b": "deleted", new: "added" } });
  expect(dry.json.diff).toContain("-6\n+six\n");
  expect(git("-C", service.directory, "status", "--porcelain")).toBe("");
  expect(existsSync(join(service.root, "home", "pristine", "trees"))).toBe(false);
});

test("two services in folders of one repository are updated each for itself", async () => {
  const first = await aService(v1);
  await rm(join(first.directory, ".git"), { recursive: true });
  const repository = join(first.root, "monorepo");
  await mkdir(join(repository, "services"), { recursive: true });
  for (const name of ["one", "two"]) {
    await first.run(
      "new",
      name === "one" ? "one" : "two",
      "--stack",
      "tiny",
      "--output",
      join(repository, "services", name),
    );
    await rm(join(repository, "services", name, ".git"), { recursive: true });
  }
  git("init", "--quiet", repository);
  const one = new Service(first.root, join(repository, "services", "one"));
  const two = new Service(first.root, join(repository, "services", "two"));
  git("-C", repository, "add", "--all");
  git("-C", repository, "commit", "--quiet", "-m", "Two services");
  await one.edit({ a: six("1", "mine", "6") });
  await one.release(v2);
  expect(await one.update()).toMatchObject({ exit: 0, files: { a: six("1", "mine", "six"), c: "2" } });
  expect(git("-C", repository, "status", "--porcelain")).not.toContain("two");
  one.commit("Update one");
  await two.change({ a: "dirty\n" });
  expect(await two.update()).toMatchObject({ exit: 2, codes: ["IM_WORK_TREE_NOT_CLEAN"] });
  git("-C", repository, "checkout", "--quiet", "services/two");
  expect(await two.update()).toMatchObject({ exit: 0, files: { c: "2" } });
});

test("a downgrade is refused unless it is forced", async () => {
  const service = await aService(v2);
  await service.release(v1);
  expect(await service.update()).toMatchObject({ exit: 2, codes: ["IM_DOWNGRADE"] });
  expect(await service.update("--force")).toMatchObject({ exit: 0, files: { c: "1" } });
});

test("a manifest that is missing or was edited by hand: refused, with the way out", async () => {
  const service = await aService(v1);
  const path = join(service.directory, ".instant-micros.json");
  const text = await readFile(path, "utf8");
  await service.edit({ ".instant-micros.json": text.replace('"path":"a"', '"path":"z"') });
  await service.release(v2);
  expect(await service.update()).toMatchObject({ exit: 2, codes: ["IM_MANIFEST_INVALID"] });
  await service.edit({ ".instant-micros.json": null });
  const missing = await service.update();
  expect(missing).toMatchObject({ exit: 2, codes: ["IM_NOT_A_SERVICE"] });
  expect(missing.json.problems?.[0]?.hint).toContain("adopt");
});

test("check says whether an update is there, and what is not as delivered", async () => {
  const service = await aService(v1);
  expect(await service.run("check", service.directory)).toMatchObject({
    exit: 0,
    json: { updateAvailable: false, drift: [] },
  });
  await service.edit({ a: "mine\n", c: null });
  expect(await service.run("check", service.directory)).toMatchObject({
    exit: 5,
    json: {
      drift: [
        { path: "a", kind: "changed" },
        { path: "c", kind: "deleted" },
      ],
    },
  });
  await service.release(v2);
  expect(await service.run("check", service.directory)).toMatchObject({
    exit: 5,
    json: { updateAvailable: true, latest: "1.1.0", conflicts: [{ path: "a", kind: "content" }] },
  });
});
