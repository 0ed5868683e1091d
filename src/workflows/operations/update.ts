import type { Proposal } from "../../forges/contract/proposals.ts";
import { serviceId, type RegisteredProposal } from "../registry.ts";
import { updateBranch } from "../remote-services.ts";
import type { PreparedUpdate } from "../update/prepare-update.ts";
import type { OperationOf } from "./operation.ts";
import { bound, type Procedure, type Unsuccessful } from "./procedure.ts";
import { asRegistered, updateContext, type UpdateContext, type UpdatePorts } from "./update-context.ts";
import { updateSteps } from "./update-steps.ts";

/** An update, ready to run; what it fetches is gone when `run` ends. */
export function withUpdate<T>(
  ports: UpdatePorts,
  operation: OperationOf<"update-service">,
  run: (procedure: Procedure) => Promise<T>,
): Promise<T> {
  return ports.remotes.within((open) => {
    const context = updateContext(ports, operation.input, open);
    return run({
      steps: bound(updateSteps, async () => context),
      exists: (end) => whatIsThere(context, end),
      async outcome() {
        const { propose, update } = context;
        const proposed = await propose();
        const proposal =
          "proposal" in proposed ? registeredProposal(proposed.proposal, await update()) : null;
        const isOpen = proposed.kind === "opened" || proposed.kind === "adopted";
        return {
          service: await asRegistered(context, isOpen ? proposal : null, proposal !== null),
          result: {
            service: serviceId(operation.input.forge, context.ref),
            outcome:
              proposed.kind === "up-to-date" || proposed.kind === "declined" ? proposed.kind : "proposed",
            proposal,
          },
        };
      },
    });
  });
}

function registeredProposal({ number, webUrl, draft }: Proposal, { to }: PreparedUpdate): RegisteredProposal {
  return { number, webUrl, draft, version: to.stack.version };
}

async function whatIsThere(context: UpdateContext, end: Unsuccessful): Promise<string> {
  try {
    const { branch } = await context.service();
    return branch === null
      ? "`main` is as it was, and there is no update branch."
      : `\`main\` is as it was; ${updateBranch} is at ${branch.commit.slice(0, 12)}${end === "failed" ? ". A retry goes on with it" : ""}.`;
  } catch {
    return "`main` is as it was; the forge could not be asked whether there is an update branch.";
  }
}
