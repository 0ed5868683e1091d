import { mkdir, readdir, readFile, utimes } from "node:fs/promises";
import { basename, join } from "node:path";
import { expect, test, vi } from "vitest";
import { trialPlaces } from "../../src/files/trial-places.ts";
import { aTree } from "../support/a-tree.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";

test("a trial's service stands in a folder of its own, and what killed trials have left is gone a day later", async () => {
  const temporary = await temporaryDirectory();
  vi.stubEnv("TMPDIR", temporary);
  const dayAndMore = new Date(Date.now() - 25 * 60 * 60 * 1_000);
  for (const name of ["instant-micros-trial-old", "instant-micros-trial-young", "trial-of-somebody-else"]) {
    await mkdir(join(temporary, name, "orders"), { recursive: true });
    if (!name.endsWith("young")) await utimes(join(temporary, name), dayAndMore, dayAndMore);
  }
  const places = trialPlaces(join(temporary, "memory"));
  const name = await places.inDirectory("tiny-1", aTree({ "words.txt": "orders\n" }), async (directory) => {
    expect(await readFile(join(directory, "words.txt"), "utf8")).toBe("orders\n");
    return basename(directory);
  });
  expect(name).toBe("tiny-1");
  expect((await readdir(temporary)).sort()).toEqual(["instant-micros-trial-young", "trial-of-somebody-else"]);
});
