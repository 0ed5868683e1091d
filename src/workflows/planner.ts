import { planService, type Planned, type Surroundings } from "./plan-service.ts";
import type { LoadedCatalogue } from "./load-catalogue.ts";
import type { ServiceRequest } from "./service-request.ts";

/** Plans services with one catalogue: here, or apart from whoever asks, with limits on time, memory and output. */
export interface Planner {
  plan(request: ServiceRequest, surroundings: Surroundings): Promise<Planned>;
}

/** Plans here and at once. */
export function plannerOf(loaded: LoadedCatalogue): Planner {
  return { plan: async (request, surroundings) => planService(loaded, request, surroundings) };
}
