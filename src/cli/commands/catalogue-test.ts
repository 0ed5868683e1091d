import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { isGitLocation } from "../../workflows/git-location.ts";
import { loadCatalogue, type LoadedCatalogue } from "../../workflows/load-catalogue.ts";
import { testCatalogue } from "../../workflows/trials/test-catalogue.ts";
import type { Context, ExitCode } from "../context.ts";
import { stackOf } from "../planning.ts";
import { trialsText } from "../print/trials-text.ts";
import { tellTrials } from "../tell-trials.ts";

/** The options of `catalogue test`. */
export interface CatalogueTestOptions {
  readonly sample?: number;
  readonly changed?: string;
  readonly jobs?: number;
  readonly patience: number;
  readonly fresh?: boolean;
}

/** `catalogue test [STACK]`: builds, tests and probes services of a stack, or of all; 1 when one of them fails. */
export async function catalogueTest(
  context: Context,
  id: string | undefined,
  options: CatalogueTestOptions,
): Promise<ExitCode> {
  const { wiring, output, json } = context;
  const loaded = await context.loadCatalogue(id);
  const stacks = id === undefined ? loaded.catalogue.stacks : [stackOf(loaded, id)];
  const jobs = options.jobs ?? availableParallelism();
  const tell = tellTrials(output, () => wiring.processes.now(), jobs);
  const outcomes = await testCatalogue(loaded, stacks, {
    processes: wiring.processes,
    places: wiring.trialPlaces,
    serviceDirectory: wiring.serviceDirectory,
    machine: wiring.machine,
    engine: wiring.engine,
    catalogue: context.catalogue,
    sample: options.sample ?? null,
    earlier: options.changed === undefined ? undefined : await earlierCatalogue(context, options.changed, id),
    jobs,
    patience: options.patience,
    fresh: options.fresh === true,
    ...tell,
  }).finally(tell.done);
  output.result(json ? JSON.stringify({ outcomes }) : trialsText(outcomes, output.style));
  return outcomes.some((each) => each.kind === "failed") ? 1 : 0;
}

/** The same catalogue at a commit or tag of the repository that it lies in. */
function earlierCatalogue(
  { wiring, catalogue }: Context,
  revision: string,
  stack: string | undefined,
): Promise<LoadedCatalogue> {
  const location = catalogue ?? wiring.builtInCatalogue;
  const address = isGitLocation(location) ? location : pathToFileURL(resolve(location)).href;
  const [repository = ""] = address.split("#", 1);
  return loadCatalogue(wiring.source, `${repository}#${encodeURIComponent(revision)}`, stack);
}
