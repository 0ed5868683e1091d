import type { Proposal } from "../../forges/contract/proposals.ts";
import type { RegisteredService } from "../registry.ts";
import type { Preparation, PreparedUpdate } from "../update/prepare-update.ts";
import type { ProposalPlan } from "../update/proposal/plan-proposal.ts";
import { changedFiles, type ChangedFile } from "../update/update-diff.ts";
import type { UpdateServiceInput } from "./operation.ts";
import { proposalSeen } from "./look-at-service.ts";
import { asRegistered, updateContext, type UpdatePorts } from "./update-context.ts";

/** An update that is looked at and not carried out. */
export type PreviewedUpdate =
  | (Preparation & { readonly kind: "refused" })
  | {
      readonly kind: "previewed";
      readonly update: PreparedUpdate;
      readonly plan: ProposalPlan;
      readonly files: readonly ChangedFile[];
      /** What the registry should know of the service, now that somebody has looked. */
      readonly seen: RegisteredService;
    };

/** Looks at the service on its forge and decides what an update would do. Nothing is pushed or opened. */
export function previewUpdate(ports: UpdatePorts, input: UpdateServiceInput): Promise<PreviewedUpdate> {
  return ports.remotes.within(async (open): Promise<PreviewedUpdate> => {
    const context = updateContext(ports, input, open);
    const prepared = await context.preparation();
    if (prepared.kind === "refused") return prepared;
    const { update } = prepared;
    const plan = await context.plan();
    const proposal = openProposalOf(plan);
    const isProposed = proposal !== null || plan.kind === "declined";
    return {
      kind: "previewed",
      update,
      plan,
      files: await changedFiles(await context.service(), update),
      seen: await asRegistered(context, proposal === null ? null : proposalSeen(proposal), isProposed),
    };
  });
}

function openProposalOf(plan: ProposalPlan): Proposal | null {
  if (plan.kind === "propose") return plan.open;
  return plan.kind === "taken-over" ? plan.proposal : null;
}
