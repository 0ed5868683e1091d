import { Type, type Static } from "typebox";
import { FieldProblem } from "./problem.ts";
import { closed, nullable, oneOf, reference, Time } from "./reference.ts";

export const operationStatuses = [
  "queued",
  "running",
  "cancelling",
  "succeeded",
  "failed",
  "cancelled",
] as const;
export const stepStatuses = ["pending", "running", "succeeded", "failed", "cancelled"] as const;

export const OperationStep = Type.Object(
  {
    name: Type.String({
      description:
        "resolve, render, verify, create-repository, push, configure, register; of an update: fetch, merge, verify, push-branch, propose, register",
    }),
    title: Type.String(),
    effect: oneOf(["none", "local", "remote"]),
    status: oneOf(stepStatuses),
    startedAt: nullable(Time),
    finishedAt: nullable(Time),
    summary: nullable(Type.String({ description: "What the step came to, in a sentence" })),
  },
  { ...closed, $id: "OperationStep" },
);
export type OperationStep = Static<typeof OperationStep>;

export const RegisteredProposal = Type.Object(
  {
    number: Type.Integer(),
    webUrl: Type.String(),
    version: Type.String({ description: "Template version that it goes to" }),
    draft: Type.Boolean({ description: "Something in it waits for a person" }),
  },
  { ...closed, $id: "RegisteredProposal" },
);
export type RegisteredProposal = Static<typeof RegisteredProposal>;

export const OperationFailure = Type.Object(
  {
    ...FieldProblem.properties,
    step: Type.String(),
    /** What can be found on the forge now. */
    exists: Type.String({ description: "What exists now" }),
    reference: Type.String({ description: "For whoever looks into the log" }),
  },
  { ...closed, $id: "OperationFailure" },
);
export type OperationFailure = Static<typeof OperationFailure>;

export const Operation = Type.Object(
  {
    id: Type.String(),
    kind: oneOf(["create-service", "update-service"]),
    status: oneOf(operationStatuses),
    attempt: Type.Integer(),
    title: Type.String({ description: "Create orders from Spring Boot; Update orders from Spring Boot" }),
    createdAt: Time,
    createdBy: Type.String(),
    startedAt: nullable(Time),
    finishedAt: nullable(Time),
    steps: Type.Array(reference(OperationStep)),
    lastEvent: Type.Integer({ description: "Sequence number of its newest event" }),
    canCancel: Type.Boolean(),
    canRetry: Type.Boolean(),
    repository: nullable(
      Type.Object(
        {
          webUrl: Type.String(),
          settingsUrl: nullable(
            Type.String({ description: "Where a person deletes it; null where no page does" }),
          ),
        },
        { ...closed, description: "What a creation has made so far; it stays, however the creation ends" },
      ),
    ),
    result: nullable(
      Type.Object(
        {
          service: Type.String({ description: "Id of the created service" }),
          webUrl: Type.String(),
          cloneUrl: Type.String(),
          commit: Type.String(),
          tree: Type.String(),
        },
        closed,
      ),
    ),
    update: nullable(
      Type.Object(
        {
          service: Type.String({ description: "Id of the service" }),
          outcome: oneOf(["proposed", "up-to-date", "declined"]),
          proposal: nullable(reference(RegisteredProposal)),
        },
        { ...closed, description: "What an update came to" },
      ),
    ),
    error: nullable(reference(OperationFailure)),
  },
  { ...closed, $id: "Operation" },
);
export type Operation = Static<typeof Operation>;

export const OperationList = Type.Object(
  { items: Type.Array(reference(Operation)), next: nullable(Type.String()) },
  { ...closed, $id: "OperationList" },
);

/** What happened, in order; the number counts up by one. */
export const OperationEvent = Type.Object(
  {
    seq: Type.Integer(),
    at: Time,
    kind: oneOf(["status", "step", "log"]),
    step: nullable(Type.String()),
    status: nullable(Type.String({ description: "New status of the step or of the operation" })),
    message: Type.String(),
  },
  { ...closed, $id: "OperationEvent" },
);
export type OperationEvent = Static<typeof OperationEvent>;

export const OperationEvents = Type.Object(
  {
    items: Type.Array(reference(OperationEvent)),
    last: Type.Integer({ description: "Pass it as `after` next time" }),
    status: oneOf(operationStatuses),
  },
  { ...closed, $id: "OperationEvents" },
);
export type OperationEvents = Static<typeof OperationEvents>;
