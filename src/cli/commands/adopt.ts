import { basename, resolve } from "node:path";
import { planAdoption } from "../../workflows/update/adopt.ts";
import { requireClean, requireFree } from "../../workflows/update/apply-update.ts";
import type { Context, ExitCode } from "../context.ts";
import { exampleAddress } from "../planning.ts";
import { RefusedRequest } from "../refused-request.ts";
import { answersOf, selectionOf, type SelectionOptions } from "../selection-options.ts";

export interface AdoptOptions extends SelectionOptions {
  readonly stack: string;
  readonly name?: string;
  readonly description: string;
  readonly owner: string;
  readonly allowDeprecated?: boolean;
}

/** `adopt DIR --stack S`: brings a repository that exists under a template, by writing its manifest. */
export async function adopt(context: Context, directory: string, options: AdoptOptions): Promise<ExitCode> {
  const { wiring, output, json } = context;
  const { pristine } = wiring;
  const copy = await wiring.copies.open(directory);
  await requireClean(copy);
  const loaded = await context.loadCatalogue(options.stack);
  const name = options.name ?? basename(resolve(directory));
  const { description, owner } = options;
  const request = {
    stack: options.stack,
    service: { name, description, owner },
    selection: selectionOf(options),
    answers: answersOf(options),
    allowDeprecated: options.allowDeprecated ?? false,
  };
  const surroundings = { repository: exampleAddress(request.service), engine: wiring.engine };
  const planned = await planAdoption({ copy, pristine }, loaded, request, surroundings);
  if (planned.kind === "refused") throw new RefusedRequest(planned.problems, planned.refused);
  const { plan, files, delivery, rendered } = planned.adoption;
  const { manifest } = plan;
  await requireFree(copy, delivery);
  await pristine.keepTree(manifest.tree, rendered);
  await copy.deliver(delivery);
  if (json) {
    output.result(
      JSON.stringify({ service: name, stack: manifest.stack, features: manifest.features, files }),
    );
    return 0;
  }
  const count = (state: string): number => files.filter((each) => each.state === state).length;
  const { style } = output;
  output.result(
    [
      `${style.good("✓")} ${style.bold(name)} is under ${manifest.stack.id} ${manifest.stack.version}, the closest version known`,
      `  ${files.length} files of the template: ${count("same")} the same, ${count("different")} different, ${count("missing")} missing`,
      ...files
        .filter(({ state }) => state !== "same")
        .map(({ state, path }) => `  ${state.padEnd(9)}  ${path}`),
      "",
      "What differs counts as your edits from now on, what is missing as deleted by you. Only the manifest was written:",
      `  ${style.accent(`git commit -m "Adopt ${manifest.stack.id} ${manifest.stack.version}"`)}`,
      `  ${style.accent("instant-micros check")}`,
    ].join("\n"),
  );
  return 0;
}
