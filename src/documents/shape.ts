import { problem, type Code, type Problem } from "../problems/problem.ts";
import { didYouMean } from "../text/nearest.ts";
import { allQuoted, quoted } from "../text/quoted.ts";
import type { SchemaError, Validator } from "./validator.ts";
import { placeOf, type ValuePath, type YamlDocument } from "./yaml-document.ts";

/** How deviations are told. */
export interface Saying {
  readonly code: Code;
  /** Places whose values are never repeated: they may hold what nobody is to see. */
  readonly isSecret: (path: ValuePath) => boolean;
}

/** Holds a document against its schema; every deviation becomes a problem that says where and what would be right. */
export function checkShape<T>(
  document: YamlDocument,
  validator: Validator<T>,
  saying: Saying,
):
  | { readonly kind: "right"; readonly value: T }
  | { readonly kind: "wrong"; readonly problems: readonly Problem[] } {
  const { value } = document;
  if (validator(value)) return { kind: "right", value };
  const errors = validator.errors ?? [];
  return {
    kind: "wrong",
    problems: errors.filter(isOwnReason).map((error) => describe(document, error, saying)),
  };
}

/** Alternatives report each branch that failed, and keys report twice; one sentence is enough. */
function isOwnReason(error: SchemaError): boolean {
  if (error.keyword === "propertyNames") return false;
  return !/\/oneOf\/\d+\//.test(error.schemaPath);
}

function describe(document: YamlDocument, error: SchemaError, { code, isSecret }: Saying): Problem {
  const path = pathOf(document.value, error.instancePath);
  const here = path.length === 0 ? "the file" : quoted(nameOf(path));
  const at = placeOf(document.at(path));
  const said = (what: string, hint: string | undefined, where = at): Problem =>
    problem(code, { what, where, hint });
  const value = isSecret(path) ? withheld : written(error.data);

  switch (error.keyword) {
    case "additionalProperties": {
      const key = String(error.params["additionalProperty"]);
      const known = Object.keys(error.parentSchema.properties ?? {});
      const hint = didYouMean(key, known) ?? `The keys here are ${allQuoted(known)}`;
      const what = isSecret([...path, key])
        ? "There is no such key here"
        : `There is no key ${quoted(key)} here`;
      return said(what, hint, placeOf(document.keyAt([...path, key])));
    }
    case "required":
      return said(`${quoted(String(error.params["missingProperty"]))} is missing in ${here}`, "Add it");
    case "enum": {
      const allowed = listOf(error.params["allowedValues"]);
      const hint = didYouMean(String(error.data), allowed) ?? `It is one of ${allQuoted(allowed)}`;
      return said(`${here} cannot be ${value}`, hint);
    }
    case "type":
      return isSecret(path)
        ? said(`${here} is ${shapeOf(error.data)}`, error.parentSchema.description ?? shapeHint(error))
        : said(`${here} is ${kindOf(error.data)}`, typeHint(error));
    case "pattern":
      if (error.propertyName !== undefined) {
        const where = placeOf(document.keyAt([...path, error.propertyName]));
        return said(`${quoted(error.propertyName)} is no id`, error.parentSchema.description, where);
      }
      return said(`${here} cannot be ${value}`, error.parentSchema.description);
    case "oneOf":
      return said(`${here} has none, or more than one, of its alternatives`, alternatives(error));
    case "dependentRequired":
      return said(
        `${quoted(String(error.params["property"]))} in ${here} needs ${quoted(String(error.params["missingProperty"]))} too`,
        "Add it",
      );
    case "minItems":
    case "minProperties":
      return said(`${here} is empty`, error.parentSchema.description);
    case "maxProperties":
      return said(`${here} has more than one key`, error.parentSchema.description);
    default:
      return said(`${here} cannot be ${value}`, error.parentSchema.description);
  }
}

const withheld = "what stands there";

/** A JSON pointer as keys and indices. */
function pathOf(root: unknown, pointer: string): ValuePath {
  const path: (string | number)[] = [];
  let value = root;
  for (const step of pointer.split("/").slice(1)) {
    const key = step.replaceAll("~1", "/").replaceAll("~0", "~");
    path.push(Array.isArray(value) ? Number(key) : key);
    value = typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
  }
  return path;
}

/** The last key on the path; an item of a list is called after the list. */
function nameOf(path: ValuePath): string {
  return path.findLast((step) => typeof step === "string") ?? "";
}

function alternatives(error: SchemaError): string {
  const branches = Array.isArray(error.parentSchema["oneOf"]) ? error.parentSchema["oneOf"] : [];
  const choices = branches.flatMap((branch: { required?: readonly string[] }) =>
    branch.required === undefined ? [] : [branch.required.map(quoted).join(" with ")],
  );
  return `Give exactly one of ${choices.join(", ")}`;
}

function typeHint(error: SchemaError): string {
  const wanted = listOf(error.params["type"]);
  if (wanted.includes("string") && (typeof error.data === "number" || typeof error.data === "boolean")) {
    return `Put it in quotes: "${String(error.data)}"`;
  }
  return shapeHint(error);
}

function shapeHint(error: SchemaError): string {
  const wanted = listOf(error.params["type"]);
  return `Make it ${wanted.map((type) => typeNames[type] ?? type).join(" or ")}`;
}

const typeNames: Readonly<Record<string, string>> = {
  array: "a list",
  boolean: "true or false",
  integer: "a whole number",
  object: "a map",
  string: "a text",
};

function kindOf(value: unknown): string {
  if (typeof value === "object" || value === undefined) return shapeOf(value);
  if (typeof value === "string") return `the text ${quoted(value)}`;
  return `the ${typeof value} ${JSON.stringify(value)}`;
}

/** The same without repeating it. */
function shapeOf(value: unknown): string {
  if (value === null || value === undefined) return "empty";
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" ? "a map" : "a plain value";
}

function written(value: unknown): string {
  return typeof value === "string" ? quoted(value) : kindOf(value);
}

function listOf(value: unknown): readonly string[] {
  return (Array.isArray(value) ? value : [value]).map(String);
}
