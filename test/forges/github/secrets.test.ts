import { secretsContract } from "../../contracts/secrets.ts";
import { aGitHub } from "../../support/a-github.ts";

const token = "ghp_canary/+0123456789";
const basic = Buffer.from(`x-access-token:${token}`).toString("base64");

for (const [name, shape] of [
  ["GitHub", "cloud"],
  ["GitHub Enterprise Server", "server"],
] as const) {
  secretsContract(name, async () => {
    const { fake, forge } = await aGitHub({ shape, people: { globex: token } }, { kind: "token", token });
    return {
      forge,
      fake,
      ref: { owner: "acme", name: "orders" },
      secrets: [token, basic],
      shown: [`token ${token}`, `Basic ${basic}`],
      refusal: (message) => ({ message, errors: [{ code: "custom", message }, message] }),
      revoke: () => fake.revoke({ token }),
    };
  });
}
