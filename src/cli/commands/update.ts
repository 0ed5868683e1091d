import { problem } from "../../problems/problem.ts";
import { applyUpdate, requireClean } from "../../workflows/update/apply-update.ts";
import { changesNothing } from "../../workflows/update/prepare-update.ts";
import type { ServiceCopy } from "../../workflows/service-copy.ts";
import type { Context, ExitCode } from "../context.ts";
import { updateDiff } from "../../workflows/update/update-diff.ts";
import { updateJson, updateText, writtenText } from "../print/update-text.ts";
import { exitOf, prepareOrRefuse, type UpdateOptions } from "../preparing.ts";

/** `update [DIR]`: carries the catalogue's template into a service's work tree, or takes that back. */
export async function update(context: Context, directory: string, options: UpdateOptions): Promise<ExitCode> {
  const { wiring, output, json } = context;
  if (options.abort === true && options.dryRun === true) {
    throw problem("IM_USAGE", {
      what: "--abort and --dry-run cannot be used together",
      hint: "Leave one of them out",
    });
  }
  if (options.forge !== undefined) {
    const { updateOnForge } = await import("./update-on-forge.ts");
    return updateOnForge(
      context,
      await (await context.connections()).forge(options.forge),
      directory,
      options,
    );
  }
  const copy = await wiring.copies.open(directory);
  if (options.abort === true) return abort(context, copy);
  if (options.dryRun === true) {
    const prepared = await prepareOrRefuse(context, copy, options);
    const patch = await updateDiff(copy, prepared);
    output.result(
      json
        ? JSON.stringify({ ...updateJson(prepared), written: false, diff: patch })
        : [updateText(prepared, output.style), patch].filter((text) => text !== "").join("\n\n"),
    );
    return exitOf(prepared);
  }
  // Deciding looks at commits only: meanwhile the work tree is looked at, and what was cut off in it is taken back.
  const [prepared] = await Promise.all([prepareOrRefuse(context, copy, options), requireClean(copy)]);
  if (!changesNothing(prepared)) await applyUpdate({ copy, pristine: wiring.pristine }, prepared);
  output.result(
    json
      ? JSON.stringify({ ...updateJson(prepared), written: !changesNothing(prepared) })
      : writtenText(prepared, output.style),
  );
  return exitOf(prepared);
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
