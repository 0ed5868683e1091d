import { chmod, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { gitRunner, mustGit } from "../../src/git/run-git.ts";
import { serviceCopies } from "../../src/git/service-copy/open-copies.ts";
import { requireGit } from "../../src/git/version.ts";
import { aGitRunner } from "../support/git.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";

const call = { repository: null, arguments: ["version"], protocols: [], input: null, seconds: 10 } as const;

/** A runner whose `git` is this shell script. */
async function runnerOf(script: string) {
  const directory = await temporaryDirectory();
  await mkdir(join(directory, "bin"));
  await writeFile(join(directory, "bin", "git"), `#!/bin/sh\n${script}\n`);
  await chmod(join(directory, "bin", "git"), 0o755);
  return gitRunner({ path: `${join(directory, "bin")}:/usr/bin:/bin`, home: directory });
}

test("git that is here is new enough", async () => {
  await expect(requireGit(aGitRunner(await temporaryDirectory()))).resolves.toBeUndefined();
});

test("git that is missing is one clear line", async () => {
  const run = gitRunner({ path: "/nonexistent", home: "/nonexistent" });
  await expect(requireGit(run)).rejects.toMatchObject({
    code: "IM_GIT_MISSING",
    message: "git cannot be started",
  });
});

test("git that is too old is told from git that will do", async () => {
  const old = await runnerOf("echo git version 2.37.9.windows.1");
  await expect(requireGit(old)).rejects.toMatchObject({ code: "IM_GIT_MISSING", message: "git is too old" });
  const later = await runnerOf("echo 'git version 3.0.1 (Apple Git-154)'");
  await expect(requireGit(later)).resolves.toBeUndefined();
});

test("a work tree is not opened with a git that is too old to read our settings", async () => {
  const said = 'printf "%s\\n" /place /place/.git "" .git/hooks 0123456789012345678901234567890123456789';
  const old = await runnerOf(`case "$*" in version) echo git version 2.30.2;; *) ${said};; esac`);
  await expect(serviceCopies(old).open(".")).rejects.toMatchObject({ code: "IM_GIT_MISSING" });
  const later = await runnerOf(said.replace(".git/hooks", "/dev/null"));
  expect((await serviceCopies(later).open(".")).place).toBe("/place");
});

test("an exit code is an answer, also with empty standard error", async () => {
  const run = await runnerOf("exit 1");
  expect(await run(call)).toMatchObject({ kind: "exited", code: 1 });
  await expect(mustGit(run, call)).rejects.toMatchObject({ code: "IM_GIT_FAILED" });
});

test("the time is absolute: a command that goes on talking is stopped too", async () => {
  const run = await runnerOf("while true; do echo busy >&2; sleep 0.05; done");
  expect(await run({ ...call, seconds: 0.3 })).toMatchObject({ kind: "stopped" });
});

test("what a server says is shown without credentials and without terminal codes", async () => {
  const run = await runnerOf(
    `printf 'fatal: https://me:hunter2@example.com/x.git \\033[31mred\\033[0m\\rAuthorization: Basic aHVudGVyMg==' >&2; exit 128`,
  );
  const problem = await mustGit(run, call).catch((error: unknown) => error);
  expect(problem).toMatchObject({
    because: "it said: fatal: https://example.com/x.git red\nAuthorization: <redacted>",
  });
});

test("a child that does not read its input is no failure of ours", async () => {
  const run = await runnerOf("exit 0");
  expect(await run({ ...call, input: Buffer.alloc(10_000_000) })).toMatchObject({ kind: "exited", code: 0 });
});
