import type { ProposalState } from "../contract/proposals.ts";
import type { ReadWebhook, WebhookReading } from "../contract/webhooks.ts";
import { jsonIn } from "../http/json.ts";
import { signatureFault } from "../http/signature.ts";

/** Deliveries of GitHub: `X-Hub-Signature-256`, and of all events `pull_request` alone. */
export const readWebhook: ReadWebhook = async ({ headers, body }, secrets) => {
  const fault = await signatureFault(body, headers["x-hub-signature-256"], secrets);
  if (fault !== null) return { kind: "refused", because: fault };
  const delivery = headers["x-github-delivery"];
  if (delivery === undefined || delivery === "") return { kind: "refused", because: "it has no id" };
  if (headers["x-github-event"] !== "pull_request") return { kind: "ignored", delivery };
  return read(jsonIn(Buffer.from(body).toString("utf8")), delivery);
};

function read(payload: unknown, delivery: string): WebhookReading {
  const pull = at(payload, "pull_request");
  const owner = at(payload, "repository", "owner", "login");
  const name = at(payload, "repository", "name");
  const number = at(pull, "number");
  if (typeof owner !== "string" || typeof name !== "string" || typeof number !== "number") {
    return { kind: "refused", because: "it is not what GitHub says of a pull request" };
  }
  return { kind: "proposal", delivery, ref: { owner, name }, number, state: stateOf(pull) };
}

function stateOf(pull: unknown): ProposalState {
  if (at(pull, "merged") === true) return "merged";
  return at(pull, "state") === "closed" ? "closed" : "open";
}

function at(value: unknown, ...path: readonly string[]): unknown {
  let here = value;
  for (const key of path) {
    if (typeof here !== "object" || here === null) return undefined;
    here = Reflect.get(here, key);
  }
  return here;
}
