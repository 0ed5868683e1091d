import type { Forge } from "../../forges/contract/forge.ts";
import type { AppliedSetting, RepositorySettings, WebhookAddress } from "../../forges/contract/settings.ts";
import { manifestPath } from "../../manifest/manifest.ts";
import { problem } from "../../problems/problem.ts";
import type { Git } from "../ports.ts";
import { serviceId } from "../registry.ts";
import type { ServicePlan } from "../service-plan.ts";
import type { OperationOf, StepNotes } from "./operation.ts";
import type { Step } from "./procedure.ts";

/** What the steps of one run work with. */
export interface CreationContext {
  readonly operation: Pick<OperationOf<"create-service">, "id" | "input" | "createdAt">;
  readonly forge: Forge;
  /** What the repository is set to once it has its first commit. */
  readonly settings: RepositorySettings;
  readonly git: Git;
  /** The plan: made at the first call of a run, and the same after that. Throws Problems when it is refused. */
  plan(): Promise<ServicePlan>;
}

const refOf = ({ operation }: CreationContext): { readonly owner: string; readonly name: string } => {
  const { owner, name } = operation.input.request.service;
  return { owner, name };
};

const resolveStep: Step<CreationContext> = {
  name: "resolve",
  title: "Resolve features",
  effect: "none",
  before: ({ operation }) => ({ template: operation.input.request.stack }),
  async run(context, log) {
    const { resolution, manifest } = await context.plan();
    for (const { text } of resolution.changes) await log(text);
    for (const { text } of resolution.warnings) await log(text);
    const count = manifest.features.length;
    return {
      summary: `${count} ${count === 1 ? "feature" : "features"} of ${manifest.stack.id} ${manifest.stack.version}`,
      after: { features: manifest.features.join(" "), version: manifest.stack.version },
    };
  },
};

const renderStep: Step<CreationContext> = {
  name: "render",
  title: "Render files",
  effect: "local",
  before: () => ({}),
  async run(context) {
    const { tree } = await context.plan();
    const bytes = tree.files.reduce((sum, file) => sum + file.bytes.length, 0);
    return {
      summary: `${tree.files.length} files, ${bytes} bytes, tree ${tree.id.slice(0, 12)}`,
      after: { tree: tree.id, files: tree.files.length, bytes },
    };
  },
};

const verifyStep: Step<CreationContext> = {
  name: "verify",
  title: "Verify before anything is made",
  effect: "local",
  before: () => ({}),
  async run(context) {
    const { tree, manifest } = await context.plan();
    await context.git.check();
    const written = new Set(tree.files.map((file) => file.path));
    const missing = [manifestPath, ...manifest.files.map((file) => file.path)].find(
      (path) => !written.has(path),
    );
    if (missing !== undefined) {
      throw problem("IM_INTERNAL", { what: `The manifest names \`${missing}\`, which was not rendered` });
    }
    const ref = refOf(context);
    const found = await context.forge.findRepository(ref);
    if (found !== null && found.createdBy !== context.operation.id) {
      throw problem("IM_REPOSITORY_EXISTS", {
        what: `The repository ${ref.owner}/${ref.name} exists already`,
        because: "it was not made by this operation, so it is left as it is",
        hint: "Choose another name or owner",
      });
    }
    return {
      summary: found === null ? "The name is free" : "The repository of an earlier attempt is there",
      after: { tree: tree.id },
    };
  },
};

const createRepositoryStep: Step<CreationContext> = {
  name: "create-repository",
  title: "Create repository",
  effect: "remote",
  before: (context) => ({
    ...refOf(context),
    forge: context.operation.input.forge,
    operation: context.operation.id,
  }),
  async run(context) {
    const { operation, forge } = context;
    const { description } = operation.input.request.service;
    const { visibility } = operation.input;
    const ensured = await forge.createRepository(
      { ref: refOf(context), description, visibility },
      operation.id,
    );
    const { webUrl, cloneUrl } = ensured.value;
    const settingsUrl = forge.settingsUrl(refOf(context));
    return {
      summary:
        ensured.kind === "created"
          ? `${webUrl} was created`
          : `${webUrl} was there already, made by an earlier attempt of this operation`,
      after: {
        webUrl,
        cloneUrl,
        ...(settingsUrl === null ? {} : { settingsUrl }),
        repository: ensured.kind,
      },
    };
  },
};

