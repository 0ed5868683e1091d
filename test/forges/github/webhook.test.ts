import { createHmac } from "node:crypto";
import { expect, test } from "vitest";
import { readWebhook } from "../../../src/forges/github/webhook.ts";

const secrets = ["new", "old"];

function aDelivery(payload: unknown, { secret = "new", event = "pull_request" } = {}) {
  const body = Buffer.from(typeof payload === "string" ? payload : JSON.stringify(payload));
  const signature = `sha256=${createHmac("sha256", secret).update(body).digest("hex")}`;
  return {
    body,
    headers: { "x-hub-signature-256": signature, "x-github-event": event, "x-github-delivery": "delivery-1" },
  };
}

const payload = (state: "open" | "closed", merged: boolean) => ({
  action: "closed",
  number: 7,
  pull_request: { number: 7, state, merged },
  repository: { name: "orders", owner: { login: "acme" }, clone_url: "https://evil.example/x.git" },
});

test.each([
  ["open", false, "open"],
  ["closed", false, "closed"],
  ["closed", true, "merged"],
] as const)("a pull request that is %s (merged: %s) is %s", async (state, merged, read) => {
  expect(await readWebhook(aDelivery(payload(state, merged)), secrets)).toEqual({
    kind: "proposal",
    delivery: "delivery-1",
    ref: { owner: "acme", name: "orders" },
    number: 7,
    state: read,
  });
});

test("the secret that is being replaced is good too, any other is not", async () => {
  const open = payload("open", false);
  expect(await readWebhook(aDelivery(open, { secret: "old" }), secrets)).toMatchObject({ kind: "proposal" });
  expect(await readWebhook(aDelivery(open, { secret: "other" }), secrets)).toMatchObject({ kind: "refused" });
});

test("other events are genuine and of no use", async () => {
  expect(await readWebhook(aDelivery({ zen: "Speak like a human." }, { event: "ping" }), secrets)).toEqual({
    kind: "ignored",
    delivery: "delivery-1",
  });
});

test.each([["{"], [{}], [{ pull_request: {}, repository: {} }], [null]])(
  "%j is not what GitHub sends",
  async (sent) => {
    expect(await readWebhook(aDelivery(sent), secrets)).toMatchObject({ kind: "refused" });
  },
);
