import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { aService, lines, template } from "./scenario.ts";

test("a repository that was copied from an old version is adopted at that version, and updates from there", async () => {
  const v1 = template("1.0.0", { a: lines("1", "2", "3", "4"), b: "1", c: "1", d: "1" });
  const v2 = template("1.1.0", { a: lines("1", "2", "3", "four"), b: "2", c: "2", d: "1" });
  const service = await aService(v1);
  await rm(join(service.directory, ".instant-micros.json"));
  await service.edit({ a: lines("mine", "2", "3", "4"), d: null });
  await service.release(v2);

  const adopted = await service.run("adopt", service.directory, "--stack", "tiny");
  expect(adopted).toMatchObject({
    exit: 0,
    json: {
      stack: { id: "tiny", version: "1.0.0" },
      files: [
        { path: "a", state: "different" },
        { path: "b", state: "same" },
        { path: "c", state: "same" },
        { path: "d", state: "missing" },
      ],
    },
  });
  service.commit("Adopt");
  expect(await service.update()).toMatchObject({
    exit: 0,
    ledger: { a: "merged", b: "updated", c: "updated", d: "deleted-by-you" },
    files: { a: lines("mine", "2", "3", "four") },
  });
});

test("a service is not adopted twice, and a dirty one not at all", async () => {
  const service = await aService(template("1.0.0", { a: "1" }));
  const twice = await service.run("adopt", service.directory, "--stack", "tiny");
  expect(twice).toMatchObject({ exit: 2, json: { problems: [{ code: "IM_ADOPTED_ALREADY" }] } });
  const manifest = join(service.directory, ".instant-micros.json");
  const before = await readFile(manifest, "utf8");
  await service.change({ a: "dirty" });
  const dirty = await service.run("adopt", service.directory, "--stack", "tiny");
  expect(dirty).toMatchObject({ exit: 2, json: { problems: [{ code: "IM_WORK_TREE_NOT_CLEAN" }] } });
  expect(await readFile(manifest, "utf8")).toBe(before);
});

test("a manifest that git does not know is never overwritten", async () => {
  const service = await aService(template("1.0.0", { a: "1" }));
  const manifest = join(service.directory, ".instant-micros.json");
  await rm(manifest);
  await service.edit({});
  await writeFile(manifest, "somebody's own");
  const adopted = await service.run("adopt", service.directory, "--stack", "tiny");
  expect(adopted).toMatchObject({ exit: 2, json: { problems: [{ code: "IM_PATH_OCCUPIED" }] } });
  expect(await readFile(manifest, "utf8")).toBe("somebody's own");
});
