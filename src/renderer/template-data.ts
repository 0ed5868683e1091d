import { problem } from "../problems/problem.ts";
import type { Configuration } from "./configuration.ts";

/**
 * A configuration as templates see it: a deep copy of plain maps without a prototype, so that no expression reaches
 * anything but the values themselves (`{{answers.constructor}}` is a value that does not exist).
 */
export interface TemplateData {
  readonly [name: string]: TemplateData | string | number | boolean;
}

/** Throws IM_INTERNAL when a value holds what no configuration may: checks come before rendering. */
export function templateData(configuration: Configuration): TemplateData {
  return copyOf({ ...configuration });
}

function copyOf(map: object): TemplateData {
  const copy = Object.create(null) as Record<string, TemplateData | string | number | boolean>;
  for (const [name, value] of Object.entries(map)) copy[name] = valueOf(name, value);
  // Handlebars writes the map into its message about a missing value; a map without a prototype could not be written.
  Object.defineProperty(copy, Symbol.toPrimitive, { value: () => "a map" });
  return Object.freeze(copy);
}

function valueOf(name: string, value: unknown): TemplateData | string | number | boolean {
  if (typeof value === "number" || typeof value === "boolean") return value;
  // Slots are marked with NUL while a template is rendered.
  if (typeof value === "string" && !value.includes("\0")) return value;
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return copyOf(value);
  throw problem("IM_INTERNAL", { what: `The value \`${name}\` of a configuration cannot be rendered` });
}
