import { chmod, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import type { GitRemote } from "../../src/forges/contract/forge.ts";
import { nativeGit } from "../../src/git/git.ts";
import type { RunGit } from "../../src/git/run-git.ts";
import { aTree } from "../support/a-tree.ts";
import { aGitRunner, git } from "../support/git.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";

const tree = aTree({
  "a.txt": "a\n",
  "a/b.txt": "no newline at the end",
  "a/ä ö.txt": "",
  'odd "name" \\.txt': "odd\n",
  "bin/run": "#!/bin/sh\n",
});
const commit = { tree, message: "Create orders\n\nIt takes orders.\n", time: 1_700_000_000 };

async function anEmptyRemote() {
  const directory = await temporaryDirectory();
  const bare = join(directory, "remote.git");
  git("init", "--quiet", "--bare", "--initial-branch=main", bare);
  const remote: GitRemote = { url: pathToFileURL(bare).href, protocol: "file" };
  return { directory, bare, remote, scratch: join(directory, "scratch"), run: aGitRunner(directory) };
}

test("main has the rendered tree, our name and the time of the request", async () => {
  const { bare, remote, run, scratch } = await anEmptyRemote();
  const pushed = await nativeGit(run, scratch).pushFirstCommit(commit, remote);
  expect(pushed.kind).toBe("pushed");
  expect(git("-C", bare, "rev-parse", "main", "main^{tree}")).toBe(`${pushed.commit}\n${tree.id}`);
  expect(git("-C", bare, "log", "--format=%an <%ae>|%cn <%ce>|%at|%ct|%P|%B", "main")).toBe(
    "Instant Micros <instant-micros@localhost>|Instant Micros <instant-micros@localhost>|1700000000|1700000000||" +
      "Create orders\n\nIt takes orders.",
  );
  expect(git("-C", bare, "fsck", "--strict")).toBe("");
  expect(await readdir(scratch)).toEqual([]);
});

test("the same request is the same commit, and an executable file stays one", async () => {
  const [here, there] = [await anEmptyRemote(), await anEmptyRemote()];
  const first = await nativeGit(here.run, here.scratch).pushFirstCommit(commit, here.remote);
  const second = await nativeGit(there.run, there.scratch).pushFirstCommit(commit, there.remote);
  expect(second.commit).toBe(first.commit);
  expect(git("-C", here.bare, "ls-tree", "main", "bin/run")).toMatch(/^100755 /);
});

test("a commit that is there already is found, whatever the clock says now", async () => {
  const { bare, remote, run, scratch } = await anEmptyRemote();
  const port = nativeGit(run, scratch);
  const first = await port.pushFirstCommit(commit, remote);
  expect(await port.pushFirstCommit(commit, remote)).toEqual({ kind: "present", commit: first.commit });
  const later = { ...commit, time: commit.time + 60 };
  expect(await port.pushFirstCommit(later, remote)).toEqual({ kind: "present", commit: first.commit });
  expect(git("-C", bare, "rev-list", "--count", "main")).toBe("1");
});

test("a main of somebody else is left as it is", async () => {
  const { bare, remote, run, scratch } = await anEmptyRemote();
  const port = nativeGit(run, scratch);
  const other = await port.pushFirstCommit({ ...commit, tree: aTree({ "x.txt": "x" }) }, remote);
  await expect(port.pushFirstCommit(commit, remote)).rejects.toMatchObject({
    code: "IM_PUSH_FAILED",
    because: expect.stringContaining(other.commit),
  });
  expect(git("-C", bare, "rev-parse", "main")).toBe(other.commit);
});

test("a commit on top of ours is left as it is", async () => {
  const { directory, bare, remote, run, scratch } = await anEmptyRemote();
  const port = nativeGit(run, scratch);
  await port.pushFirstCommit(commit, remote);
  const clone = join(directory, "clone");
  git("clone", "--quiet", bare, clone);
  git("-C", clone, "commit", "--quiet", "--allow-empty", "--message", "Mine");
  git("-C", clone, "push", "--quiet", "origin", "main");
  await expect(port.pushFirstCommit(commit, remote)).rejects.toMatchObject({ code: "IM_PUSH_FAILED" });
});

test("a tag called main is not taken for the branch", async () => {
  const { bare, remote, run, scratch } = await anEmptyRemote();
  const port = nativeGit(run, scratch);
  const { commit: other } = await port.pushFirstCommit({ ...commit, tree: aTree({ "x.txt": "x" }) }, remote);
  git("-C", bare, "update-ref", "refs/tags/main", other);
  git("-C", bare, "update-ref", "-d", "refs/heads/main");
  expect(await port.pushFirstCommit(commit, remote)).toMatchObject({ kind: "pushed" });
});

test("a refusal is told in the server's words", async () => {
  const { bare, remote, run, scratch } = await anEmptyRemote();
  const hook = join(bare, "hooks", "pre-receive");
  await writeFile(hook, "#!/bin/sh\necho 'GH006: main is protected' >&2\nexit 1\n");
  await chmod(hook, 0o755);
  await expect(nativeGit(run, scratch).pushFirstCommit(commit, remote)).rejects.toMatchObject({
    code: "IM_BRANCH_PROTECTED",
    because: expect.stringMatching(/pre-receive hook declined.*GH006: main is protected/s),
  });
});

test("a push whose answer was lost is looked up and not repeated", async () => {
  const { remote, run, scratch } = await anEmptyRemote();
  let pushes = 0;
  const forgetful: RunGit = async (call) => {
    const end = await run(call);
    if (call.arguments[0] !== "push") return end;
    pushes += 1;
    return { kind: "stopped", because: "the connection was lost", stderr: "" };
  };
  const pushed = await nativeGit(forgetful, scratch).pushFirstCommit(commit, remote);
  expect(pushed.kind).toBe("present");
  expect(pushes).toBe(1);
});

test("a push that never arrived is tried once more, and then told", async () => {
  const { bare, remote, run, scratch } = await anEmptyRemote();
  const failing =
    (times: number): RunGit =>
    async (call) => {
      if (call.arguments[0] !== "push" || times === 0) return run(call);
      times -= 1;
      return { kind: "stopped", because: "the connection was lost", stderr: "" };
    };
  await expect(nativeGit(failing(2), scratch).pushFirstCommit(commit, remote)).rejects.toMatchObject({
    code: "IM_PUSH_FAILED",
    because: "the connection was lost",
  });
  expect(git("-C", bare, "for-each-ref")).toBe("");
  expect(await nativeGit(failing(1), scratch).pushFirstCommit(commit, remote)).toMatchObject({
    kind: "pushed",
  });
});

test("a remote that is not there is a push that failed", async () => {
  const { directory, run, scratch } = await anEmptyRemote();
  const nowhere = { url: pathToFileURL(join(directory, "nowhere.git")).href, protocol: "file" } as const;
  await expect(nativeGit(run, scratch).pushFirstCommit(commit, nowhere)).rejects.toMatchObject({
    code: "IM_PUSH_FAILED",
  });
});

test("a tree whose id is not that of its files is a bug of ours", async () => {
  const { bare, remote, run, scratch } = await anEmptyRemote();
  const wrong = { ...commit, tree: { ...tree, id: "0".repeat(40) } };
  await expect(nativeGit(run, scratch).pushFirstCommit(wrong, remote)).rejects.toMatchObject({
    code: "IM_INTERNAL",
  });
  expect(git("-C", bare, "for-each-ref")).toBe("");
});
