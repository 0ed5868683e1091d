import { allScopes } from "../../../fakes/bitbucket/bitbucket-fake.ts";
import { basic, type BitbucketCredentials } from "../../../src/forges/bitbucket/credentials.ts";
import { secretsContract, type ForgeWithSecrets } from "../../contracts/secrets.ts";
import { aBitbucket, connected, jane } from "./a-bitbucket.ts";

const token = "ATAT-canary/+=of-a-token";
const ref = { owner: "acme", name: "orders" };

function refusal(message: string): unknown {
  const detail = { granted: [message], required: [message] };
  return { type: "error", error: { message, detail, fields: { name: [message] } } };
}

async function withCredentials(
  credentials: BitbucketCredentials,
  user: string,
  shown: readonly string[],
): Promise<ForgeWithSecrets> {
  const fake = await aBitbucket();
  const secret = credentials.kind === "consumer" ? credentials.secret : credentials.token;
  const { kind } = credentials;
  const person = kind === "user-token" ? jane : null;
  fake.identities.add(secret, { kind, user, person, scopes: allScopes(kind) });
  return {
    forge: connected(fake, credentials),
    fake,
    ref,
    secrets: [secret, ...shown.map((each) => each.split(" ")[1] ?? "")],
    shown,
    refusal,
    revoke() {
      for (const each of [secret, "issued-token-1", "issued-token-2"]) fake.identities.revoke(each);
    },
  };
}

secretsContract("Bitbucket Cloud with an API token", () => {
  const user = "jane@example.com";
  const shown = [basic(user, token), basic("x-bitbucket-api-token-auth", token)];
  return withCredentials({ kind: "user-token", user, token }, user, shown);
});

secretsContract("Bitbucket Cloud with an access token", () =>
  withCredentials({ kind: "token", token }, "", [`Bearer ${token}`, basic("x-token-auth", token)]),
);

secretsContract("Bitbucket Cloud with an OAuth consumer", () => {
  const shown = [basic("the-key", token), "Bearer issued-token-1"];
  return withCredentials({ kind: "consumer", key: "the-key", secret: token }, "the-key", shown);
});
