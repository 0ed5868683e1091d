import { readFileSync } from "node:fs";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { parse } from "yaml";
import type { FakeAnswer, FakeRequest } from "./forge-fake.ts";

/** What a forge takes and answers, by method and path, in JSON Schema as of 2020. */
export interface Description {
  /** By `GET /repositories/{workspace}`. */
  readonly operations: Readonly<Record<string, DescribedOperation>>;
  /** What `#/schemas/…` means. */
  readonly schemas: Readonly<Record<string, Schema>>;
}

export interface DescribedOperation {
  readonly query: Readonly<Record<string, object>>;
  /** null: it takes none. */
  readonly body: Schema | null;
  /** By status; null for an answer without a body. */
  readonly answers: Readonly<Record<string, Schema | null>>;
}

export interface Schema {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly [keyword: string]: unknown;
}

/** Holds calls to a description. Both throw an error that names the operation, and what is wrong. */
export interface Described {
  /** Every parameter and field is known, and of its type. */
  readonly checkRequest: (operation: string, request: Pick<FakeRequest, "query" | "body">) => void;
  /** The status is one that is described, every field is known and of its type. */
  readonly checkAnswer: (operation: string, answer: FakeAnswer) => void;
}

/** Reads a description that is written in YAML. */
export function readDescription(file: URL): Description {
  return parse(readFileSync(file, "utf8")) as Description;
}

export function described({ operations, schemas }: Description): Described {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  const ajvOfTexts = new Ajv2020({ strict: false, coerceTypes: "array" });
  formats.default(ajv);
  formats.default(ajvOfTexts);
  const validatorOf = remembered((schema) => ajv.compile({ ...schema, schemas }));
  // A text that is coerced needs a place to be put into.
  const parameterOf = remembered((schema) => ajvOfTexts.compile({ properties: { value: schema }, schemas }));

  const check = (what: string, schema: Schema, value: unknown): void => {
    const validate = validatorOf(schema);
    if (!validate(value)) throw new Error(`${what}: ${ajv.errorsText(validate.errors)}`);
    // Descriptions that are not ours leave it open which other fields there are.
    const known = fieldsOf(schema, schemas);
    const unknown = known === null ? undefined : fieldNames(value).find((each) => !known.has(each));
    if (unknown !== undefined) throw new Error(`${what}: there is no field ${unknown}`);
  };

  const operationOf = (name: string): DescribedOperation => {
    const operation = operations[name];
    if (operation === undefined) throw new Error(`${name} is not described`);
    return operation;
  };

  return {
    checkRequest(name, { query, body }) {
      const operation = operationOf(name);
      for (const key of new Set(query.keys())) {
        const schema = operation.query[key];
        if (schema === undefined) throw new Error(`${name} has no parameter ${key}`);
        const texts = query.getAll(key);
        if (!parameterOf(schema)({ value: texts.length === 1 ? texts[0] : texts })) {
          throw new Error(`${name} does not take ${key}=${texts.join(", ")}`);
        }
      }
      if (operation.body === null) {
        if (body !== null) throw new Error(`${name} takes no body`);
      } else check(`the body of ${name}`, operation.body, body);
    },
    checkAnswer(name, { status, body }) {
      const schema = operationOf(name).answers[String(status)];
      if (schema === undefined) throw new Error(`${name} never answers ${status}`);
      if (schema !== null) check(`the answer ${status} to ${name}`, schema, body);
      else if (body !== undefined) throw new Error(`${name} answers ${status} without a body`);
    },
  };
}

function remembered(compile: (schema: object) => ValidateFunction): (schema: object) => ValidateFunction {
  const all = new Map<object, ValidateFunction>();
  return (schema) => {
    const known = all.get(schema) ?? compile(schema);
    all.set(schema, known);
    return known;
  };
}

/** The fields that an object of this schema may have, or null when it is none or says nothing of them. */
function fieldsOf(schema: Schema, schemas: Description["schemas"]): ReadonlySet<string> | null {
  const { $ref, properties, allOf = [], anyOf = [], oneOf = [] } = schema;
  if ($ref !== undefined) return fieldsOf(schemas[$ref.replace("#/schemas/", "")] ?? {}, schemas);
  if (properties !== undefined) return new Set(Object.keys(properties));
  const known = [...allOf, ...anyOf, ...oneOf]
    .map((each) => fieldsOf(each, schemas))
    .filter((each) => each !== null);
  return known.length === 0 ? null : new Set(known.flatMap((each) => [...each]));
}

function fieldNames(value: unknown): readonly string[] {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
}
