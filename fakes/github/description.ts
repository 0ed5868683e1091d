import { readFileSync } from "node:fs";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";

/** One operation of GitHub's description: `scripts/cut-github-description.ts` cuts it out. */
interface Operation {
  readonly query: Readonly<Record<string, object | boolean>>;
  readonly body: Schema | null;
  readonly answers: Readonly<Record<string, Schema | null>>;
}

type Schema = {
  readonly $ref?: string;
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly format?: string;
  readonly minimum?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
};

const description: {
  readonly operations: Readonly<Record<string, Operation>>;
  readonly schemas: Readonly<Record<string, Schema>>;
} = JSON.parse(readFileSync(new URL("./description.json", import.meta.url), "utf8"));

/** Answers that GitHub gives to everything and describes for little. */
const everywhere: readonly number[] = [401, 403, 404, 429];

/** The names of all operations: `GET /repos/{owner}/{repo}`. */
export const operationNames: readonly string[] = Object.keys(description.operations);

/** Throws unless GitHub takes this request: every field known and of its type. */
export function checkRequest(name: string, query: URLSearchParams, body: unknown): void {
  const operation = operationOf(name);
  for (const [key, value] of query) {
    const schema = operation.query[key];
    if (schema === undefined) throw new Error(`${name} has no parameter ${key}`);
    if (!textsAreTyped(schema)(value)) throw new Error(`${name} does not take ${key}=${value}`);
  }
  if (operation.body === null) {
    if (body !== null) throw new Error(`${name} takes no body`);
    return;
  }
  check(`the body of ${name}`, operation.body, body);
}

/** Throws unless GitHub gives this answer: a status that it describes, every field known and of its type. */
export function checkAnswer(name: string, status: number, body: unknown): void {
  const schema = operationOf(name).answers[String(status)];
  if (schema === undefined) {
    if (everywhere.includes(status)) return;
    throw new Error(`${name} never answers ${status}`);
  }
  if (schema === null) {
    if (body !== undefined) throw new Error(`${name} answers ${status} without a body`);
    return;
  }
  check(`the answer ${status} to ${name}`, schema, body);
}

/** The least that GitHub would answer of this kind: every field that it promises, with nothing in it. */
export function least(name: string): Readonly<Record<string, unknown>> {
  return leastOf({ $ref: `#/schemas/${name}` }) as Readonly<Record<string, unknown>>;
}

function leastOf(schema: Schema): unknown {
  const { $ref, type, enum: values, allOf, anyOf = schema.oneOf, properties = {}, required = [] } = schema;
  if ($ref !== undefined) return leastOf(named($ref));
  if (values !== undefined) return values[0];
  if (allOf !== undefined) return Object.assign({}, ...allOf.map(leastOf));
  if (anyOf !== undefined) {
    return anyOf.some((each) => each.type === "null") ? null : leastOf(anyOf[0] ?? {});
  }
  if (type === "string") return texts[schema.format ?? ""] ?? "";
  if (type === "integer" || type === "number") return schema.minimum ?? 0;
  if (type === "boolean") return false;
  if (type === "array") return [];
  if (type === "null") return null;
  return Object.fromEntries(required.map((key) => [key, leastOf(properties[key] ?? {})]));
}

const texts: Readonly<Record<string, string>> = {
  uri: "https://github.invalid/",
  "date-time": "2026-01-01T00:00:00Z",
  date: "2026-01-01",
  email: "somebody@github.invalid",
};

function operationOf(name: string): Operation {
  const operation = description.operations[name];
  if (operation === undefined) throw new Error(`${name} is not among the operations that were cut out`);
  return operation;
}

function named($ref: string): Schema {
  const schema = description.schemas[$ref.replace("#/schemas/", "")];
  if (schema === undefined) throw new Error(`${$ref} was not cut out`);
  return schema;
}

function check(what: string, schema: Schema, value: unknown): void {
  const validate = validator(schema);
  if (!validate(value)) throw new Error(`${what}: ${ajv.errorsText(validate.errors)}`);
  const known = fieldsOf(schema);
  const unknown = known === null ? undefined : fieldNames(value).find((key) => !known.has(key));
  if (unknown !== undefined) throw new Error(`${what}: there is no field ${unknown}`);
}

/** The fields that an object of this schema may have, or null when it is none or says nothing of them. */
function fieldsOf(schema: Schema): ReadonlySet<string> | null {
  if (schema.$ref !== undefined) return fieldsOf(named(schema.$ref));
  if (schema.properties !== undefined) return new Set(Object.keys(schema.properties));
  const parts = [...(schema.allOf ?? []), ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].map(fieldsOf);
  const known = parts.filter((each) => each !== null);
  return known.length === 0 ? null : new Set(known.flatMap((each) => [...each]));
}

function fieldNames(value: unknown): readonly string[] {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
}

const ajv = new Ajv2020({ strict: false, allErrors: true });
const forTexts = new Ajv2020({ strict: false, coerceTypes: true });
formats.default(ajv);
formats.default(forTexts);
// The one format of GitHub's own: owner/name.
forTexts.addFormat("repo.nwo", true);

const validators = new Map<object, ValidateFunction>();

function validator(schema: object): ValidateFunction {
  const known = validators.get(schema);
  if (known !== undefined) return known;
  const made = ajv.compile({ ...schema, schemas: description.schemas });
  validators.set(schema, made);
  return made;
}

/** Whether the text of a query is one of what the schema wants. */
function textsAreTyped(schema: object | boolean): (value: string) => boolean {
  const validate = forTexts.compile({ properties: { value: schema }, schemas: description.schemas });
  return (value) => validate({ value });
}
