import { creationSteps } from "./creation-steps.ts";
import type { OperationKind } from "./operation.ts";
import type { Step } from "./procedure.ts";
import { updateSteps } from "./update-steps.ts";

const steps = { "create-service": creationSteps, "update-service": updateSteps } as const;

/** The steps of a kind of operation, in their order. */
export function stepsOf(kind: OperationKind): readonly Pick<Step<never>, "name" | "title" | "effect">[] {
  return steps[kind];
}
