import { expect, test } from "vitest";
import { deaths, killServersEverywhere, localDestination } from "./kill-server.ts";

test("a server with the embedded store, killed at every step, finishes everything once after its restart", async () => {
  expect(deaths).toHaveLength(15);
  await killServersEverywhere(1, "", localDestination);
}, 300_000);
