import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { git } from "../support/git.ts";
import { aService, long, scenario, template, type CatalogueFiles } from "./scenario.ts";

const v1 = (files: CatalogueFiles, ...more: string[]): CatalogueFiles => template("1.0.0", files, ...more);
const v2 = (files: CatalogueFiles, ...more: string[]): CatalogueFiles => template("1.1.0", files, ...more);

test("the template adds a file", async () => {
  const updated = await scenario({ v1: v1({ a: "1" }), v2: v2({ a: "1", "d/new": "2" }) });
  expect(updated).toMatchObject({ exit: 0, ledger: { "d/new": "added" }, files: { a: "1", "d/new": "2" } });
});

test("both add a file, the same one: nothing to do; different ones: a conflict", async () => {
  const updated = await scenario({
    v1: v1({}),
    edit: { same: "x\n", differs: "mine\n" },
    v2: v2({ same: "x\n", differs: "theirs\n" }),
  });
  expect(updated).toMatchObject({
    exit: 3,
    ledger: { same: "agreed", differs: "conflict: both-added" },
    unmerged: { differs: "2 3" },
  });
  expect(updated.files["differs"]).toContain("mine\n|||||||");
});

test("a required file that the user deleted comes back when the template changes it, and stays away until then", async () => {
  const catalogue = (version: string, text: string): CatalogueFiles =>
    template(version, { "bin/gate": text, b: version }, "required-files: [bin/gate]");
  const service = await aService(catalogue("1.0.0", "1"));
  await service.edit({ "bin/gate": null });
  await service.release(catalogue("1.1.0", "1"));
  expect(await service.update()).toMatchObject({ exit: 0, ledger: { "bin/gate": "deleted-by-you" } });
  service.commit("Update");
  await service.release(catalogue("1.2.0", "2"));
  expect(await service.update()).toMatchObject({
    exit: 0,
    ledger: { "bin/gate": "restored" },
    files: { "bin/gate": "2" },
  });
});

test("deleted by the user, changed by the template: withheld and reported", async () => {
  const updated = await scenario({
    v1: v1({ a: "1", b: "1" }),
    edit: { a: null },
    v2: v2({ a: "2", b: "1" }),
  });
  expect(updated).toMatchObject({ exit: 0, ledger: { a: "withheld" }, files: { b: "1" } });
});

test("the template deletes a file that nobody edited: gone, with its folder; the user's own files stay", async () => {
  const updated = await scenario({
    v1: v1({ "d/e/a": "1", "f/b": "1", c: "1" }),
    edit: { "f/own": "mine" },
    v2: v2({ c: "1" }),
  });
  expect(updated).toMatchObject({
    exit: 0,
    ledger: { "d/e/a": "deleted", "f/b": "deleted", "f/own": "yours" },
  });
  expect(updated.files).toEqual({ c: "1", "f/own": "mine" });
});

test("★ the template deletes an edited file: kept and reported", async () => {
  const updated = await scenario({ v1: v1({ a: "1", b: "1" }), edit: { a: "mine" }, v2: v2({ b: "1" }) });
  expect(updated).toMatchObject({
    exit: 3,
    ledger: { a: "conflict: released" },
    files: { a: "mine" },
    unmerged: { a: "1 2" },
  });
});

test("★ the template renames and edits a file that the user edited: one file at the new path, both edits", async () => {
  const updated = await scenario({
    v1: v1({ "old.txt": long("1") }),
    edit: { "old.txt": long("1", "mine") },
    v2: v2({ "new.txt": long("theirs") }, "moved: { files/old.txt: files/new.txt }"),
  });
  expect(updated).toMatchObject({ exit: 0, ledger: { "old.txt": "moved to new.txt", "new.txt": "merged" } });
  expect(updated.files).toEqual({ "new.txt": long("theirs", "mine") });
});

test("★ the user renamed a file, the template edits the old path: it lands in the user's", async () => {
  const updated = await scenario({
    v1: v1({ a: long("1") }),
    edit: { "d/mine": { movedFrom: "a" } },
    v2: v2({ a: long("theirs") }),
  });
  expect(updated).toMatchObject({ exit: 0, files: { "d/mine": long("theirs") } });
  expect(Object.keys(updated.files)).toEqual(["d/mine"]);
});

test("★ the template renames a directory, the user edited one file and added another", async () => {
  const updated = await scenario({
    v1: v1({ "old/a": long("a"), "old/b": long("b") }),
    edit: { "old/a": long("a", "mine"), "old/own": "own" },
    v2: v2({ "new/a": long("A"), "new/b": long("b") }, "moved: { files/old/: files/new/ }"),
  });
  expect(updated.exit).toBe(0);
  expect(updated.files).toEqual({ "new/a": long("A", "mine"), "new/b": long("b"), "old/own": "own" });
  expect(updated.json.ledger?.find(({ path }) => path === "old/own")?.note).toContain("new/own");
});

