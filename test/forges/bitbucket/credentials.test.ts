import { expect, test } from "vitest";
import { authorizations, type BitbucketCredentials } from "../../../src/forges/bitbucket/credentials.ts";
import { consumerToken } from "../../../src/forges/bitbucket/consumer-token.ts";

async function shown(credentials: BitbucketCredentials) {
  const consumer = consumerToken(
    async () => ({ token: "issued", seconds: 7200 }),
    () => 0,
  );
  const { rest, git } = authorizations(credentials, consumer);
  return { rest: readable(await rest()), git: readable(await git()) };
}

function readable(header: string): string {
  const [scheme = "", value = ""] = header.split(" ");
  return scheme === "Basic" ? `Basic ${Buffer.from(value, "base64").toString()}` : header;
}

test("each kind of credentials has its own header, and git a user name of its own", async () => {
  expect(await shown({ kind: "user-token", user: "jane@example.com", token: "ATATt" })).toEqual({
    rest: "Basic jane@example.com:ATATt",
    git: "Basic x-bitbucket-api-token-auth:ATATt",
  });
  expect(await shown({ kind: "token", token: "ATCTt" })).toEqual({
    rest: "Bearer ATCTt",
    git: "Basic x-token-auth:ATCTt",
  });
  expect(await shown({ kind: "consumer", key: "k", secret: "s" })).toEqual({
    rest: "Bearer issued",
    git: "Basic x-token-auth:issued",
  });
});

test("a refused token of a consumer is replaced, another kind is not asked for again", async () => {
  let issued = 0;
  const consumer = consumerToken(
    async () => ({ token: `issued-${++issued}`, seconds: 7200 }),
    () => 0,
  );
  const forConsumer = authorizations({ kind: "consumer", key: "k", secret: "s" }, consumer);
  expect(await forConsumer.rest()).toBe("Bearer issued-1");
  expect(forConsumer.refused()).toBe(true);
  expect(await forConsumer.rest()).toBe("Bearer issued-2");
  expect(authorizations({ kind: "token", token: "t" }, consumer).refused()).toBe(false);
});
