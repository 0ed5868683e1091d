import { Type, type Static } from "typebox";
import { connectionKinds } from "../../../connections/connection.ts";
import type { Refusal, Resolution } from "../../../resolver/resolution.ts";
import { visibilities } from "./connection.ts";
import { closed, oneOf } from "./reference.ts";

const Ids = Type.Array(Type.String({ maxLength: 100 }), { maxItems: 500 });
const Answers = Type.Record(
  Type.String({ maxLength: 100 }),
  Type.Unsafe<string | number | boolean>({ type: ["string", "number", "boolean"] }),
  { maxProperties: 200, description: "Question → answer; what is left out takes its default" },
);

export const SelectionRequest = Type.Object(
  {
    with: Type.Optional(Ids),
    without: Type.Optional(Ids),
    earlier: Type.Optional(
      Type.Object({ with: Ids, without: Ids }, { ...closed, description: "Weaker wishes: the form's state" }),
    ),
    answers: Type.Optional(Answers),
  },
  { ...closed, $id: "SelectionRequest" },
);
export type SelectionRequest = Static<typeof SelectionRequest>;

const refusalDescription = "Why the selection is impossible, with fixes (src/resolver/resolution.ts)";

/** What the resolver answers, word for word. */
export const ResolutionAnswer = Type.Unsafe<
  Resolution | { readonly kind: "refused"; readonly refusals: readonly Refusal[] }
>({
  $id: "Resolution",
  type: "object",
  required: ["kind"],
  properties: { kind: { enum: ["resolved", "refused"] } },
  oneOf: [
    {
      properties: {
        kind: { const: "resolved" },
        features: {
          type: "array",
          items: {
            type: "object",
            required: ["id", "name", "state"],
            properties: {
              id: { type: "string" },
              name: { type: "string" },
              state: {
                type: "object",
                required: ["kind", "on"],
                properties: {
                  kind: {
                    enum: [
                      "standard",
                      "chosen",
                      "declined",
                      "implied",
                      "default",
                      "available",
                      "blocked",
                      "unavailable",
                    ],
                  },
                  on: { type: "boolean" },
                  because: {
                    type: "object",
                    required: ["causes", "text"],
                    properties: {
                      causes: { type: "array", items: { type: "object" } },
                      text: { type: "string" },
                    },
                  },
                },
              },
            },
          },
        },
        on: { type: "array", items: { type: "string" } },
        changes: { type: "array", items: { type: "object" } },
        warnings: { type: "array", items: { type: "object" } },
      },
      required: ["features", "on", "changes", "warnings"],
    },
    {
      properties: {
        kind: { const: "refused" },
        refusals: {
          type: "array",
          description: refusalDescription,
          items: {
            type: "object",
            required: ["kind", "text"],
            properties: {
              kind: { enum: ["unknown", "elsewhere", "retired", "conflict", "budget"] },
              text: { type: "string" },
              fixes: {
                type: "array",
                items: { type: "object", required: ["add", "remove", "loses", "selection", "text"] },
              },
            },
          },
        },
      },
      required: ["refusals"],
    },
  ],
});
export type ResolutionAnswer = Static<typeof ResolutionAnswer>;

/** What a service is to be: everything that its files depend on. */
const choice = {
  template: Type.String({ maxLength: 100 }),
  with: Type.Optional(Ids),
  without: Type.Optional(Ids),
  answers: Type.Optional(Answers),
  allowDeprecated: Type.Optional(Type.Boolean()),
};

/** Long enough for every wrong name to get its own explanation rather than a message about lengths. */
const Name = Type.String({ maxLength: 1_000 });

export const PreviewRequest = Type.Object(
  {
    ...choice,
    service: Type.Optional(
      Type.Object(
        {
          name: Type.Optional(Name),
          description: Type.Optional(Name),
          owner: Type.Optional(Name),
        },
        { ...closed, description: "Without it, the preview is of `my-service`" },
      ),
    ),
  },
  { ...closed, $id: "PreviewRequest" },
);
export type PreviewRequest = Static<typeof PreviewRequest>;

export const ServiceRequest = Type.Object(
  {
    ...choice,
    service: Type.Object(
      { name: Name, owner: Name, description: Type.Optional(Name) },
      { ...closed, description: "`owner` is the organisation, workspace or project of the repository" },
    ),
    forge: Type.String({
      maxLength: 100,
      description: "`local`, or the id of another connection: see `/forges`",
    }),
    visibility: Type.Optional(oneOf(visibilities, "What the connection says, unless given")),
  },
  { ...closed, $id: "ServiceRequest" },
);
export type ServiceRequest = Static<typeof ServiceRequest>;

export const RepositoryCheck = Type.Object(
  {
    available: Type.Boolean(),
    webUrl: Type.String(),
    message: Type.String(),
    suggestion: Type.Optional(Type.String()),
  },
  { ...closed, $id: "RepositoryCheck" },
);
export type RepositoryCheck = Static<typeof RepositoryCheck>;

export const ForgeList = Type.Object(
  {
    items: Type.Array(
      Type.Object(
        {
          id: Type.String(),
          kind: oneOf(connectionKinds),
          title: Type.String(),
          owners: Type.Array(Type.String()),
          anyOwner: Type.Boolean({ description: "`owners` are those seen so far; another one may be typed" }),
          visibility: oneOf(visibilities, "What new repositories are unless somebody chooses"),
        },
        closed,
      ),
    ),
  },
  { ...closed, $id: "ForgeList" },
);
export type ForgeList = Static<typeof ForgeList>;
