import { expect, test } from "vitest";
import { localProcesses } from "../../src/processes/processes.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";

const processes = localProcesses();
const env = { PATH: process.env["PATH"] ?? "" };

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

test("a command that ends says how, and what it wrote where", async () => {
  const directory = await temporaryDirectory();
  const words = ["sh", "-c", "echo out; echo err >&2; exit 3"];
  expect(await processes.run({ directory, words, env, seconds: 30 })).toMatchObject({
    code: 3,
    killed: false,
    stdout: "out\n",
    stderr: "err\n",
    leftBehind: false,
  });
});

test("a command that takes too long is ended with everything that it started", async () => {
  const directory = await temporaryDirectory();
  const words = ["sh", "-c", "sleep 600 & echo $!; sleep 600"];
  const ended = await processes.run({ directory, words, env, seconds: 1 });
  expect(ended).toMatchObject({ killed: true, code: 137 });
  await expect.poll(() => isRunning(Number(ended.stdout))).toBe(false);
});

test("what a command leaves running is ended, and said", async () => {
  const directory = await temporaryDirectory();
  const words = ["sh", "-c", "sleep 600 >/dev/null 2>&1 & echo $!"];
  const ended = await processes.run({ directory, words, env, seconds: 30 });
  expect(ended).toMatchObject({ killed: false, code: 0, leftBehind: true });
  await expect.poll(() => isRunning(Number(ended.stdout))).toBe(false);
});

test("a program that is not there is named", async () => {
  const directory = await temporaryDirectory();
  await expect(
    processes.run({ directory, words: ["no-such-program"], env, seconds: 1 }),
  ).rejects.toMatchObject({
    code: "IM_TOOL_MISSING",
    message: "no-such-program cannot be started",
  });
});

test("a service that answers is asked, and its sockets are seen", async () => {
  const directory = await temporaryDirectory();
  const port = await processes.freePort();
  const code = `require("http").createServer((q, r) => { r.setHeader("x-path", q.url); r.end("hello") }).listen(${port})`;
  const running = await processes.start({ directory, words: ["node", "-e", code], env });
  const get = (): ReturnType<typeof processes.ask> =>
    processes.ask({ port, method: "GET", path: "/%", headers: {}, seconds: 5 });
  await expect.poll(async () => (await get()).kind).toBe("answered");
  expect(await get()).toMatchObject({ status: 200, headers: { "x-path": "/%" }, body: "hello" });
  if (process.platform === "linux") {
    expect(await running.listeners()).toEqual({ kind: "seen", value: [{ address: "*", port }] });
  }
  expect(await running.stop()).toMatchObject({ killed: true });
  expect(await get()).toMatchObject({ kind: "silent" });
});
