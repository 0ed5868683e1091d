import { sign } from "@octokit/webhooks-methods";
import { expect, test } from "vitest";
import { readWebhook } from "../../../src/forges/bitbucket-datacenter/webhook.ts";

function about(state: string): unknown {
  const repository = { slug: "orders", project: { key: "CORE" } };
  return { eventKey: "pr:x", pullRequest: { id: 7, state, toRef: { id: "refs/heads/main", repository } } };
}

async function delivered(content: unknown, { event = "pr:merged", secret = "new", id = "delivery-1" } = {}) {
  const text = typeof content === "string" ? content : JSON.stringify(content);
  const headers = {
    "x-event-key": event,
    "x-request-id": id,
    "x-hub-signature": await sign(secret, text),
  };
  return readWebhook({ headers, body: Buffer.from(text) }, ["new", "old"]);
}

test.each([
  ["pr:opened", "OPEN", "open"],
  ["pr:modified", "OPEN", "open"],
  ["pr:from_ref_updated", "OPEN", "open"],
  ["pr:merged", "MERGED", "merged"],
  ["pr:declined", "DECLINED", "closed"],
  // It was open until it was no more.
  ["pr:deleted", "OPEN", "closed"],
])("%s says %s → %s", async (event, state, told) => {
  expect(await delivered(about(state), { event })).toEqual({
    kind: "proposal",
    delivery: "delivery-1",
    ref: { owner: "CORE", name: "orders" },
    number: 7,
    state: told,
  });
});

test("the secret before this one still counts, another does not", async () => {
  expect(await delivered(about("MERGED"), { secret: "old" })).toMatchObject({ kind: "proposal" });
  expect(await delivered(about("MERGED"), { secret: "wrong" })).toMatchObject({ kind: "refused" });
});

test("other events are ignored, once their signature is right", async () => {
  expect(await delivered({ test: true }, { event: "diagnostics:ping" })).toEqual({
    kind: "ignored",
    delivery: "delivery-1",
  });
});

test.each([
  ["what is no JSON", "{", {}],
  ["no pull request", { pullRequest: { id: 7 } }, {}],
  ["no id", about("MERGED"), { id: "" }],
])("%s is refused", async (_, content, signed) => {
  expect(await delivered(content, signed)).toMatchObject({ kind: "refused" });
});
