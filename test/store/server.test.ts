import { afterAll, describe } from "vitest";
import { storeContract } from "../contracts/store.ts";
import { aPostgreSql } from "../support/a-postgresql.ts";

const start = await aPostgreSql();

afterAll(() => {
  if (start.kind === "started") start.server.stop();
});

describe.skipIf(start.kind === "missing")("a PostgreSQL server", () => {
  storeContract(async () => {
    if (start.kind === "missing") throw new Error(start.because);
    return { kind: "server", url: start.server.database() };
  });
});
