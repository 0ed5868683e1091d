import { expect, test } from "vitest";
import { deaths, killServersEverywhere, localDestination } from "./kill-server.ts";

test("a server with the embedded store, killed at every step, finishes everything once after its restart", async () => {
  expect(deaths.create).toHaveLength(15);
  await killServersEverywhere(1, "", deaths.create, localDestination);
}, 300_000);
