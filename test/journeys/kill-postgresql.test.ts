import { afterAll, describe, expect, test } from "vitest";
import { aPostgreSql } from "../support/a-postgresql.ts";
import { deaths, killServersEverywhere, localDestination, suspendServer } from "./kill-server.ts";

const start = await aPostgreSql();

afterAll(() => {
  if (start.kind === "started") start.server.stop();
});

describe.skipIf(start.kind === "missing")("two servers on PostgreSQL", () => {
  test("killed at every step, finish everything once", async () => {
    if (start.kind === "missing") throw new Error(start.because);
    expect(deaths.create).toHaveLength(15);
    await killServersEverywhere(2, start.server.database(), deaths.create, localDestination);
  }, 300_000);

  test("leave one operation to one of them, when the other wakes up too late", async () => {
    if (start.kind === "missing") throw new Error(start.because);
    await suspendServer(start.server.database());
  }, 180_000);
});
