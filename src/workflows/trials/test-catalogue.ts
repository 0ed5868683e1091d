import type { Stack } from "../../catalogue/catalogue.ts";
import { featuresOf } from "../../catalogue/feature-model.ts";
import { Problems } from "../../problems/problem.ts";
import type { StackTest } from "../../trials/declarations.ts";
import { planTrials } from "../../trials/plan-trials.ts";
import { declarationsFor, readDeclarations, type AllDeclarations } from "../../trials/read-declarations.ts";
import type { Trial } from "../../trials/trial.ts";
import type { LoadedCatalogue } from "../load-catalogue.ts";
import { planService } from "../plan-service.ts";
import type { ServicePlan } from "../service-plan.ts";
import { findTools, missingOf, type FoundTool } from "./find-tools.ts";
import { runTrial, type TrialRun } from "./run-trial.ts";
import type { TrialOutcome } from "./trial-outcome.ts";

/** Which trials are run, and how. */
export interface CatalogueTest extends Omit<TrialRun, "test" | "tools" | "progress"> {
  /** At most so many configurations of each stack; null for all of a covering set. */
  readonly sample: number | null;
  /** The catalogue as it was; trials of services that come out as they did then are left out. */
  readonly earlier: LoadedCatalogue | undefined;
  /** So many run at the same time. */
  readonly jobs: number;
  readonly started: (trials: readonly Trial[]) => void;
  readonly step: (trial: Trial, step: string) => void;
  readonly ended: (outcome: TrialOutcome) => void;
}

/** Runs the trials of stacks; the outcomes come in the order of the trials. */
export async function testCatalogue(
  loaded: LoadedCatalogue,
  stacks: readonly Stack[],
  request: CatalogueTest,
): Promise<readonly TrialOutcome[]> {
  const all = readDeclarations(loaded.raw, loaded.catalogue);
  const planned: PlannedTrial[] = [];
  for (const stack of stacks) planned.push(...(await trialsOf(loaded, stack, all, request)));
  request.started(planned.map((each) => each.trial));
  return inParallel(planned, request.jobs, (each) => outcomeOf(each, request));
}

interface PlannedTrial {
  readonly trial: Trial;
  readonly plan: ServicePlan;
  readonly test: StackTest;
  readonly tools: readonly FoundTool[];
  readonly isUnchanged: boolean;
}

async function trialsOf(
  loaded: LoadedCatalogue,
  stack: Stack,
  all: AllDeclarations,
  request: CatalogueTest,
): Promise<readonly PlannedTrial[]> {
  const { catalogue } = loaded;
  const features = featuresOf(catalogue, stack).map((each) => each.id);
  const declarations = declarationsFor(all, stack.id, features);
  const tools = [
    ...declarations.stack.tools,
    ...declarations.features.flatMap((each) => [...each.tools, ...(each.otherwise?.tools ?? [])]),
  ];
  const found = await findTools(request.processes, tools, request.machine);
  const missing = new Set(missingOf(found).map((each) => each.name));
  const trials = planTrials(catalogue, stack, { declarations, sample: request.sample, missing });
  return trials.map((trial) => {
    const plan = planOf(loaded, trial, request.engine);
    const { earlier } = request;
    return {
      trial,
      plan,
      test: declarations.stack,
      tools: found.filter((each) => trial.tools.some(({ name }) => name === each.name)),
      isUnchanged:
        earlier !== undefined && earlierTree(earlier, trial, request.engine) === plan.manifest.tree,
    };
  });
}

async function outcomeOf(planned: PlannedTrial, request: CatalogueTest): Promise<TrialOutcome> {
  const { trial, plan, test, tools, isUnchanged } = planned;
  const outcome: TrialOutcome = isUnchanged
    ? { trial, tree: plan.manifest.tree, ms: 0, kind: "unchanged" }
    : await runTrial(trial, plan, {
        ...request,
        test,
        tools,
        progress: (step) => request.step(trial, step),
      });
  request.ended(outcome);
  return outcome;
}

/** What a trial's service looks like. Throws when the template cannot be rendered. */
export function planOf(
  loaded: LoadedCatalogue,
  trial: Pick<Trial, "stack" | "with" | "without">,
  engine: string,
): ServicePlan {
  const planned = planService(
    loaded,
    {
      stack: trial.stack,
      service: { name: "orders", description: `Takes orders: "fast" & # 'safe' $HOME`, owner: "acme" },
      selection: { with: trial.with, without: trial.without },
      answers: {},
      allowDeprecated: true,
    },
    { repository: "https://git.example.com/acme/orders", engine },
  );
  if (planned.kind === "refused") throw new Problems(planned.problems);
  return planned.plan;
}

/** The tree at the earlier revision; undefined when there was no such service. */
function earlierTree(earlier: LoadedCatalogue, trial: Trial, engine: string): string | undefined {
  try {
    return planOf(earlier, trial, engine).manifest.tree;
  } catch {
    return undefined;
  }
}

/** Acts on so many at a time; the results come in the order of the items. */
async function inParallel<T, R>(
  items: readonly T[],
  jobs: number,
  act: (item: T) => Promise<R>,
): Promise<readonly R[]> {
  const results = new Map<number, R>();
  const queue = [...items.entries()];
  const work = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      results.set(next[0], await act(next[1]));
    }
  };
  await Promise.all(Array.from({ length: jobs }, work));
  return items.flatMap((_, index) => {
    const result = results.get(index);
    return result === undefined ? [] : [result];
  });
}
