import { secretsContract } from "../../contracts/secrets.ts";
import { aDatacenter, connected, jane } from "./a-datacenter.ts";

const token = "canary/+=of-a-token";

secretsContract("Bitbucket Data Center", async () => {
  const fake = await aDatacenter();
  fake.tokens.set(token, { user: jane, administers: ["*"] });
  return {
    forge: connected(fake, token),
    fake,
    ref: { owner: "CORE", name: "orders" },
    secrets: [token, Buffer.from(token).toString("base64")],
    shown: [`Bearer ${token}`],
    refusal: (message) => ({ errors: [{ context: message, message, exceptionName: message }] }),
    revoke: () => void fake.tokens.delete(token),
  };
});