const pushStep: Step<CreationContext> = {
  name: "push",
  title: "Push the first commit",
  effect: "remote",
  before: (context) => ({ ...refOf(context), branch: "main" }),
  async run(context) {
    const { tree, message } = await context.plan();
    // The operation's own time: every attempt makes the same commit.
    const time = Math.floor(Date.parse(context.operation.createdAt) / 1_000);
    const remote = await context.forge.remote(refOf(context));
    const pushed = await context.git.pushFirstCommit({ tree, message, time }, remote);
    return {
      summary:
        pushed.kind === "pushed"
          ? `main is at ${pushed.commit.slice(0, 12)}`
          : `main was at ${pushed.commit.slice(0, 12)} already, pushed by an earlier attempt`,
      after: { commit: pushed.commit, tree: tree.id, push: pushed.kind },
    };
  },
};

const configureStep: Step<CreationContext> = {
  name: "configure",
  title: "Configure the repository",
  effect: "remote",
  before: refOf,
  async run(context, log) {
    const found = await context.forge.findRepository(refOf(context));
    if (found === null || found.head === null) {
      throw problem("IM_PUSH_FAILED", {
        what: "The repository does not have the commit that was pushed",
        because: found === null ? "the repository is gone" : "its branch main is gone",
        hint: "Retry; if it stays so, look at who else works on this repository",
      });
    }
    const settings = (await context.forge.configure(refOf(context), context.settings)).map((each) =>
      withoutSecret(each, context.settings.webhook),
    );
    for (const each of settings) await log(settingText(each));
    return {
      summary: [
        `main is the default branch, at ${found.head.slice(0, 12)}`,
        ...settingsSummary(settings),
      ].join("; "),
      after: { head: found.head, ...settingNotes(settings) },
    };
  },
};

/** A forge that repeats what it was sent, saying no, must not be quoted in full. */
function withoutSecret(setting: AppliedSetting, webhook: WebhookAddress | undefined): AppliedSetting {
  const { because } = setting;
  if (because === null || webhook === undefined) return setting;
  return { ...setting, because: because.replaceAll(webhook.secret, "***") };
}

const outcomeWords: Readonly<Record<AppliedSetting["outcome"], string>> = {
  applied: "done",
  present: "was so already",
  unsupported: "this forge cannot do it",
  denied: "the connection may not do it",
};

function settingText({ setting, outcome, because }: AppliedSetting): string {
  return `${setting}: ${outcomeWords[outcome]}${because === null ? "" : `, ${because}`}`;
}

const isMissing = ({ outcome }: AppliedSetting): boolean => outcome === "unsupported" || outcome === "denied";

/** What is set, and what is not and why: whoever wanted it has to see that. */
function settingsSummary(settings: readonly AppliedSetting[]): readonly string[] {
  const there = settings.filter((each) => !isMissing(each)).map((each) => each.setting);
  const missing = settings.filter(isMissing).map(settingText);
  return [...there, ...(missing.length === 0 ? [] : [`NOT set: ${missing.join("; ")}`])];
}

function settingNotes(settings: readonly AppliedSetting[]): StepNotes {
  return Object.fromEntries(settings.map(({ setting, outcome }) => [setting, outcome]));
}

const registerStep: Step<CreationContext> = {
  name: "register",
  title: "Register the service",
  effect: "local",
  before: (context) => ({ service: serviceId(context.operation.input.forge, refOf(context)) }),
  // What it does happens in the transaction that ends the operation: the service is registered, or neither has happened.
  run: async (context) => ({
    summary: "The service is in the list of created services",
    after: { service: serviceId(context.operation.input.forge, refOf(context)) },
  }),
};

/** The steps of a creation. Everything that can fail here fails before the first that touches the forge. */
export const creationSteps: readonly Step<CreationContext>[] = [
  resolveStep,
  renderStep,
  verifyStep,
  createRepositoryStep,
  pushStep,
  configureStep,
  registerStep,
];

/** Those that need a plan and no record: what is left to do once a service is planned. */
export const remoteSteps: readonly Step<CreationContext>[] = [
  verifyStep,
  createRepositoryStep,
  pushStep,
  configureStep,
];
