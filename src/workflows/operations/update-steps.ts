import { countsText } from "../../merger/disposition.ts";
import { serviceId } from "../registry.ts";
import { updateBranch } from "../remote-services.ts";
import { takenOver } from "../update/proposal/propose-update.ts";
import type { Step } from "./procedure.ts";
import type { UpdateContext } from "./update-context.ts";

const fetchStep: Step<UpdateContext> = {
  name: "fetch",
  title: "Look at the service",
  effect: "none",
  before: ({ ref }) => ({ ...ref }),
  async run({ service, manifest }) {
    const { head, branch } = await service();
    const { stack } = await manifest();
    return {
      summary: `main is at ${head.slice(0, 12)}, on ${stack.id} ${stack.version}`,
      after: { head, version: stack.version, branch: branch?.commit ?? "" },
    };
  },
};

const mergeStep: Step<UpdateContext> = {
  name: "merge",
  title: "Merge the template's changes",
  effect: "none",
  before: ({ input }) => ({ template: input.template }),
  async run({ update }, log) {
    const { notes, plan, base, to } = await update();
    for (const note of notes) await log(note);
    for (const { path, what } of plan.conflicts) await log(`${path}: ${what}`);
    return {
      summary: countsText(plan.ledger),
      after: { base, version: to.stack.version, conflicts: plan.conflicts.length },
    };
  },
};

const verifyStep: Step<UpdateContext> = {
  name: "verify",
  title: "Verify before anything is pushed",
  effect: "none",
  before: () => ({}),
  async run({ update, plan, ref }, log) {
    const { breaches } = await update();
    for (const { path, what } of breaches) await log(`${path}: ${what}`);
    const planned = await plan();
    if (planned.kind === "taken-over") throw takenOver(ref, planned);
    const checks =
      breaches.length === 0 ? "Every promise holds" : `${breaches.length} checks failed: a draft`;
    return { summary: `${checks}; ${intentions[planned.kind]}`, after: { breaches: breaches.length } };
  },
};

const intentions = {
  propose: "it will be proposed",
  declined: "this version was declined before",
  "up-to-date": "there is nothing to propose",
} as const;

const pushStep: Step<UpdateContext> = {
  name: "push-branch",
  title: "Push the update branch",
  effect: "remote",
  before: () => ({ branch: updateBranch }),
  async run({ push }) {
    const commit = await push();
    return commit === null
      ? { summary: "Nothing to push", after: {} }
      : { summary: `${updateBranch} is at ${commit.slice(0, 12)}`, after: { commit } };
  },
};

const proposeStep: Step<UpdateContext> = {
  name: "propose",
  title: "Propose it",
  effect: "remote",
  before: () => ({ branch: updateBranch }),
  async run({ propose }) {
    const proposed = await propose();
    switch (proposed.kind) {
      case "up-to-date":
        return proposed.closed === null
          ? { summary: "Nothing to propose", after: {} }
          : {
              summary: `Proposal ${proposed.closed} was empty and is closed`,
              after: { closed: proposed.closed },
            };
      case "declined":
        return {
          summary: `${proposed.proposal.webUrl} was closed without merging; it is not proposed again`,
          after: {},
        };
      case "opened":
      case "adopted": {
        const { number, webUrl, draft } = proposed.proposal;
        const verb = proposed.kind === "opened" ? "was opened" : "is up to date";
        return { summary: `${webUrl} ${verb}${draft ? ", as a draft" : ""}`, after: { number, webUrl } };
      }
    }
  },
};

const registerStep: Step<UpdateContext> = {
  name: "register",
  title: "Register what was seen",
  effect: "local",
  before: ({ input }) => ({ service: serviceId(input.forge, input) }),
  // As in a creation, it happens in the transaction that ends the operation.
  run: async ({ input }) => ({
    summary: "The list of services knows of it",
    after: { service: serviceId(input.forge, input) },
  }),
};

/** The steps of an update on a forge. Nothing is pushed before everything is merged and verified. */
export const updateSteps: readonly Step<UpdateContext>[] = [
  fetchStep,
  mergeStep,
  verifyStep,
  pushStep,
  proposeStep,
  registerStep,
];
