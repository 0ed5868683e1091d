import type { Proposal } from "../../forges/contract/proposals.ts";
import type { RegisteredProposal, RegisteredService } from "../registry.ts";
import { updateBranch } from "../remote-services.ts";
import type { IntentChange } from "../update/intent.ts";
import { versionOf } from "../update/proposal/proposal-text.ts";
import type { UpdateServiceInput } from "./operation.ts";
import { asRegistered, updateContext, type UpdatePorts } from "./update-context.ts";

/** What an update of a registered service is asked with. */
export function updateOf(service: RegisteredService, change: IntentChange): UpdateServiceInput {
  const { forge, owner, name, template, webUrl, cloneUrl, operation, createdBy, everProposed } = service;
  const registered = { webUrl, cloneUrl, operation, createdBy, everProposed };
  return { forge, owner, name, template, change, registered };
}

/**
 * What the registry should know of a service: its manifest on `main` and the update that is open, as the forge has them
 * now. Nothing is merged or written.
 */
export function lookAtService(ports: UpdatePorts, service: RegisteredService): Promise<RegisteredService> {
  return ports.remotes.within(async (open) => {
    const context = updateContext(ports, updateOf(service, noChange), open);
    const { proposals } = await ports.connections.forge(service.forge);
    const found = await proposals.find(context.ref, { head: updateBranch, base: "main", state: "open" });
    // Somebody has told of a proposal, be it open or not.
    return asRegistered(context, found === null ? null : proposalSeen(found), true);
  });
}

const noChange: IntentChange = { with: [], without: [], answers: {} };

/** An open proposal with the version that it names. */
export function proposalSeen({ number, webUrl, draft, body }: Proposal): RegisteredProposal {
  return { number, webUrl, draft, version: versionOf(body) ?? "" };
}
