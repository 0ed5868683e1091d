import { Type, type Static, type TSchema, type TUnsafe } from "typebox";
import { ApiProblem } from "./schemas/problem.ts";
import { reference } from "./schemas/reference.ts";

/** The answers of a route: what it says when all is well, and problems, which handlers throw rather than return. */
export function answers<const S extends number, T extends TSchema & { readonly $id?: string }>(
  status: S,
  schema: T,
): Readonly<Record<S, TUnsafe<Static<T>>>> {
  const all = { [status]: reference(schema), ...problemAnswers };
  // A computed key is only a number to the compiler.
  return all as unknown as Readonly<Record<S, TUnsafe<Static<T>>>>;
}

const problems = {
  description: "A problem (RFC 9457)",
  content: { "application/problem+json": { schema: reference(ApiProblem) } },
} as const;

/** What every route may say instead. */
export const problemAnswers = { "4xx": problems, "5xx": problems } as const;

/** An answer that is not JSON. */
export function fileAnswer(mediaType: string, description: string): object {
  return {
    200: { description, content: { [mediaType]: { schema: Type.String({ format: "binary" }) } } },
    ...problemAnswers,
  };
}

/** An answer without a body. */
export const emptyAnswer = { 204: Type.Null({ description: "Done" }), ...problemAnswers } as const;
