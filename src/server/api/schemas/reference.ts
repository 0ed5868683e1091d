import { Type, type Static, type TSchema, type TUnsafe } from "typebox";

/** Points at a schema that the document keeps under `components`, with the type of that schema. */
export function reference<T extends TSchema & { readonly $id?: string }>(schema: T): TUnsafe<Static<T>> {
  if (schema.$id === undefined) throw new Error("Only a schema with a name can be referred to");
  return Type.Unsafe<Static<T>>({ $ref: `${schema.$id}#` });
}

/** One of these words. A plain `enum` gives one message where a union of literals gives one for each branch. */
export function oneOf<const T extends readonly string[]>(words: T, description?: string): TUnsafe<T[number]> {
  return Type.Unsafe<T[number]>({
    type: "string",
    enum: [...words],
    ...(description === undefined ? {} : { description }),
  });
}

/** A value, or null. */
export function nullable<T extends TSchema>(schema: T): TUnsafe<Static<T> | null> {
  return Type.Unsafe<Static<T> | null>({ anyOf: [schema, { type: "null" }] });
}

/** Nothing beside what is named: a misspelt field is refused rather than overlooked. */
export const closed = { additionalProperties: false } as const;

/** RFC 3339. */
export const Time = Type.String({ format: "date-time" });
