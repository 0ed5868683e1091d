import { Type, type Static } from "typebox";
import type { Refusal } from "../../../resolver/resolution.ts";
import { closed, reference } from "./reference.ts";

/** One thing that is wrong, and where in the request. */
export const FieldProblem = Type.Object(
  {
    /** Into the request's body, or `?name` for a parameter of the query. */
    pointer: Type.Optional(Type.String({ description: "JSON pointer into the request" })),
    code: Type.String({ description: "Stable code, see docs/errors.md" }),
    message: Type.String(),
    because: Type.Optional(Type.String()),
    hint: Type.Optional(Type.String()),
  },
  { ...closed, $id: "FieldProblem" },
);

/** RFC 9457. `code` is stable; `type` leads to its description. */
export const ApiProblem = Type.Object(
  {
    type: Type.String(),
    title: Type.String(),
    status: Type.Integer(),
    detail: Type.Optional(Type.String()),
    instance: Type.String({ description: "The request's id, which the log has too" }),
    code: Type.String(),
    hint: Type.Optional(Type.String()),
    errors: Type.Array(reference(FieldProblem)),
    refusals: Type.Optional(
      Type.Array(Type.Unsafe<Refusal>({ type: "object", required: ["kind", "text"] }), {
        description: "Of a selection that is impossible: explanations and fixes, as in Resolution",
      }),
    ),
  },
  { ...closed, $id: "Problem" },
);
export type ApiProblem = Static<typeof ApiProblem>;
export type FieldProblem = Static<typeof FieldProblem>;