test("the user renamed a directory, the template adds a file to the old one: it lands in the user's", async () => {
  const updated = await scenario({
    v1: v1({ "old/a": long("a") }),
    edit: { "mine/a": { movedFrom: "old/a" } },
    v2: v2({ "old/a": long("a"), "old/b": "b" }),
  });
  expect(updated).toMatchObject({ exit: 0, ledger: { "old/b": "redirected to mine/b" } });
  expect(updated.files).toEqual({ "mine/a": long("a"), "mine/b": "b" });
});

test("★ the template deletes A and adds a similar B, the user edited A: B is pristine, A kept and reported", async () => {
  const updated = await scenario({
    v1: v1({ a: long("1") }),
    edit: { a: long("1", "mine") },
    v2: v2({ b: long("one", "eight") }),
  });
  expect(updated).toMatchObject({ exit: 3, ledger: { a: "conflict: released", b: "added" } });
  expect(updated.files).toEqual({ a: long("1", "mine"), b: long("one", "eight") });
});

test("★ a file becomes a directory, and the reverse: no crash, the edit is preserved", async () => {
  const forth = await scenario({ v1: v1({ a: "1" }), edit: { a: "mine" }, v2: v2({ "a/b": "2" }) });
  expect(forth).toMatchObject({ exit: 3, files: { a: "mine" }, ledger: { "a/b": "conflict: path-taken" } });
  const back = await scenario({ v1: v1({ "a/b": "1" }), edit: { "a/b": "mine" }, v2: v2({ a: "2" }) });
  expect(back).toMatchObject({ exit: 3, files: { "a/b": "mine" }, ledger: { a: "conflict: path-taken" } });
  const unedited = await scenario({ v1: v1({ a: "1", "c/d": "1" }), v2: v2({ "a/b": "2", c: "2" }) });
  expect(unedited).toMatchObject({ exit: 0 });
  expect(unedited.files).toEqual({ "a/b": "2", c: "2" });
});

test("a link in the place of a file that the template edits: a typed conflict, the link stays", async () => {
  const updated = await scenario({ v1: v1({ a: "1" }), edit: { a: { link: "b" } }, v2: v2({ a: "2" }) });
  expect(updated).toMatchObject({ exit: 3, ledger: { a: "conflict: type" }, files: { a: "→ b" } });
});

test("the executable bit merges independently of the content", async () => {
  const service = await aService(v1({ run: "echo 1\n" }));
  await service.edit({ run: { executable: true, text: "echo 1\n" } });
  await service.release(v2({ run: "echo 2\n" }));
  expect(await service.update()).toMatchObject({ exit: 0, files: { run: "echo 2\n" } });
  expect(git("-C", service.directory, "ls-files", "-s", "run")).toMatch(/^100755/);
});

test("nothing is written outside of the service: through a link of the user's, or by a path that escapes", async () => {
  const service = await aService(v1({ a: "1" }));
  await service.edit({ out: { link: service.root } });
  await service.release(v2({ a: "1", "out/escaped": "2" }));
  const linked = await service.update();
  expect(linked).toMatchObject({ exit: 3, ledger: { "out/escaped": "conflict: path-taken" } });
  expect(existsSync(join(service.root, "escaped"))).toBe(false);
  for (const where of ["../..", "/tmp", ".git/hooks", ".GIT", "a/../.git"]) {
    const question = `questions: { where: { title: Where, type: string, default: "${where}" } }`;
    const after = v2({ a: "1", "{{answers.where}}/x": "2" }, question);
    const refused = await scenario({ v1: v1({ a: "1" }), v2: after });
    expect(refused).toMatchObject({ exit: 1, files: { a: "1" } });
    expect(new Set(refused.codes)).toEqual(new Set(["IM_PATH_UNSAFE"]));
  }
});

test("submodules stay untouched", async () => {
  const service = await aService(v1({ a: "1" }));
  const commit = git("-C", service.directory, "rev-parse", "HEAD");
  git("-C", service.directory, "update-index", "--add", "--cacheinfo", `160000,${commit},lib`);
  git("-C", service.directory, "commit", "--quiet", "-m", "Add a submodule");
  await service.release(v2({ a: "2" }));
  expect(await service.update()).toMatchObject({ exit: 0, ledger: { a: "updated", lib: "yours" } });
  expect(git("-C", service.directory, "ls-files", "-s", "lib")).toContain(commit);
});
