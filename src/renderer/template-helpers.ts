import { stringify } from "yaml";
import { slotMark } from "./slots.ts";
import { camel, constant, kebab, pascal, snake, title } from "../text/words.ts";

type Value = unknown;

/** What `{{name a b}}` calls. */
export type Helper = (this: Value, ...args: readonly Value[]) => Value;

/**
 * Every helper there is, by name; the list is closed (`docs/template-authors.md`). Handlebars passes one argument more
 * than the template does: its options.
 */
export const templateHelpers: Readonly<Record<string, Helper>> = {
  kebab: (value) => kebab(text("kebab", value)),
  snake: (value) => snake(text("snake", value)),
  constant: (value) => constant(text("constant", value)),
  camel: (value) => camel(text("camel", value)),
  pascal: (value) => pascal(text("pascal", value)),
  title: (value) => title(text("title", value)),
  dir: (value) => text("dir", value).replaceAll(".", "/"),
  json: (value) => JSON.stringify(scalar("json", value)),
  yaml: (value) => stringify(scalar("yaml", value), { lineWidth: 0 }).trimEnd(),
  xml: (value) => escapeXml(String(scalar("xml", value))),
  eq: (left, right) => left === right,
  not: (value) => !isTrue(value),
  and: (...args) => args.slice(0, -1).every((value) => isTrue(existing(value))),
  or: (...args) => args.slice(0, -1).some((value) => isTrue(existing(value))),
  on: (features) => namesOfTrue("on", features).join(","),
  slot: (name) => slotMark(text("slot", name)),
  /** Inside `{{{{raw}}}} … {{{{/raw}}}}` nothing is an expression. */
  raw(this: Value, ...args: readonly Value[]): Value {
    const options = args.at(-1) as { readonly fn: (context: Value) => string };
    return options.fn(this);
  },
};

/** The blocks of Handlebars itself that templates may use. */
export const templateBlocks = ["if", "unless", "each", "with"] as const;

function text(helper: string, value: Value): string {
  if (typeof value === "string") return value;
  throw new Error(`${helper} takes a text`);
}

function scalar(helper: string, value: Value): string | number | boolean {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  throw new Error(`${helper} takes a text, a number, true or false`);
}

function namesOfTrue(helper: string, value: Value): readonly string[] {
  if (typeof value !== "object" || value === null) throw new Error(`${helper} takes features`);
  return Object.entries(value).flatMap(([name, isOn]) => (isOn === true ? [name] : []));
}

/** What `and` and `or` come to must exist; what they do not get to need not. */
function existing(value: Value): Value {
  if (value === undefined) throw new Error("a value does not exist");
  return value;
}

function isTrue(value: Value): boolean {
  return value !== false && value !== undefined && value !== null && value !== "" && value !== 0;
}

function escapeXml(value: string): string {
  return value
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&apos;");
}
