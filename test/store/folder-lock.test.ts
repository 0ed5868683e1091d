import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { lockFolder } from "../../src/store/folder-lock.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";

test("a second opener is told who has the folder", async () => {
  const folder = await temporaryDirectory();
  const lock = await lockFolder(folder);
  await expect(lockFolder(folder)).rejects.toMatchObject({
    code: "IM_STORE_HELD",
    because: expect.stringContaining(`process ${process.pid}`),
  });
  await lock.release();
  await (await lockFolder(folder)).release();
});

test("the lock of a process that was killed is taken over", async () => {
  const folder = await temporaryDirectory();
  const module = new URL("../../src/store/folder-lock.ts", import.meta.url).href;
  const program = `const { lockFolder } = await import(${JSON.stringify(module)}); await lockFolder(${JSON.stringify(folder)}); console.log("locked"); setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", program], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  await once(child.stdout, "data");
  await expect(lockFolder(folder)).rejects.toMatchObject({
    because: expect.stringContaining(`process ${child.pid}`),
  });
  child.kill("SIGKILL");
  await once(child, "exit");
  await (await lockFolder(folder)).release();
});

test("a pid that another process has by now holds nothing", async () => {
  const folder = await temporaryDirectory();
  const holder = { pid: process.pid, began: "another time", since: "2026-01-01T00:00:00Z" };
  await writeFile(join(folder, "holder-1.json"), JSON.stringify(holder));
  await writeFile(join(folder, "holder-2.json"), "torn");
  const lock = await lockFolder(folder);
  expect(await readdir(folder)).toHaveLength(1);
  await lock.release();
  expect(await readdir(folder)).toHaveLength(0);
});

test("of many at once, never two get the folder", async () => {
  for (let round = 0; round < 20; round += 1) {
    const folder = await temporaryDirectory();
    const all = await Promise.allSettled(Array.from({ length: 5 }, () => lockFolder(folder)));
    expect(all.filter((each) => each.status === "fulfilled").length).toBeLessThanOrEqual(1);
  }
});
