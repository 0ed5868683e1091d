import { Type, type Static } from "typebox";
import { closed, nullable, Time } from "./reference.ts";

/** A form as the query of its link. Nothing in it is secret: no question asks for a secret. */
export const DraftRequest = Type.Object(
  {
    query: Type.String({
      maxLength: 8_000,
      pattern: "^[!-~]*$",
      description: "What `/services/new?` opens it with",
    }),
  },
  { ...closed, $id: "DraftRequest" },
);
export type DraftRequest = Static<typeof DraftRequest>;

export const Draft = Type.Object(
  { query: Type.String({ description: "Empty when there is none" }), savedAt: nullable(Time) },
  { ...closed, $id: "Draft" },
);
export type Draft = Static<typeof Draft>;
