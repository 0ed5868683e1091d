import { Type } from "typebox";
import { Value } from "typebox/value";
import type { ProposalState } from "../contract/proposals.ts";
import type { ReadWebhook } from "../contract/webhooks.ts";
import { jsonIn } from "../http/json.ts";
import { signatureFault } from "../http/signature.ts";
import { PullRequest } from "./answers.ts";
import { states } from "./proposal.ts";

const Delivery = Type.Object({
  pullRequest: Type.Object({
    id: Type.Integer(),
    state: PullRequest.properties.state,
    toRef: Type.Object({
      repository: Type.Object({ slug: Type.String(), project: Type.Object({ key: Type.String() }) }),
    }),
  }),
});

/** The events of proposals; null: what its payload says. A deleted one is open in its own payload. */
export const ofProposals: Readonly<Record<string, ProposalState | null>> = {
  "pr:opened": null,
  "pr:modified": null,
  "pr:from_ref_updated": null,
  "pr:merged": "merged",
  "pr:declined": "closed",
  "pr:deleted": "closed",
};

/** `Forge.readWebhook`. */
export const readWebhook: ReadWebhook = async ({ headers, body }, secrets) => {
  const fault = await signatureFault(body, headers["x-hub-signature"], secrets);
  if (fault !== null) return { kind: "refused", because: fault };
  const delivery = headers["x-request-id"];
  if (delivery === undefined || delivery === "") return { kind: "refused", because: "it has no id" };
  const event = ofProposals[headers["x-event-key"] ?? ""];
  if (event === undefined) return { kind: "ignored", delivery };
  const content = jsonIn(Buffer.from(body).toString("utf8"));
  if (!Value.Check(Delivery, content)) return { kind: "refused", because: "it is not about a pull request" };
  const { id, state, toRef } = content.pullRequest;
  const { slug, project } = toRef.repository;
  return {
    kind: "proposal",
    delivery,
    ref: { owner: project.key, name: slug },
    number: id,
    state: event ?? states[state],
  };
};
