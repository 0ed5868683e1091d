import { fileURLToPath } from "node:url";
import { parseCatalogue } from "../../src/catalogue/parse.ts";
import { isLeftOut } from "../../src/files/left-out.ts";
import { readDirectory } from "../../src/files/read-directory.ts";
import { Problems } from "../../src/problems/problem.ts";
import type { LoadedCatalogue } from "../../src/workflows/load-catalogue.ts";
import { planService } from "../../src/workflows/plan-service.ts";
import type { ServicePlan } from "../../src/workflows/service-plan.ts";

const checkout = fileURLToPath(new URL("../..", import.meta.url));

export interface SelectedFeatures {
  readonly with?: readonly string[];
  readonly without?: readonly string[];
}

/** The plan of a service called `orders`, from the built-in catalogue. */
export function plannedService(
  stack: string,
  selection: SelectedFeatures,
  description?: string,
): ServicePlan {
  return plannedFrom(builtInFor(stack), stack, selection, description);
}

/** The built-in catalogue, as far as a stack needs it. */
export function builtInFor(stack: string): LoadedCatalogue {
  const raw = { source: "built-in", files: readDirectory(checkout, (path) => isLeftOut(path, stack)) };
  const parsed = parseCatalogue(raw);
  if (parsed.kind === "broken") throw new Problems(parsed.problems);
  return { raw, catalogue: parsed.catalogue };
}

/** Every optional feature of a stack of the built-in catalogue. */
export function optionalFeatures(stack: string): readonly string[] {
  const { stacks } = builtInFor(stack).catalogue;
  return stacks.filter((each) => each.id === stack).flatMap((each) => each.optional.map(({ id }) => id));
}

/** The plan of a service called `orders`. */
export function plannedFrom(
  loaded: LoadedCatalogue,
  stack: string,
  selection: SelectedFeatures,
  description = `Takes orders: "fast" & # 'safe' $HOME`,
): ServicePlan {
  const planned = planService(
    loaded,
    {
      stack,
      service: { name: "orders", description, owner: "acme" },
      selection: { with: selection.with ?? [], without: selection.without ?? [] },
      answers: {},
      allowDeprecated: false,
    },
    { repository: "https://forge.example/acme/orders", engine: "1.0.0" },
  );
  if (planned.kind === "refused") throw new Problems(planned.problems);
  return planned.plan;
}
