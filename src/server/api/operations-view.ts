import {
  isFinal,
  type Operation as Recorded,
  type UpdateResult,
} from "../../workflows/operations/operation.ts";
import { stepsOf } from "../../workflows/operations/steps-of.ts";
import type { ServedCatalogue } from "../served-catalogue.ts";
import type { Operation, OperationStep } from "./schemas/operation.ts";

export function operationView(operation: Recorded, served: ServedCatalogue): Operation {
  const { id, kind, status, attempt, createdAt, createdBy, startedAt, finishedAt, lastEvent } = operation;
  return {
    id,
    kind,
    status,
    attempt,
    title: titleOf(operation, served),
    createdAt,
    createdBy,
    startedAt,
    finishedAt,
    steps: operation.steps.map((step) => stepView(operation.kind, step)),
    lastEvent,
    canCancel: !isFinal(status) && status !== "cancelling",
    canRetry: status === "failed",
    repository: repositoryView(operation),
    result: operation.kind === "create-service" && operation.result !== null ? { ...operation.result } : null,
    update:
      operation.kind === "update-service" && operation.result !== null ? updateView(operation.result) : null,
    error: operation.failure === null ? null : { ...operation.failure, reference: id },
  };
}

function titleOf({ kind, input }: Recorded, { templates }: ServedCatalogue): string {
  const nameOf = (stack: string): string => templates.get(stack)?.stack.name ?? stack;
  switch (kind) {
    case "create-service":
      return `Create ${input.request.service.name} from ${nameOf(input.request.stack)}`;
    case "update-service":
      return `Update ${input.name} from ${nameOf(input.template)}`;
  }
}

/** As the step that made it wrote it down. */
function repositoryView({ steps }: Recorded): Operation["repository"] {
  const made = steps.find((step) => step.name === "create-repository")?.after;
  if (made === undefined || made === null) return null;
  const { webUrl, settingsUrl } = made;
  return { webUrl: String(webUrl), settingsUrl: settingsUrl === undefined ? null : String(settingsUrl) };
}

function updateView({ service, outcome, proposal }: UpdateResult): NonNullable<Operation["update"]> {
  return { service, outcome, proposal: proposal === null ? null : { ...proposal } };
}

function stepView(
  kind: Recorded["kind"],
  { name, status, startedAt, finishedAt, summary }: Recorded["steps"][number],
): OperationStep {
  const step = stepsOf(kind).find((each) => each.name === name);
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
