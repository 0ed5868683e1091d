import { sign } from "@octokit/webhooks-methods";
import { expect, test } from "vitest";
import { readWebhook } from "../../../src/forges/bitbucket/webhook.ts";

const merged = {
  pullrequest: { id: 7, state: "MERGED", title: "Update" },
  repository: { full_name: "acme/orders", project: { key: "CORE" } },
  actor: { display_name: "Jane" },
};

async function delivered(
  content: unknown,
  { event = "pullrequest:fulfilled", secret = "new", signature = "" } = {},
) {
  const text = typeof content === "string" ? content : JSON.stringify(content);
  const headers = {
    "x-event-key": event,
    "x-request-uuid": "delivery-1",
    "x-hub-signature": signature || (await sign(secret, text)),
  };
  return readWebhook({ headers, body: Buffer.from(text) }, ["new", "old"]);
}

test("what was merged is a hint at its proposal", async () => {
  expect(await delivered(merged)).toEqual({
    kind: "proposal",
    delivery: "delivery-1",
    ref: { owner: "acme", name: "orders" },
    number: 7,
    state: "merged",
  });
});

test.each([
  ["pullrequest:created", "OPEN", "open"],
  ["pullrequest:updated", "OPEN", "open"],
  ["pullrequest:rejected", "DECLINED", "closed"],
  ["pullrequest:updated", "SUPERSEDED", "superseded"],
])("%s of one that is %s says %s", async (event, state, told) => {
  const content = { ...merged, pullrequest: { id: 7, state } };
  expect(await delivered(content, { event })).toMatchObject({ kind: "proposal", state: told });
});

test("the secret before this one still counts", async () => {
  expect(await delivered(merged, { secret: "old" })).toMatchObject({ kind: "proposal" });
});

test("other events are ignored, once their signature is right", async () => {
  expect(await delivered({}, { event: "repo:push" })).toEqual({ kind: "ignored", delivery: "delivery-1" });
  expect(await delivered({}, { event: "repo:push", secret: "wrong" })).toMatchObject({ kind: "refused" });
});

test.each([
  ["another secret", merged, { secret: "wrong" }],
  ["a signature of another body", merged, { signature: `sha256=${"0".repeat(64)}` }],
  ["what is no JSON", "{", {}],
  ["a name with a path in it", { ...merged, repository: { full_name: "acme/../orders/x" } }, {}],
  ["no pull request", { repository: merged.repository }, {}],
])("%s is refused", async (_, content, signed) => {
  expect(await delivered(content, signed)).toMatchObject({ kind: "refused" });
});
