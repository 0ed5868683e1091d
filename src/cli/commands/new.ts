import { resolve as resolvePath } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { checkAllowedOwner } from "../../workflows/allowed-owner.ts";
import {
  createInDirectory,
  createOnForge,
  type CreatedInDirectory,
  type CreatedOnForge,
} from "../../workflows/create-service.ts";
import { naturalOperationId } from "../../workflows/operation-id.ts";
import type { ServicePlan } from "../../workflows/service-plan.ts";
import type { Context, ExitCode } from "../context.ts";
import type { NewAnswers } from "../new-options.ts";
import { exampleAddress, planOrRefuse } from "../planning.ts";
import { answersOf, selectionOf } from "../selection-options.ts";

/** `new NAME`: plans the service and, when nothing speaks against it, creates it. */
export async function newService(context: Context, asked: NewAnswers): Promise<ExitCode> {
  const { wiring } = context;
  // Looked up while the catalogue is read; whoever awaits it first hears of a missing git.
  const checked = wiring.git.check();
  checked.catch(() => undefined);
  const loaded = await context.loadCatalogue(asked.stack);
  const { name, owner } = asked;
  const place = asked.target.kind === "forge" ? await placeOf(context, asked.target.forge, owner) : undefined;
  const ref = { owner, name };
  const request = {
    stack: asked.stack,
    service: { name, description: asked.description, owner },
    selection: selectionOf(asked),
    answers: { ...asked.answers, ...answersOf(asked) },
    allowDeprecated: asked.allowDeprecated,
  };
  const repository = place?.forge.webUrl(ref) ?? exampleAddress(ref);
  const plan = planOrRefuse(context, loaded, request, { repository, replace: asked.replace });
  for (const change of plan.resolution.changes) context.output.note(change.text);
  for (const warning of plan.resolution.warnings) context.output.note(warning.text);
  context.output.note(`rendered ${plan.tree.files.length} files`);
  // For updates years from now. A service is none the worse for a disk that does not take it.
  await wiring.pristine.keepBundle(plan.manifest.catalogue.bundle, loaded.raw).catch(() => undefined);

  if (asked.target.kind === "directory" || place === undefined) {
    const directory = resolvePath(asked.target.kind === "directory" ? asked.target.directory : name);
    const { commit } = await createInDirectory(wiring, plan, directory);
    report(context, plan, { directory, commit }, [`cd ${directory}`, "bin/first-run"]);
    return 0;
  }
  const { connection, forge } = place;
  const { visibility, settings } = connection.defaults;
  const patience = {
    now: () => Date.now(),
    pause: (milliseconds: number) => pause(milliseconds),
    log: async (message: string) => context.output.note(message),
  };
  const created = await createOnForge({ ...wiring, ...patience, forge }, plan, {
    request,
    connection: connection.id,
    visibility: asked.target.visibility ?? visibility,
    settings,
    operation: naturalOperationId(plan, ref),
  });
  report(context, plan, created, [`git clone ${created.cloneUrl}`, `cd ${name}`, "bin/first-run"]);
  return 0;
}

/** The forge, when its connection lets anybody create for this owner. Throws IM_FORGE_UNKNOWN, IM_OWNER_INVALID. */
async function placeOf(context: Context, id: string, owner: string) {
  const connections = await context.connections();
  const { connection } = await connections.find(id);
  checkAllowedOwner(connection, owner);
  return { connection, forge: await connections.forge(id) };
}

function report(
  { output, json }: Context,
  plan: ServicePlan,
  facts: CreatedOnForge | CreatedInDirectory,
  next: readonly string[],
): void {
  const { configuration, resolution, tree, manifest } = plan;
  if (json) {
    const { stack, service, answers } = configuration;
    output.result(
      JSON.stringify({
        service,
        stack,
        answers,
        features: resolution.on,
        tree: tree.id,
        bundle: manifest.catalogue.bundle,
        ...facts,
      }),
    );
    return;
  }
  const { style } = output;
  const where = "webUrl" in facts ? facts.webUrl : facts.directory;
  output.result(
    [
      `${style.good("✓")} ${style.bold(configuration.service.name)} is there: ${where}`,
      `  ${configuration.stack.name} ${configuration.stack.version} · ${manifest.features.join(", ")}`,
      `  ${tree.files.length} files, commit ${facts.commit.slice(0, 12)}`,
      "",
      ...next.map((line) => `  ${style.accent(line)}`),
    ].join("\n"),
  );
}
