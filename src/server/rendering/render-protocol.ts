import type { RawCatalogue } from "../../catalogue/catalogue.ts";
import type { Manifest } from "../../manifest/manifest.ts";
import type { Code } from "../../problems/problem.ts";
import type { Surroundings } from "../../workflows/plan-service.ts";
import type { ServicePlan } from "../../workflows/service-plan.ts";
import type { ServiceRequest } from "../../workflows/service-request.ts";
import type { MergedTrees, TreesToMerge } from "../../workflows/update/merge-trees.ts";
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

/** What a thread is asked: the methods of a `Planner`, as data. */
export type Question =
  | { readonly kind: "plan"; readonly request: ServiceRequest; readonly surroundings: Surroundings }
  | { readonly kind: "merge"; readonly trees: TreesToMerge }
  | { readonly kind: "render-again"; readonly raw: RawCatalogue; readonly manifest: Manifest };

/** Classes do not survive the way between threads: a problem travels as its parts. */
export interface SentProblem {
  readonly code: Code;
  readonly what: string;
  readonly because: string | undefined;
  readonly hint: string | undefined;
  readonly where: string | undefined;
}

export type Answer =
  | { readonly kind: "planned"; readonly plan: ServicePlan }
  | { readonly kind: "refused"; readonly problems: readonly SentProblem[]; readonly refused?: Refused }
  | { readonly kind: "merged"; readonly merged: MergedTrees }
  | { readonly kind: "rendered-again"; readonly files: readonly Uint8Array[] }
  /** The catalogue's templates failed, or the output is too large. */
  | { readonly kind: "failed"; readonly problems: readonly SentProblem[] }
  | { readonly kind: "crashed"; readonly message: string };
