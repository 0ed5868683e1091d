import { readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { dumpStore, restoreStore } from "../../src/wiring-server.ts";
import { aServer, type TestServer } from "../support/a-server.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";

let server: TestServer = await aServer();
afterAll(() => server.stop());

const total = async (): Promise<number> => (await server.api("GET", "/api/v1/services")).body.total;

test("a backup of a running server brings everything back, and what was there is kept", async () => {
  const body = { template: "tiny", service: { name: "kept", owner: "acme" }, forge: "local" };
  await server.api("POST", "/api/v1/services", { body });
  await expect.poll(total).toBe(1);
  const { home } = server;
  const file = join(await temporaryDirectory(), "backup.tgz");
  await writeFile(file, (await server.api("GET", "/api/v1/backup")).bytes);

  await expect(restoreStore({ home }, file)).rejects.toMatchObject({ code: "IM_STORE_HELD" });
  await expect(dumpStore({ home })).rejects.toMatchObject({ code: "IM_STORE_HELD" });
  await server.server.stop();
  await rm(join(home, "store", "pglite"), { recursive: true });
  expect(await restoreStore({ home }, file)).toEqual({ kept: null });
  server = await server.restart();
  expect(await total()).toBe(1);
  expect((await server.api("GET", "/api/v1/audit-events:verify")).body.intact).toBe(true);

  await server.server.stop();
  await writeFile(file, await dumpStore({ home }));
  const { kept } = await restoreStore({ home }, file);
  expect(kept).not.toBeNull();
  await writeFile(file, "no backup");
  await expect(restoreStore({ home }, file)).rejects.toMatchObject({ code: "IM_BACKUP_INVALID" });
  expect((await readdir(join(home, "store"))).filter((name) => name === "restoring")).toEqual([]);
  server = await server.restart();
  expect(await total()).toBe(1);
});
