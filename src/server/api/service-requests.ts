import { problem, type Problem } from "../../problems/problem.ts";
import type { Refused } from "../../resolver/resolution.ts";
import type { Planned } from "../../workflows/plan-service.ts";
import type { ServicePlan } from "../../workflows/service-plan.ts";
import type { ServiceRequest as PlainRequest } from "../../workflows/service-request.ts";
import { Refusals } from "../problems/api-problem.ts";
import type { PreviewRequest, ServiceRequest } from "./schemas/selection.ts";

/** What a preview is of when it does not say: the same as on the command line. */
const unnamed = { name: "my-service", owner: "example", description: "" } as const;

/** A request of the API as the workflows take it. */
export function plainRequest(body: PreviewRequest | ServiceRequest): PlainRequest {
  return {
    stack: body.template,
    service: {
      name: body.service?.name ?? unnamed.name,
      owner: body.service?.owner ?? unnamed.owner,
      description: body.service?.description ?? unnamed.description,
    },
    selection: { with: body.with ?? [], without: body.without ?? [] },
    answers: body.answers ?? {},
    allowDeprecated: body.allowDeprecated ?? false,
  };
}

/** The plan; throws everything that is wrong with the request, each with its place in the body. */
export function acceptedPlan(planned: Planned, request: PlainRequest): ServicePlan {
  if (planned.kind === "planned") return planned.plan;
  throw refusedSelection(planned.problems, planned.refused, request.selection);
}

/** Everything that is wrong with a selection, each with its place in the body. */
export function refusedSelection(
  all: readonly Problem[],
  refused: Refused | undefined,
  selection: Pick<PlainRequest["selection"], "with" | "without">,
): Refusals {
  const refusals = refused?.refusals ?? [];
  const problems = all.map((each, index) => {
    const refusal = refusals[index];
    const id = refusal !== undefined && "id" in refusal ? refusal.id : undefined;
    return placed(each, refusal === undefined ? undefined : selectionPlace({ selection }, id));
  });
  return new Refusals(problems, refusals);
}

/** Where the body names this feature: `/with/2`; without a feature, the list of choices. */
export function selectionPlace(
  { selection }: { readonly selection: Pick<PlainRequest["selection"], "with" | "without"> },
  id: string | undefined,
): string {
  if (id === undefined) return "/with";
  const chosen = selection.with.indexOf(id);
  if (chosen >= 0) return `/with/${chosen}`;
  const declined = selection.without.indexOf(id);
  return declined >= 0 ? `/without/${declined}` : "/with";
}

/** The same problem at its place in the body of a request to the API. */
export function placed(each: Problem, place: string | undefined): Problem {
  const where = place ?? (each.where === "/stack" ? "/template" : each.where);
  const { code, message: what, because, hint } = each;
  return problem(code, { what, because, hint, where });
}
