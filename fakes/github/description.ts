import { readFileSync } from "node:fs";
import { described, type Description, type Schema } from "../described.ts";

/** What GitHub publishes of the operations that we use: `scripts/cut-github-description.ts` cuts it out. */
const description: Description = JSON.parse(
  readFileSync(new URL("./description.json", import.meta.url), "utf8"),
);

/** The names of all operations: `GET /repos/{owner}/{repo}`. */
export const operationNames: readonly string[] = Object.keys(description.operations);

export const { checkRequest, checkAnswer } = described(description);

/** The least that GitHub would answer of this kind: every field that it promises, with nothing in it. */
export function least(name: string): Readonly<Record<string, unknown>> {
  return leastOf({ $ref: `#/schemas/${name}` }) as Readonly<Record<string, unknown>>;
}

function leastOf(schema: Schema): unknown {
  const { $ref, allOf, anyOf = schema.oneOf, properties = {} } = schema;
  const { type, enum: values, required, format, minimum } = schema;
  if ($ref !== undefined) return leastOf(description.schemas[$ref.replace("#/schemas/", "")] ?? {});
  if (Array.isArray(values)) return values[0];
  if (allOf !== undefined) return Object.assign({}, ...allOf.map(leastOf));
  if (anyOf !== undefined) {
    return anyOf.some((each) => each["type"] === "null") ? null : leastOf(anyOf[0] ?? {});
  }
  if (type === "string") return texts[String(format)] ?? "";
  if (type === "integer" || type === "number") return minimum ?? 0;
  if (type === "boolean") return false;
  if (type === "array") return [];
  if (type === "null") return null;
  const promised = Array.isArray(required) ? required.map(String) : [];
  return Object.fromEntries(promised.map((key) => [key, leastOf(properties[key] ?? {})]));
}

const texts: Readonly<Record<string, string>> = {
  uri: "https://github.invalid/",
  "date-time": "2026-01-01T00:00:00Z",
  date: "2026-01-01",
  email: "somebody@github.invalid",
};
