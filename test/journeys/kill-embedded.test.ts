import { expect, test } from "vitest";
import { deaths, killServersEverywhere } from "./kill-server.ts";

test("a server with the embedded store, killed at every step, finishes everything once after its restart", async () => {
  expect(deaths).toHaveLength(15);
  await killServersEverywhere(1, "");
}, 300_000);
