import type { RawCatalogue } from "../../catalogue/catalogue.ts";
import type { Code } from "../../problems/problem.ts";
import type { Surroundings } from "../../workflows/plan-service.ts";
import type { ServicePlan } from "../../workflows/service-plan.ts";
import type { ServiceRequest } from "../../workflows/service-request.ts";
import type { Refused } from "../../resolver/resolution.ts";

/** What a thread is started with. */
export interface ThreadData {
  readonly raw: RawCatalogue;
  readonly limits: OutputLimits;
}

/** How much a service may be, for the sake of everybody else on the server. */
export interface OutputLimits {
  readonly files: number;
  readonly fileBytes: number;
  readonly totalBytes: number;
}

export interface PlanQuestion {
  readonly request: ServiceRequest;
  readonly surroundings: Surroundings;
}

/** Classes do not survive the way between threads: a problem travels as its parts. */
export interface SentProblem {
  readonly code: Code;
  readonly what: string;
  readonly because: string | undefined;
  readonly hint: string | undefined;
  readonly where: string | undefined;
}

export type PlanAnswer =
  | { readonly kind: "planned"; readonly plan: ServicePlan }
  | { readonly kind: "refused"; readonly problems: readonly SentProblem[]; readonly refused?: Refused }
  /** The catalogue's templates failed, or the output is too large. */
  | { readonly kind: "failed"; readonly problems: readonly SentProblem[] }
  | { readonly kind: "crashed"; readonly message: string };
