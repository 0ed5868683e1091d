import Handlebars from "handlebars";
import { problem, type Problem } from "../problems/problem.ts";
import { didYouMean } from "../text/nearest.ts";
import { parseTemplate, type TemplateFacts } from "./inspect-template.ts";
import { makeStrict } from "./strict-lookups.ts";
import type { TemplateData } from "./template-data.ts";
import { templateBlocks, templateHelpers, type Helper } from "./template-helpers.ts";

/** A template's text rendered, or every reason why it cannot be. */
export type Rendered =
  | { readonly kind: "rendered"; readonly text: string }
  | { readonly kind: "failed"; readonly problems: readonly Problem[] };

interface Compiled {
  readonly facts: TemplateFacts;
  readonly run: (data: TemplateData) => string;
}

const engine = createEngine();

/** Compiling takes far longer than rendering, and the same texts come again for every service. */
const cache = new Map<string, Compiled>();
const cacheLimit = 5_000;

/** Renders a text. `where` is its path in the catalogue, for messages; only whole files declare slots. */
export function renderTemplate(
  text: string,
  data: TemplateData,
  where: string,
  slots: "declared" | "refused",
): Rendered {
  if (!text.includes("{{") && !text.includes("\0")) return { kind: "rendered", text };
  const { facts, run } = compiled(text);
  const misplaced = slots === "declared" ? [] : facts.slots;
  const problems = [
    ...facts.faults.map(({ what, hint, line, column }) => failure(where, line, column, what, { hint })),
    ...facts.values.flatMap((value) => unknownValue(value, data, where)),
    ...misplaced.map(({ name, line, column }) =>
      failure(where, line, column, `The slot \`${name}\` is declared where no slot can be`, {
        because: "only the text of a whole file declares slots",
      }),
    ),
  ];
  if (problems.length > 0) return { kind: "failed", problems };
  try {
    return { kind: "rendered", text: run(data) };
  } catch (cause) {
    return { kind: "failed", problems: [runtimeFailure(where, facts, cause)] };
  }
}

function createEngine(): typeof Handlebars {
  const own = Handlebars.create();
  for (const name of Object.keys(own.helpers)) {
    if (!templateBlocks.some((block) => block === name)) own.unregisterHelper(name);
  }
  for (const [name, help] of Object.entries(templateHelpers)) own.registerHelper(name, placed(help));
  return own;
}

/** The helper, whose errors end with the place of its call as Handlebars' own do. */
function placed(help: Helper): Helper {
  return function call(this: unknown, ...args) {
    try {
      return help.call(this, ...args);
    } catch (cause) {
      const { hash } = args.at(-1) as Handlebars.HelperOptions;
      throw new Error(`${messageOf(cause)} - ${String(hash["at"])}`, { cause });
    }
  };
}

function compiled(text: string): Compiled {
  const known = cache.get(text);
  if (known !== undefined) return known;
  const entry = compile(text);
  if (cache.size >= cacheLimit) cache.clear();
  cache.set(text, entry);
  return entry;
}

const knownHelpers = {
  ...Object.fromEntries([...templateBlocks, ...Object.keys(templateHelpers)].map((name) => [name, true])),
  lookup: false,
  log: false,
  helperMissing: false,
  blockHelperMissing: false,
};

/** A text with faults is never run. */
function compile(text: string): Compiled {
  const parsed = parseTemplate(text);
  if (parsed.kind === "broken") {
    return { facts: { values: [], slots: [], faults: [parsed.fault] }, run: () => "" };
  }
  const { facts, program } = parsed;
  if (facts.faults.length > 0) return { facts, run: () => "" };
  makeStrict(program);
  // The tree was parsed from a text of the catalogue just now: nothing else ever gets here.
  const run = engine.compile<TemplateData>(program, {
    strict: true,
    // What is written is code, not HTML.
    noEscape: true,
    knownHelpersOnly: true,
    knownHelpers,
  });
  return { facts, run: (data) => run(data) };
}

/**
 * Values that can never exist are found in branches that are not taken, too: a typo in `{{#if features.typo}}` would
 * switch a part of a service off in silence. Answers are the exception: a question is not asked while its feature is off.
 */
function unknownValue(
  { path, line, column }: TemplateFacts["values"][number],
  data: TemplateData,
  where: string,
): readonly Problem[] {
  let value: unknown = data;
  for (const [depth, part] of path.entries()) {
    if (typeof value !== "object" || value === null) return [];
    if (Object.hasOwn(value, part)) {
      value = Reflect.get(value, part);
      continue;
    }
    if (path[0] === "answers" && depth === 1) return [];
    const before = path.slice(0, depth).map((each) => `${each}.`);
    const hint =
      didYouMean(part, Object.keys(value), before.join("")) ??
      "See docs/template-authors.md for the values there are";
    return [failure(where, line, column, `There is no value \`${path.join(".")}\``, { hint })];
  }
  return [];
}

/** Handlebars ends its messages with the place: `"x" not defined in a map - 3:14`. */
function runtimeFailure(where: string, facts: TemplateFacts, cause: unknown): Problem {
  const message = messageOf(cause);
  const [, line = "1", column = "0"] = / - (\d+):(\d+)$/.exec(message) ?? [];
  const missing = /^"([^"]+)" not defined/.exec(message)?.[1];
  const what =
    missing === undefined
      ? `This cannot be rendered: ${message.replace(/ - \d+:\d+$/, "")}`
      : `There is no value \`${missing}\` here`;
  const place = { line: Number(line), column: Number(column) + 1 };
  const asked = facts.values.find((each) => each.line === place.line && each.column === place.column);
  const because =
    asked?.path[0] === "answers" ? { because: "the feature that asks this question is off" } : {};
  return failure(where, place.line, place.column, what, because, cause);
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}

function failure(
  where: string,
  line: number,
  column: number,
  what: string,
  more: { readonly hint?: string | undefined; readonly because?: string },
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
