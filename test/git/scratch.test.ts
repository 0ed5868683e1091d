import { mkdir, readdir, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { inScratch } from "../../src/git/scratch.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";

const dayAndMore = new Date(Date.now() - 25 * 60 * 60 * 1_000);

test("scratch is gone afterwards, whether the work succeeds or fails", async () => {
  const parent = join(await temporaryDirectory(), "scratch");
  const work = async (directory: string): Promise<string> => {
    await writeFile(join(directory, "file"), "text");
    return directory;
  };
  expect(await inScratch(parent, "push-", work)).toMatch(/push-/);
  const failing = inScratch(parent, "push-", async (directory) => {
    await work(directory);
    throw new Error("no");
  });
  await expect(failing).rejects.toThrow("no");
  expect(await readdir(parent)).toEqual([]);
});

test("what killed processes left is removed a day later, and nothing else", async () => {
  const parent = await temporaryDirectory();
  for (const name of ["push-old", "push-young", "kept-old"]) {
    await mkdir(join(parent, name));
    await writeFile(join(parent, name, "file"), "text");
    if (name.endsWith("-old")) await utimes(join(parent, name), dayAndMore, dayAndMore);
  }
  await inScratch(parent, "push-", async () => undefined);
  expect((await readdir(parent)).sort()).toEqual(["kept-old", "push-young"]);
});
