import type { CommittedService } from "../workflows/committed-service.ts";
import { plannerOf } from "../workflows/planner.ts";
import { catalogueOf } from "../workflows/update/catalogue-of.ts";
import type { IntentChange } from "../workflows/update/intent.ts";
import { manifestIn } from "../workflows/update/manifest-in.ts";
import { prepareUpdate, type PreparedUpdate } from "../workflows/update/prepare-update.ts";
import type { Context, ExitCode } from "./context.ts";
import { RefusedRequest } from "./refused-request.ts";
import { answersOf, selectionOf, type SelectionOptions } from "./selection-options.ts";

export interface UpdateOptions extends SelectionOptions {
  readonly to?: string;
  readonly dryRun?: boolean;
  readonly abort?: boolean;
  readonly force?: boolean;
  readonly forge?: string;
}

/** The update that these options ask for. Throws a RefusedRequest where they ask for what cannot be. */
export async function prepareOrRefuse(
  { wiring, catalogue }: Context,
  service: CommittedService,
  options: UpdateOptions,
): Promise<PreparedUpdate> {
  const manifest = await manifestIn(service);
  const loaded = await catalogueOf(wiring.source, manifest, {
    named: catalogue,
    builtIn: wiring.builtInCatalogue,
    version: options.to,
  });
  const { pristine, source, engine } = wiring;
  const change = { ...changeOf(options), force: options.force === true };
  const preparation = await prepareUpdate(
    { service, planner: plannerOf(loaded), pristine, source, engine },
    loaded,
    manifest,
    change,
  );
  if (preparation.kind === "prepared") return preparation.update;
  throw new RefusedRequest(preparation.problems, preparation.refused);
}

/** What the options ask for beyond the newer template. */
export function changeOf(options: SelectionOptions): IntentChange {
  return { ...selectionOf(options), answers: answersOf(options) };
}

/** 3 while something is in conflict, or a check has failed. */
export function exitOf({ plan, breaches }: PreparedUpdate): ExitCode {
  return plan.conflicts.length > 0 || breaches.length > 0 ? 3 : 0;
}
