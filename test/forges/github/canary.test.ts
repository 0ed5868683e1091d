import { execFile } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { setImmediate as turn } from "node:timers/promises";
import { inspect, promisify } from "node:util";
import { expect, test, vi } from "vitest";
import type { Fault } from "../../../fakes/forge-fake.ts";
import { nativeGit } from "../../../src/git/git.ts";
import { aGitHub } from "../../support/a-github.ts";
import { aTree } from "../../support/a-tree.ts";
import { aGitRunner } from "../../support/git.ts";
import { temporaryDirectory } from "../../support/temporary-directory.ts";

const token = "ghp_canary/+0123456789";
const basic = Buffer.from(`x-access-token:${token}`).toString("base64");
const forms = [token, encodeURIComponent(token), basic, Buffer.from(token).toString("base64")];

const orders = { ref: { owner: "acme", name: "orders" }, description: "", visibility: "private" } as const;
const update = { head: "update", base: "main", title: "Update", body: "To 2.0.0", draft: false };
const settings = { protection: null, pipelines: true, reviewers: [] };
const commit = { tree: aTree({ "README.md": "# Orders\n" }), message: "Create orders\n", time: 1 };

/** A server that repeats what it was shown, in whatever it says. */
const echoes: readonly Fault["instead"][] = [401, 403, 404, 409, 422, 429, 500].map((status) => ({
  kind: "answer",
  status,
  headers: { "x-accepted-github-permissions": "administration=write" },
  body: {
    message: `Bad: ${token}; Authorization: token ${token}; https://me:${token}@github.example/?t=${encodeURIComponent(token)}`,
    errors: [{ code: "custom", message: `and ${token}` }, token],
  },
}));

test("the token is seen in no error, no output, no file and no list of processes", async () => {
  const directory = await temporaryDirectory();
  const { fake, forge } = await aGitHub({ people: { globex: token } }, { kind: "token", token });
  const seen: string[] = [];
  const printed = [vi.spyOn(process.stdout, "write"), vi.spyOn(process.stderr, "write")];
  const port = nativeGit(aGitRunner(directory), directory);
  const { ref } = orders;

  /** Everything that can be seen of how a call ended. */
  const watch = async (call: () => Promise<unknown>): Promise<void> => {
    const end = await call().catch((error: unknown) => error);
    seen.push(inspect(end, { depth: null, showHidden: true }), JSON.stringify(end));
  };
  const calls: readonly (() => Promise<unknown>)[] = [
    () => forge.createRepository(orders, "operation-1"),
    () => forge.findRepository(ref),
    () => forge.configure(ref, settings),
    () => forge.proposals.open(ref, update, "operation-2"),
    () => forge.proposals.update(ref, 1, { title: "x" }),
    () => forge.proposals.close(ref, 1, "because"),
    () => forge.probe("acme"),
  ];
  for (const call of calls) await watch(call);
  for (const instead of [...echoes, { kind: "cut" } as const]) {
    for (const call of calls) {
      fake.order({ path: /./, times: 1, effect: "none", instead });
      await watch(call);
    }
  }

  // git, while it is at work and when it fails.
  const listing = async (): Promise<void> => {
    const { stdout } = await promisify(execFile)("ps", ["-eww", "-o", "args"]);
    seen.push(stdout);
  };
  const remote = await forge.remote(ref);
  fake.order({ path: /info\/refs/, effect: "none", instead: { kind: "slow", milliseconds: 400 } });
  const pushing = watch(() => port.pushFirstCommit(commit, remote));
  const isOver = pushing.then(() => true);
  do {
    await listing();
    await files(directory, seen);
  } while (!(await Promise.race([isOver, turn(false)])));
  fake.revoke({ token });
  await watch(() => port.pushFirstCommit(commit, remote));
  await files(directory, seen);

  for (const stream of printed) {
    seen.push(...stream.mock.calls.map(([chunk]) => String(chunk)));
    stream.mockRestore();
  }
  const everything = seen.join("\n");
  expect(everything).toContain("git push");
  expect(everything).toContain("IM_FORGE_UNAUTHORISED");
  expect(everything).toContain("<redacted>");
  for (const form of forms) expect(everything.includes(form)).toBe(false);
  // What the forge was shown is the token, or this test would show nothing.
  expect(fake.requests.some(({ authorization }) => authorization === `token ${token}`)).toBe(true);
  expect(fake.requests.some(({ authorization }) => authorization === `Basic ${basic}`)).toBe(true);
});

/** The content of every file, git's own configuration included; some are gone before they are read. */
async function files(directory: string, seen: string[]): Promise<void> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    if (entry.isFile())
      seen.push(await readFile(join(entry.parentPath, entry.name), "latin1").catch(() => ""));
  }
}
