import { expect, type TestContext } from "vitest";
import { featuresOf } from "../../src/catalogue/feature-model.ts";
import { serviceDirectory } from "../../src/files/service-directory.ts";
import { trialPlaces } from "../../src/files/trial-places.ts";
import { localProcesses } from "../../src/processes/processes.ts";
import { trialOf } from "../../src/trials/plan-trials.ts";
import { declarationsFor, readDeclarations } from "../../src/trials/read-declarations.ts";
import { findTools, missingOf } from "../../src/workflows/trials/find-tools.ts";
import { runTrial } from "../../src/workflows/trials/run-trial.ts";
import { personsEnvironment } from "./persons-environment.ts";
import { builtInFor, plannedFrom } from "./rendered-service.ts";
import { temporaryDirectory } from "./temporary-directory.ts";

/** How a test runs a trial. */
export interface TrialSample {
  /** Title of the one violation that is planted: `catalogue test` plants them all, for minutes. */
  readonly plants: string;
  /** Variables that the builds and the service get besides. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Looks at the service once everything has passed, before it is gone. */
  readonly look?: (directory: string) => Promise<void>;
}

/**
 * Runs the trial of one configuration, as `catalogue test` does, but for the number of violations: green, red for one,
 * green again, and held against the service contract. Where a tool is missing the test is skipped and says so; with
 * `CI=true` it fails.
 */
export async function passesItsTrial(
  { skip }: Pick<TestContext, "skip">,
  id: string,
  selection: { readonly with?: readonly string[]; readonly without?: readonly string[] },
  { plants, settings = {}, look }: TrialSample,
): Promise<void> {
  const loaded = builtInFor(id);
  const { raw, catalogue } = loaded;
  const stack = catalogue.stacks.find((each) => each.id === id);
  if (stack === undefined) throw new Error(`there is no stack ${id}`);
  const plan = plannedFrom(loaded, id, selection);
  const features = featuresOf(catalogue, stack).map((each) => each.id);
  const declarations = declarationsFor(readDeclarations(raw, catalogue), id, features);
  const violations = new Set(
    [declarations.stack, ...declarations.features]
      .flatMap((each) => each.violations)
      .filter((each) => each.title === plants),
  );
  const on = new Set(plan.manifest.features);
  const trial = trialOf(catalogue, stack, on, 1, { declarations, missing: new Set() }, violations);
  const processes = localProcesses();
  const machine = { ...personsEnvironment(), ...settings };
  const tools = await findTools(processes, trial.tools, machine);
  const [missing] = missingOf(tools);
  if (missing !== undefined) {
    const because = `${missing.name} ${missing.version} is needed, and ${missing.found ?? "none"} is installed`;
    if (process.env["CI"] === "true") throw new Error(because);
    console.warn(`skipped: a trial of ${id}, because ${because}`);
    return skip(because);
  }
  const places = trialPlaces(await temporaryDirectory());
  const inDirectoryThenLook: typeof places.inDirectory = (name, tree, use) =>
    places.inDirectory(name, tree, async (directory) => {
      const failure = await use(directory);
      if (failure === undefined) await look?.(directory);
      return failure;
    });
  const outcome = await runTrial(trial, plan, {
    processes,
    places: { ...places, inDirectory: inDirectoryThenLook },
    serviceDirectory,
    machine,
    test: declarations.stack,
    tools,
    fresh: true,
    // Other tests run beside it.
    patience: 10,
    catalogue: undefined,
    engine: "1.0.0",
    progress: () => undefined,
  });
  const told = outcome.kind === "failed" ? `${outcome.step}: ${outcome.because}\n${outcome.lines}` : "";
  expect(outcome, told).toMatchObject({ kind: "passed", violations: [{ title: plants }] });
}
