import { problem } from "../../problems/problem.ts";
import { catalogueOf } from "../../workflows/update/catalogue-of.ts";
import {
  applyUpdate,
  changesNothing,
  manifestIn,
  prepareUpdate,
  requireClean,
  type PreparedUpdate,
} from "../../workflows/update/update-service.ts";
import type { ServiceCopy } from "../../workflows/service-copy.ts";
import type { Context, ExitCode } from "../context.ts";
import { updateDiff } from "../print/update-diff.ts";
import { updateJson, updateText } from "../print/update-text.ts";
import { RefusedRequest } from "../refused-request.ts";
import { answersOf, selectionOf, type SelectionOptions } from "../selection-options.ts";

export interface UpdateOptions extends SelectionOptions {
  readonly to?: string;
  readonly dryRun?: boolean;
  readonly abort?: boolean;
  readonly force?: boolean;
}

/** `update [DIR]`: carries the catalogue's template into a service's work tree, or takes that back. */
export async function update(context: Context, directory: string, options: UpdateOptions): Promise<ExitCode> {
  const { wiring, output, json } = context;
  if (options.abort === true && options.dryRun === true) {
    throw problem("IM_USAGE", {
      what: "--abort and --dry-run cannot be used together",
      hint: "Leave one of them out",
    });
  }
  const copy = await wiring.copies.open(directory);
  if (options.abort === true) return abort(context, copy);
  if (options.dryRun === true) {
    const prepared = await preparedUpdate(context, copy, options);
    const patch = await updateDiff(copy, prepared);
    output.result(
      json
        ? JSON.stringify({ ...updateJson(prepared), written: false, diff: patch })
        : [updateText(prepared, "planned", output.style), patch].filter((text) => text !== "").join("\n\n"),
    );
    return exitOf(prepared);
  }
  // Deciding looks at commits only: meanwhile the work tree is looked at, and what was cut off in it is taken back.
  const [prepared] = await Promise.all([preparedUpdate(context, copy, options), requireClean(copy)]);
  if (!changesNothing(prepared)) await applyUpdate({ copy, pristine: wiring.pristine }, prepared);
  output.result(
    json
      ? JSON.stringify({ ...updateJson(prepared), written: !changesNothing(prepared) })
      : updateText(prepared, "written", output.style),
  );
  return exitOf(prepared);
}

/** The update that these options ask for. Throws a RefusedRequest where they ask for what cannot be. */
export async function preparedUpdate(
  { wiring, catalogue }: Context,
  copy: ServiceCopy,
  options: UpdateOptions,
): Promise<PreparedUpdate> {
  const manifest = await manifestIn(copy);
  const loaded = await catalogueOf(wiring.source, manifest, {
    named: catalogue,
    builtIn: wiring.builtInCatalogue,
    version: options.to,
  });
  const { pristine, source, engine } = wiring;
  const change = { ...selectionOf(options), answers: answersOf(options), force: options.force === true };
  const preparation = await prepareUpdate({ copy, pristine, source, engine }, loaded, manifest, change);
  if (preparation.kind === "prepared") return preparation.update;
  throw new RefusedRequest(preparation.problems, preparation.refused);
}

async function abort({ output, json }: Context, copy: ServiceCopy): Promise<ExitCode> {
  const aborted = await copy.abort();
  if (json) output.result(JSON.stringify(aborted));
  else if (aborted.kind === "none") output.result("There is no update to abort here.");
  else
    output.result(
      `${output.style.good("✓")} The update is taken back; ${aborted.files} files are as they were.`,
    );
  return 0;
}

function exitOf({ plan, breaches }: PreparedUpdate): ExitCode {
  return plan.conflicts.length > 0 || breaches.length > 0 ? 3 : 0;
}
