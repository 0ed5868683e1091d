import type { Stack } from "../catalogue/catalogue.ts";
import { Problem } from "../problems/problem.ts";
import type { Selection } from "../resolver/resolution.ts";
import { findStack, type LoadedCatalogue } from "../workflows/load-catalogue.ts";
import { planService, type Planned } from "../workflows/plan-service.ts";
import type { ServicePlan } from "../workflows/service-plan.ts";
import type { ServiceRequest } from "../workflows/service-request.ts";
import type { Context } from "./context.ts";
import { RefusedRequest } from "./refused-request.ts";

/** The address that a service has in its own files as long as it is on no forge. */
export function exampleAddress({ owner, name }: { readonly owner: string; readonly name: string }): string {
  return `https://git.example.com/${owner}/${name}`;
}

/** The stack of this id. Throws IM_STACK_UNKNOWN. */
export function stackOf({ catalogue }: LoadedCatalogue, id: string): Stack {
  const stack = findStack(catalogue, id);
  if (stack instanceof Problem) throw stack;
  return stack;
}

/** The plan, or a RefusedRequest. With `replace`, the smallest change of the explicit choices is made where one is needed. */
export function planOrRefuse(
  context: Context,
  loaded: LoadedCatalogue,
  request: ServiceRequest,
  options: { readonly repository: string; readonly replace: boolean },
): ServicePlan {
  const surroundings = { repository: options.repository, engine: context.wiring.engine };
  const planned = planService(loaded, request, surroundings);
  if (planned.kind === "planned") return planned.plan;
  const selection = options.replace ? bestFix(planned) : undefined;
  if (selection === undefined) throw new RefusedRequest(planned.problems, planned.refused);
  context.output.note(selection.text);
  return planOrRefuse(
    context,
    loaded,
    { ...request, selection: selection.selection },
    { ...options, replace: false },
  );
}

function bestFix({
  refused,
}: Planned & { readonly kind: "refused" }):
  | { readonly selection: Selection; readonly text: string }
  | undefined {
  if (refused === undefined || refused.refusals.length !== 1) return undefined;
  const [refusal] = refused.refusals;
  return refusal?.kind === "conflict" ? refusal.fixes[0] : undefined;
}
