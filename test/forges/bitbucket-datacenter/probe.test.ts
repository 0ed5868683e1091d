import { expect, test } from "vitest";
import type { ConnectionReport } from "../../../src/forges/contract/settings.ts";
import { aDatacenter, bob, connected } from "./a-datacenter.ts";

function granted({ permissions }: ConnectionReport): Readonly<Record<string, string>> {
  return Object.fromEntries(permissions.map(({ name, granted: each }) => [name, each]));
}

test("the server says its version, who asks, and what they administer", async () => {
  const report = await connected(await aDatacenter()).probe("CORE");
  expect(report).toMatchObject({ identity: "jane", version: "8.19.0" });
  expect(granted(report)).toEqual({ "PROJECT_READ on CORE": "yes", "PROJECT_ADMIN on CORE": "yes" });
});

test("whoever administers nothing may still be let make repositories", async () => {
  const fake = await aDatacenter();
  fake.tokens.set("bobs", { user: bob, administers: ["TOOLS"] });
  const forge = connected(fake, "bobs");
  expect(granted(await forge.probe("CORE"))).toMatchObject({ "PROJECT_ADMIN on CORE": "unknown" });
  expect(granted(await forge.probe("TOOLS"))).toMatchObject({ "PROJECT_ADMIN on TOOLS": "yes" });
  expect(granted(await forge.probe(null))).toEqual({ PROJECT_ADMIN: "yes" });
});

test("one's own place is one's own", async () => {
  const forge = connected(await aDatacenter());
  expect(granted(await forge.probe("~jane"))).toEqual({ "PROJECT_ADMIN on ~jane": "yes" });
  expect(granted(await forge.probe("~bob"))).toEqual({ "PROJECT_ADMIN on ~bob": "unknown" });
});

test("a project that is not there is told", async () => {
  expect(granted(await connected(await aDatacenter()).probe("NEW"))).toEqual({
    "PROJECT_READ on NEW": "no",
    "PROJECT_ADMIN on NEW": "no",
  });
});

test("a token that is not accepted is no report, and nothing is written", async () => {
  const fake = await aDatacenter();
  await expect(connected(fake, "unknown").probe("CORE")).rejects.toMatchObject({
    code: "IM_FORGE_UNAUTHORISED",
  });
  await connected(fake).probe("CORE");
  expect(fake.requests.every(({ method }) => method === "GET")).toBe(true);
});
