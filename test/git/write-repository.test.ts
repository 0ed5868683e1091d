import { mkdir, readdir, stat, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { nativeGit } from "../../src/git/git.ts";
import type { RunGit } from "../../src/git/run-git.ts";
import { aTree } from "../support/a-tree.ts";
import { aGitRunner, git } from "../support/git.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";

const commit = {
  tree: aTree({ "README.md": "# Orders\n", "bin/run": "#!/bin/sh\n", "src/index.js": "1;\n" }),
  message: "Create orders\n",
  time: 1_700_000_000,
};

test("a directory with a clean work tree and one commit on main", async () => {
  const directory = await temporaryDirectory();
  const target = join(directory, "deep", "orders");
  const written = await nativeGit(aGitRunner(directory), directory).writeRepository(commit, target);
  expect(git("-C", target, "status", "--porcelain=v2", "--branch")).toBe(
    `# branch.oid ${written.commit}\n# branch.head main`,
  );
  expect(git("-C", target, "rev-parse", "HEAD^{tree}")).toBe(commit.tree.id);
  expect((await stat(join(target, "bin/run"))).mode & 0o111).not.toBe(0);
  expect((await stat(join(target, "README.md"))).mode & 0o111).toBe(0);
  expect(await readdir(join(directory, "deep"))).toEqual(["orders"]);
});

test("the same commit as the one that is pushed", async () => {
  const directory = await temporaryDirectory();
  const port = nativeGit(aGitRunner(directory), directory);
  const bare = join(directory, "remote.git");
  git("init", "--quiet", "--bare", bare);
  const pushed = await port.pushFirstCommit(commit, { url: pathToFileURL(bare).href, protocol: "file" });
  const written = await port.writeRepository(commit, join(directory, "orders"));
  expect(written.commit).toBe(pushed.commit);
});

test("an empty directory is filled, also behind a link", async () => {
  const directory = await temporaryDirectory();
  await mkdir(join(directory, "empty"));
  await symlink(join(directory, "empty"), join(directory, "link"));
  await nativeGit(aGitRunner(directory), directory).writeRepository(commit, join(directory, "link"));
  expect(await readdir(join(directory, "empty"))).toEqual([".git", "README.md", "bin", "src"]);
});

test("whatever is there already is not touched", async () => {
  const directory = await temporaryDirectory();
  const port = nativeGit(aGitRunner(directory), directory);
  await mkdir(join(directory, "full"));
  await writeFile(join(directory, "full", ".hidden"), "");
  await writeFile(join(directory, "file"), "");
  await symlink("nowhere", join(directory, "dangling"));
  for (const name of ["full", "file", "dangling"]) {
    await expect(port.writeRepository(commit, join(directory, name))).rejects.toMatchObject({
      code: "IM_DIRECTORY_NOT_EMPTY",
    });
  }
  expect(await readdir(directory)).toEqual(["dangling", "file", "full"]);
  expect(await readdir(join(directory, "full"))).toEqual([".hidden"]);
});

test("a directory that fills while the repository is being built wins", async () => {
  const directory = await temporaryDirectory();
  const target = join(directory, "orders");
  const run = aGitRunner(directory);
  const slow: RunGit = async (call) => {
    const end = await run(call);
    if (call.arguments.includes("reset")) {
      await mkdir(target, { recursive: true });
      await writeFile(join(target, "mine.txt"), "mine");
    }
    return end;
  };
  await expect(nativeGit(slow, directory).writeRepository(commit, target)).rejects.toMatchObject({
    code: "IM_DIRECTORY_NOT_EMPTY",
  });
  expect(await readdir(target)).toEqual(["mine.txt"]);
  expect(await readdir(directory)).toEqual(["orders"]);
});
