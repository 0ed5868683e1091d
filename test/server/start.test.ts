import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { aServer } from "../support/a-server.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";
import { wire } from "../../src/wiring.ts";
import { startServer } from "../../src/wiring-server.ts";
import { loadCatalogue } from "../../src/workflows/load-catalogue.ts";

test("a catalogue that is broken at the start leaves the last good one serving, and says so", async () => {
  const first = await aServer();
  await writeFile(join(first.catalogue, "stacks", "tiny", "stack.yaml"), "name: [\n");
  const second = await first.restart();
  try {
    expect(second.server.stale.length).toBeGreaterThan(0);
    expect((await second.api("GET", "/api/v1/templates/tiny")).body.features).toHaveLength(3);
    expect((await second.api("GET", "/api/v1/whoami")).body.banner).toMatch(
      /its last good version is served/,
    );
    const body = { template: "tiny", service: { name: "still" } };
    expect((await second.api("POST", "/api/v1/previews", { body })).status).toBe(201);
  } finally {
    await second.stop();
  }
});

test("a catalogue is served as it is edited; while it is broken, as it was before", async () => {
  let edited = (): void => undefined;
  const server = await aServer({
    watchCatalogue(changed) {
      edited = changed;
      return () => undefined;
    },
  });
  const { catalogue, api } = server;
  const stack = join(catalogue, "stacks", "tiny", "stack.yaml");
  const text = await readFile(stack, "utf8");
  const summary = async (): Promise<string> => (await api("GET", "/api/v1/templates/tiny")).body.summary;
  const banner = async (): Promise<string> => (await api("GET", "/api/v1/whoami")).body.banner;
  try {
    await writeFile(stack, text.replace("A stack for tests.", "Edited."));
    await writeFile(join(catalogue, "stacks", "tiny", "files", "NEW.md"), "new\n");
    edited();
    await expect.poll(summary, { timeout: 15_000 }).toBe("Edited.");
    const body = { template: "tiny", service: { name: "orders" } };
    const preview = await api("POST", "/api/v1/previews", { body });
    expect(preview.body.files.map((each: { path: string }) => each.path)).toContain("NEW.md");

    await writeFile(stack, "name: [\n");
    edited();
    await expect.poll(banner, { timeout: 15_000 }).toContain("its last good version is served");
    expect(await summary()).toBe("Edited.");
    await writeFile(stack, text);
    edited();
    await expect.poll(banner, { timeout: 15_000 }).not.toContain("its last good version is served");
    expect(await summary()).toBe("A stack for tests.");
  } finally {
    await server.stop();
  }
});

test("a catalogue that never was whole is refused with everything that is wrong, and the data is left alone", async () => {
  const home = await temporaryDirectory();
  const catalogue = await temporaryDirectory();
  const wiring = wire({ PATH: process.env["PATH"], INSTANT_MICROS_HOME: home });
  const start = () =>
    startServer(wiring, {
      host: "127.0.0.1",
      port: 0,
      url: null,
      store: null,
      accounts: false,
      logLevel: "silent",
      requestsPerMinute: 100,
      catalogue,
      loadCatalogue: () => loadCatalogue(wiring.source, join(catalogue, "nothing")),
      watchCatalogue: () => () => undefined,
    });
  await expect(start()).rejects.toMatchObject({ code: "IM_CATALOGUE_NOT_FOUND" });
  // The store was closed again: a second attempt gets as far as the first.
  await expect(start()).rejects.toMatchObject({ code: "IM_CATALOGUE_NOT_FOUND" });
});

test("more requests than are allowed are refused with the time to wait, and an address in use is named", async () => {
  const server = await aServer({ requestsPerMinute: 5 });
  try {
    const statuses: number[] = [];
    for (let count = 0; count < 7; count += 1)
      statuses.push((await server.api("GET", "/api/v1/templates")).status);
    expect(statuses.at(-1)).toBe(429);
    const limited = await server.api("GET", "/api/v1/templates");
    expect(limited.body.code).toBe("IM_TOO_MANY_REQUESTS");
    expect(Number(limited.headers.get("retry-after"))).toBeGreaterThan(0);
    const { port } = new URL(server.server.address);
    await expect(aServer({ port: Number(port) })).rejects.toMatchObject({ code: "IM_ADDRESS_IN_USE" });
  } finally {
    await server.stop();
  }
});
