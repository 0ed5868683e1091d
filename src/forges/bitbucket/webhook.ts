import { Type } from "typebox";
import { Value } from "typebox/value";
import type { ReadWebhook } from "../contract/webhooks.ts";
import { jsonIn } from "../http/json.ts";
import { signatureFault } from "../http/signature.ts";
import { PullRequest } from "./answers.ts";
import { states } from "./proposal.ts";

const Delivery = Type.Object({
  pullrequest: Type.Object({ id: Type.Integer(), state: PullRequest.properties.state }),
  repository: Type.Object({ full_name: Type.String({ pattern: "^[^/]+/[^/]+$" }) }),
});

/** The events that are about proposals. */
export const ofProposals: readonly string[] = [
  "pullrequest:created",
  "pullrequest:updated",
  "pullrequest:fulfilled",
  "pullrequest:rejected",
];

/**
 * `Forge.readWebhook`. The owner is the workspace alone, in which names are unique: a delivery cannot know whether the
 * project was written with it.
 */
export const readWebhook: ReadWebhook = async ({ headers, body }, secrets) => {
  const fault = await signatureFault(body, headers["x-hub-signature"], secrets);
  if (fault !== null) return { kind: "refused", because: fault };
  const delivery = headers["x-request-uuid"];
  if (delivery === undefined || delivery === "") return { kind: "refused", because: "it has no id" };
  if (!ofProposals.includes(headers["x-event-key"] ?? "")) return { kind: "ignored", delivery };
  const content = jsonIn(Buffer.from(body).toString("utf8"));
  if (!Value.Check(Delivery, content)) return { kind: "refused", because: "it is not about a pull request" };
  const { pullrequest, repository } = content;
  const [owner = "", name = ""] = repository.full_name.split("/");
  return {
    kind: "proposal",
    delivery,
    ref: { owner, name },
    number: pullrequest.id,
    state: states[pullrequest.state],
  };
};
