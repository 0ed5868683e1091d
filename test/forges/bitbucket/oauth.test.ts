import { expect, test } from "vitest";
import { allScopes } from "../../../fakes/bitbucket/bitbucket-fake.ts";
import { nativeGit } from "../../../src/git/git.ts";
import { aTree } from "../../support/a-tree.ts";
import { aGitRunner } from "../../support/git.ts";
import { temporaryDirectory } from "../../support/temporary-directory.ts";
import { aBitbucket, connected } from "./a-bitbucket.ts";

const ref = { owner: "acme", name: "orders" } as const;
const orders = { ref, description: "", visibility: "private" } as const;
const consumer = { kind: "consumer", key: "the-key", secret: "canary-secret-of-the-consumer" } as const;

/** A Bitbucket that knows the consumer. */
async function aConsumer() {
  const fake = await aBitbucket();
  const { key: user, secret } = consumer;
  fake.identities.add(secret, { kind: "consumer", user, person: null, scopes: allScopes("consumer") });
  const asked = () => fake.requests.filter(({ path }) => path === "/site/oauth2/access_token").length;
  return { fake, forge: connected(fake, consumer), asked };
}

test("one token does for many calls, and for git", async () => {
  const { fake, forge, asked } = await aConsumer();
  const directory = await temporaryDirectory();
  await Promise.all([forge.createRepository(orders, "operation-1"), forge.findRepository(ref)]);
  const git = nativeGit(aGitRunner(directory), directory);
  const commit = { tree: aTree({ "README.md": "# Orders\n" }), message: "Create orders\n", time: 1 };
  const pushed = await git.pushFirstCommit(commit, await forge.remote(ref));
  expect(await (await fake.repository("acme", "orders")).bare.head("main")).toBe(pushed.commit);
  expect(asked()).toBe(1);
});

test("a token that was revoked is replaced, and what was asked is asked again", async () => {
  const { fake, forge, asked } = await aConsumer();
  await forge.findRepository(ref);
  fake.identities.revoke("issued-token-1");
  expect((await forge.createRepository(orders, "operation-1")).kind).toBe("created");
  expect(asked()).toBe(2);
});

test("a wrong secret is told, and not shown", async () => {
  const forge = connected(await aBitbucket(), consumer);
  const failure: unknown = await forge.findRepository(ref).catch((error: unknown) => error);
  expect(failure).toMatchObject({
    code: "IM_FORGE_UNAUTHORISED",
    because: expect.stringContaining("Invalid client credentials"),
  });
});
