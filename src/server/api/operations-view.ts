import { creationSteps } from "../../workflows/operations/creation-steps.ts";
import { isFinal, type Operation as Recorded } from "../../workflows/operations/operation.ts";
import type { ServedCatalogue } from "../served-catalogue.ts";
import type { Operation, OperationStep } from "./schemas/operation.ts";

export function operationView(operation: Recorded, served: ServedCatalogue): Operation {
  const { request } = operation.input;
  const template = served.templates.get(request.stack)?.stack.name ?? request.stack;
  const { id, kind, status, attempt, createdAt, createdBy, startedAt, finishedAt, lastEvent } = operation;
  return {
    id,
    kind,
    status,
    attempt,
    title: `Create ${request.service.name} from ${template}`,
    createdAt,
    createdBy,
    startedAt,
    finishedAt,
    steps: operation.steps.map(stepView),
    lastEvent,
    canCancel: !isFinal(status) && status !== "cancelling",
    canRetry: status === "failed",
    result: operation.result === null ? null : { ...operation.result },
    error: operation.failure === null ? null : { ...operation.failure, reference: id },
  };
}

function stepView({
  name,
  status,
  startedAt,
  finishedAt,
  summary,
}: Recorded["steps"][number]): OperationStep {
  const step = creationSteps.find((each) => each.name === name);
  return {
    name,
    title: step?.title ?? name,
    effect: step?.effect ?? "remote",
    status,
    startedAt,
    finishedAt,
    summary,
  };
}
