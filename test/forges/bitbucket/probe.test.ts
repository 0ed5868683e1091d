import { expect, test } from "vitest";
import { allScopes } from "../../../fakes/bitbucket/bitbucket-fake.ts";
import type { ConnectionReport } from "../../../src/forges/contract/settings.ts";
import { aBitbucket, connected } from "./a-bitbucket.ts";

function granted({ permissions }: ConnectionReport): Readonly<Record<string, string>> {
  return Object.fromEntries(permissions.map(({ name, granted: each }) => [name, each]));
}

test("a person's token says who it is, and its scopes in the words of API tokens", async () => {
  const report = await connected(await aBitbucket()).probe("acme/CORE");
  expect(report).toMatchObject({ identity: "Jane Doe", version: null });
  expect(granted(report)).toEqual({
    "write:repository:bitbucket": "yes",
    "admin:repository:bitbucket": "yes",
    "write:pullrequest:bitbucket": "yes",
    "to see the workspace acme": "yes",
    "to see the project CORE": "yes",
  });
});

test("an access token belongs to nobody; what it lacks is named", async () => {
  const fake = await aBitbucket();
  const scopes = ["repository", "repository:write", "pullrequest", "pullrequest:write"];
  fake.identities.add("ATCT-canary", { kind: "token", person: null, scopes });
  const report = await connected(fake, { kind: "token", token: "ATCT-canary" }).probe(null);
  expect(report.identity).toBeNull();
  expect(granted(report)).toEqual({
    "repository:write": "yes",
    "repository:admin": "no",
    "pullrequest:write": "yes",
  });
  expect(report.permissions.find(({ granted: each }) => each === "no")?.neededFor).toBe(
    "making repositories, protecting branches, pipelines and default reviewers",
  );
});

test("a workspace and a project that are not there are told apart from what may not be asked", async () => {
  const fake = await aBitbucket();
  expect(granted(await connected(fake).probe("nowhere/CORE"))).toMatchObject({
    "to see the workspace nowhere": "no",
    "to see the project CORE": "no",
  });
  const scopes = allScopes("token").filter((each) => each !== "project");
  fake.identities.add("ATCT-canary", { kind: "token", person: null, scopes });
  const forge = connected(fake, { kind: "token", token: "ATCT-canary" });
  expect(granted(await forge.probe("acme/CORE"))).toMatchObject({ "to see the project CORE": "unknown" });
});

test.each([null, "acme"])("a token that is not accepted is no report (owner %s)", async (owner) => {
  const forge = connected(await aBitbucket(), { kind: "token", token: "ATCT-unknown" });
  await expect(forge.probe(owner)).rejects.toMatchObject({ code: "IM_FORGE_UNAUTHORISED" });
});

test("nothing is written", async () => {
  const fake = await aBitbucket();
  await connected(fake).probe("acme/CORE");
  expect(fake.requests.every(({ method }) => method === "GET")).toBe(true);
});
