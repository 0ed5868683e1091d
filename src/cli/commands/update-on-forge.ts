import type { Forge } from "../../forges/contract/forge.ts";
import { problem } from "../../problems/problem.ts";
import type { RemoteService } from "../../workflows/remote-services.ts";
import type { PreparedUpdate } from "../../workflows/update/prepare-update.ts";
import { asksForMore } from "../../workflows/update/intent.ts";
import {
  applyProposal,
  observeAndPlan,
  pushProposal,
  type Proposed,
} from "../../workflows/update/proposal/propose-update.ts";
import type { ProposalPlan } from "../../workflows/update/proposal/plan-proposal.ts";
import { updateDiff } from "../../workflows/update/update-diff.ts";
import type { Context, ExitCode } from "../context.ts";
import type { Style } from "../output.ts";
import { updateJson, updateText } from "../print/update-text.ts";
import { changeOf, exitOf, prepareOrRefuse, type UpdateOptions } from "../preparing.ts";
import { repositoryRef } from "../repository-ref.ts";

/** `update OWNER/NAME --forge F`: proposes the update in the service's repository; nothing of it is on this machine. */
export async function updateOnForge(
  context: Context,
  forge: Forge,
  repository: string,
  options: UpdateOptions,
): Promise<ExitCode> {
  const { wiring } = context;
  if (options.abort === true) {
    throw problem("IM_USAGE", {
      what: "--abort and --forge cannot be used together",
      hint: "Close the proposal instead",
    });
  }
  const ref = repositoryRef(repository);
  return wiring.remotes.within(async (open) => {
    const service = await open(await forge.remote(ref), forge.webUrl(ref));
    const update = await prepareOrRefuse(context, service, options);
    // A wish of one's own is proposed even where the template version alone was declined.
    const insists = asksForMore(changeOf(options)) || options.force === true || options.to !== undefined;
    const plan = await observeAndPlan(forge, ref, service, update, insists, true);
    if (options.dryRun === true) {
      await reportPlan(context, service, update, plan);
      return exitOf(update);
    }
    const push = (wanted: ProposalPlan & { readonly kind: "propose" }): Promise<string> =>
      pushProposal(wiring.pristine, ref, service, update, wanted);
    const proposed = await applyProposal(forge, ref, plan, push, "first");
    report(context, update, proposed);
    return plan.kind === "propose" ? exitOf(update) : 0;
  });
}

async function reportPlan(
  { output, json }: Context,
  service: RemoteService,
  update: PreparedUpdate,
  plan: ProposalPlan,
): Promise<void> {
  const patch = await updateDiff(service, update);
  if (json) {
    const proposal = plan.kind === "propose" ? plan.proposal : null;
    output.result(
      JSON.stringify({ ...updateJson(update), written: false, outcome: plan.kind, proposal, diff: patch }),
    );
    return;
  }
  const { style } = output;
  const parts = [updateText(update, style), planText(plan, style), patch];
  output.result(parts.filter((text) => text !== "").join("\n\n"));
}

function planText(plan: ProposalPlan, style: Style): string {
  switch (plan.kind) {
    case "up-to-date":
      return plan.close === null ? "" : `Proposal ${plan.close} would be closed: it has become empty`;
    case "declined":
      return declinedText(plan.proposal.webUrl, style);
    case "taken-over":
      return `${style.warn("!")} The update branch holds commits of somebody else: it would be left alone`;
    case "propose":
      return `Would be proposed as ${style.bold(plan.proposal.title)}${plan.proposal.draft ? ", as a draft" : ""}`;
  }
}

function report({ output, json }: Context, update: PreparedUpdate, proposed: Proposed): void {
  if (json) {
    const { kind, ...facts } = proposed;
    output.result(
      JSON.stringify({ ...updateJson(update), written: kind !== "declined", outcome: kind, ...facts }),
    );
    return;
  }
  const { style } = output;
  if (proposed.kind === "declined") {
    output.result(declinedText(proposed.proposal.webUrl, style));
    return;
  }
  const lines = [updateText(update, style)];
  if (proposed.kind === "up-to-date") {
    if (proposed.closed !== null) lines.push(`Proposal ${proposed.closed} was empty and is closed`);
  } else {
    const { webUrl, draft } = proposed.proposal;
    const done = proposed.kind === "opened" ? "Proposed" : "The open proposal is up to date";
    lines.push("", `${style.good("✓")} ${done}: ${webUrl}${draft ? " (a draft, until it is resolved)" : ""}`);
  }
  output.result(lines.join("\n"));
}

function declinedText(webUrl: string, style: Style): string {
  return `${style.warn("!")} This version was proposed and closed without merging: ${webUrl}\n  The next one will be proposed. To propose this one again, name it with --to`;
}
