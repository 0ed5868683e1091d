import Handlebars from "handlebars";
import { problem, type Problem } from "../problems/problem.ts";
import { nearest } from "../text/nearest.ts";
import type { Configuration } from "./configuration.ts";
import { inspectTemplate, type TemplateFacts } from "./inspect-template.ts";
import { templateBlocks, templateHelpers } from "./template-helpers.ts";

/** A template's text rendered, or every reason why it cannot be. */
export type Rendered =
  | { readonly kind: "rendered"; readonly text: string }
  | { readonly kind: "failed"; readonly problems: readonly Problem[] };

interface Compiled {
  readonly facts: TemplateFacts;
  readonly run: (data: Configuration) => string;
}

const engine = createEngine();

/** Compiling takes far longer than rendering, and the same texts come again for every service. */
const cache = new Map<string, Compiled>();
const cacheLimit = 5_000;

/** Renders a text over a configuration. `where` is the text's path in the catalogue, for messages. */
export function renderTemplate(text: string, configuration: Configuration, where: string): Rendered {
  if (!text.includes("{{")) return { kind: "rendered", text };
  const { facts, run } = compiled(text);
  const problems = [
    ...facts.faults.map(({ what, hint, line, column }) =>
      failure(where, line, column, what, hint === undefined ? {} : { hint }),
    ),
    ...facts.values.flatMap((value) => unknownValue(value, configuration, where)),
  ];
  if (problems.length > 0) return { kind: "failed", problems };
  try {
    return { kind: "rendered", text: run(configuration) };
  } catch (cause) {
    return { kind: "failed", problems: [runtimeFailure(where, cause)] };
  }
}

function createEngine(): typeof Handlebars {
  const own = Handlebars.create();
  for (const name of Object.keys(own.helpers)) {
    if (!templateBlocks.some((block) => block === name)) own.unregisterHelper(name);
  }
  own.registerHelper(templateHelpers);
  return own;
}

function compiled(text: string): Compiled {
  const known = cache.get(text);
  if (known !== undefined) return known;
  const facts = inspectTemplate(text);
  // A text with faults is never run.
  const template = facts.faults.length > 0 ? () => "" : compile(text);
  const entry: Compiled = { facts, run: (data) => template(data) };
  if (cache.size >= cacheLimit) cache.clear();
  cache.set(text, entry);
  return entry;
}

function compile(text: string): (data: Configuration) => string {
  const names = [...templateBlocks, ...Object.keys(templateHelpers)];
  return engine.compile(text, {
    strict: true,
    // What is written is code, not HTML.
    noEscape: true,
    knownHelpersOnly: true,
    knownHelpers: {
      ...Object.fromEntries(names.map((name) => [name, true])),
      lookup: false,
      log: false,
      helperMissing: false,
      blockHelperMissing: false,
    },
  });
}

/**
 * Handlebars lets a missing value pass where it is only asked for (`{{#if features.typo}}`): a typo would switch a part of
 * a service off in silence. Answers are the exception: a question is not asked while its feature is off.
 */
function unknownValue(
  { path, line, column }: TemplateFacts["values"][number],
  configuration: Configuration,
  where: string,
): readonly Problem[] {
  let value: unknown = configuration;
  for (const [depth, part] of path.entries()) {
    if (typeof value !== "object" || value === null) return [];
    if (Object.hasOwn(value, part)) {
      value = Reflect.get(value, part);
      continue;
    }
    if (path[0] === "answers" && depth === 1) return [];
    const meant = nearest(part, Object.keys(value));
    const hint =
      meant === undefined
        ? "See docs/template-authors.md for the values there are"
        : `Did you mean \`${[...path.slice(0, depth), meant].join(".")}\`?`;
    return [failure(where, line, column, `There is no value \`${path.join(".")}\``, { hint })];
  }
  return [];
}

/** Handlebars ends its messages with the place: `"x" not defined in [object Object] - 3:14`. */
function runtimeFailure(where: string, cause: unknown): Problem {
  const message = cause instanceof Error ? cause.message : String(cause);
  const [, line = "1", column = "0"] = / - (\d+):(\d+)$/.exec(message) ?? [];
  const missing = /^"([^"]+)" not defined/.exec(message)?.[1];
  const what =
    missing === undefined
      ? `This cannot be rendered: ${message.replace(/ - \d+:\d+$/, "")}`
      : `There is no value \`${missing}\` here`;
  const because = missing === undefined ? {} : { because: "the feature that asks this question is off" };
  return failure(where, Number(line), Number(column) + 1, what, because, cause);
}

function failure(
  where: string,
  line: number,
  column: number,
  what: string,
  more: { readonly hint?: string; readonly because?: string },
  cause?: unknown,
): Problem {
  const place = `${where}:${line}:${column}`;
  return problem("IM_TEMPLATE_FAILED", {
    what,
    ...more,
    where: place,
    ...(cause === undefined ? {} : { cause }),
  });
}
