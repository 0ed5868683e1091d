import { readdir, rename, symlink } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { catalogueSource } from "../../src/files/catalogue-source.ts";
import type { RunGit } from "../../src/git/run-git.ts";
import { aGitRunner, git } from "../support/git.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";
import { writeFiles } from "../support/written-files.ts";

/** A repository with a catalogue in two versions, tagged v1 and, annotated, v2. */
async function aCatalogueRepository() {
  const directory = await temporaryDirectory();
  const repository = join(directory, "catalogue");
  git("init", "--quiet", "--initial-branch=main", repository);
  git("-C", repository, "config", "uploadpack.allowFilter", "true");
  const commit = async (files: Readonly<Record<string, string>>): Promise<string> => {
    await writeFiles(repository, files);
    git("-C", repository, "add", "--all");
    git("-C", repository, "commit", "--quiet", "--message", "A version");
    return git("-C", repository, "rev-parse", "HEAD");
  };
  const v1 = await commit({
    "stacks/a/stack.yaml": "one",
    "stacks/a/files/run": "#!/bin/sh\n",
    "large.bin": "large",
  });
  git("-C", repository, "tag", "v1");
  await symlink("run", join(repository, "stacks/a/files/link"));
  const v2 = await commit({ "stacks/a/stack.yaml": "two", "features/x/b/file": "for b" });
  git("-C", repository, "tag", "--annotate", "--message", "Second", "v2");

  let calls = 0;
  const plain = aGitRunner(directory);
  const run: RunGit = (call) => {
    if (call.protocols.length > 0) calls += 1;
    return plain(call);
  };
  const cache = join(directory, "cache");
  const url = pathToFileURL(repository).href;
  const source = catalogueSource(run, { builtIn: "/nowhere", cache, protocols: ["file"] });
  return { directory, repository, cache, source, url, v1, v2, commit, networkCalls: () => calls };
}

test("a tag, an annotated tag, a commit and the newest commit", async () => {
  const { source, url, v1, v2 } = await aCatalogueRepository();
  for (const [revision, commit, text] of [
    ["#v1", v1, "one"],
    ["#v2", v2, "two"],
    [`#${v1}`, v1, "one"],
    ["", v2, "two"],
  ] as const) {
    const raw = await source.read(`${url}${revision}`);
    expect(raw.source).toBe(`${url}@${commit}`);
    const definition = raw.files.find((file) => file.path === "stacks/a/stack.yaml");
    expect(definition).toMatchObject({
      kind: "file",
      executable: false,
      bytes: new TextEncoder().encode(text),
    });
  }
});

test("links and executable bits are those of the commit; one stack's files can be had alone", async () => {
  const { source, url } = await aCatalogueRepository();
  const all = await source.read(`${url}#v2`);
  expect(all.files.map((file) => file.path)).toEqual([
    "features/x/b/file",
    "stacks/a/files/link",
    "stacks/a/files/run",
    "stacks/a/stack.yaml",
  ]);
  expect(all.files[1]).toEqual({ kind: "symlink", path: "stacks/a/files/link", target: "run" });
  expect(all.files[2]).toMatchObject({ executable: true });
  const one = await source.read(`${url}#v2`, "a");
  expect(one.files.map((file) => file.path)).not.toContain("features/x/b/file");
});

test("a commit that is here needs no network, and its repository no longer exists", async () => {
  const { source, url, v1, repository, networkCalls } = await aCatalogueRepository();
  const first = await source.read(`${url}#${v1}`);
  const before = networkCalls();
  await rename(repository, `${repository}-gone`);
  expect(await source.read(`${url}#${v1}`)).toEqual(first);
  expect(networkCalls()).toBe(before);
});

test("only the bytes of the catalogue's own folders are fetched", async () => {
  const { source, url, cache, repository } = await aCatalogueRepository();
  await source.read(`${url}#v1`);
  const kept = (await readdir(cache)).filter((name) => name.endsWith(".git"));
  expect(kept).toHaveLength(1);
  const missing = git(
    "--git-dir",
    join(cache, kept[0] ?? ""),
    "rev-list",
    "--objects",
    "--missing=print",
    "main",
  );
  expect(missing.split("\n").filter((line) => line.startsWith("?"))).toEqual([
    `?${git("-C", repository, "rev-parse", "v1:large.bin")}`,
  ]);
});

test("a tag that moved is read anew", async () => {
  const { source, url, repository, v2 } = await aCatalogueRepository();
  await source.read(`${url}#v1`);
  git("-C", repository, "tag", "--force", "v1", v2);
  expect(await source.read(`${url}#v1`)).toMatchObject({ source: `${url}@${v2}` });
});

test("many at once fetch without getting in each other's way", async () => {
  const { source, url, cache } = await aCatalogueRepository();
  const all = await Promise.all([1, 2, 3, 4].map(() => source.read(`${url}#v1`)));
  for (const each of all) expect(each).toEqual(all[0]);
  expect(await readdir(cache)).toHaveLength(1);
});

test("what is not there is said plainly, and leaves nothing behind", async () => {
  const { source, url, directory, cache } = await aCatalogueRepository();
  for (const location of [
    `${url}#v3`,
    `${url}#${"0".repeat(40)}`,
    pathToFileURL(join(directory, "nowhere")).href,
  ]) {
    await expect(source.read(location)).rejects.toMatchObject({ code: "IM_CATALOGUE_NOT_FOUND" });
  }
  expect(await readdir(cache)).toEqual([]);
});

test("a repository without a catalogue, and one with a submodule in it, are refused", async () => {
  const { directory, source, repository, url, v1 } = await aCatalogueRepository();
  const other = join(directory, "other");
  git("init", "--quiet", "--initial-branch=main", other);
  git("-C", other, "commit", "--quiet", "--allow-empty", "--message", "Nothing");
  await expect(source.read(pathToFileURL(other).href)).rejects.toMatchObject({
    code: "IM_CATALOGUE_NOT_FOUND",
  });

  git("-C", repository, "update-index", "--add", "--cacheinfo", `160000,${v1},stacks/sub`);
  git("-C", repository, "commit", "--quiet", "--message", "A submodule");
  await expect(source.read(url)).rejects.toMatchObject({
    code: "IM_CATALOGUE_FILE_UNSAFE",
    where: "stacks/sub",
  });
});
