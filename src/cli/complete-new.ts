import { readFile } from "node:fs/promises";
import { parse } from "yaml";
import type { Answer } from "../catalogue/catalogue.ts";
import { problem } from "../problems/problem.ts";
import type { Context } from "./context.ts";
import type { NewAnswers, NewOptions } from "./new-options.ts";

/**
 * Everything that `new` has to know: from the options, and on a terminal asked for where they lack it. Elsewhere
 * throws IM_USAGE with all that is missing. Undefined when the person leaves.
 */
export async function completeNew(
  context: Context,
  name: string | undefined,
  options: NewOptions,
): Promise<NewAnswers | undefined> {
  if (options.output !== undefined && options.forge !== undefined) {
    throw problem("IM_USAGE", {
      what: "--output and --forge cannot be used together",
      hint: "Use --output to write a directory, or --forge to push to a forge",
    });
  }
  const answers = options.answers === undefined ? {} : await readAnswersFile(options.answers);
  const missing = missingOptions(name, options);
  if (missing.length > 0) {
    if (!context.interactive) {
      throw problem("IM_USAGE", {
        what: `${missing.join(", ")} ${missing.length === 1 ? "is" : "are"} missing`,
        hint: "Write `instant-micros new orders --stack nodejs --output orders`; on a terminal it asks for what is missing",
      });
    }
    const { askForNew } = await import("./prompts/ask-for-new.ts");
    return askForNew(context, name, options, answers);
  }
  return { ...namedAnswers(name ?? "", options.stack ?? "", options), answers };
}

/** What was typed, with defaults for what may be left out. */
export function namedAnswers(name: string, stack: string, options: NewOptions): Omit<NewAnswers, "answers"> {
  const { forge, output } = options;
  return {
    ...options,
    name,
    stack,
    description: options.description ?? "",
    owner: options.owner ?? "example",
    target:
      forge === undefined
        ? { kind: "directory", directory: output ?? name }
        : { kind: "forge", forge, visibility: options.visibility },
    replace: options.replace ?? false,
    allowDeprecated: options.allowDeprecated ?? false,
  };
}

function missingOptions(name: string | undefined, options: NewOptions): readonly string[] {
  const { stack, output, forge, owner } = options;
  return [
    ...(name === undefined ? ["NAME"] : []),
    ...(stack === undefined ? ["--stack"] : []),
    ...(output === undefined && forge === undefined ? ["--output or --forge"] : []),
    ...(forge !== undefined && owner === undefined ? ["--owner"] : []),
  ];
}

/** Answers to questions as a map in YAML or JSON. Throws IM_USAGE. */
async function readAnswersFile(path: string): Promise<Readonly<Record<string, Answer>>> {
  const text = await readFile(path, "utf8").catch((cause: unknown) => {
    throw problem("IM_USAGE", { what: `The answers file ${path} cannot be read`, cause });
  });
  let value: unknown;
  try {
    value = parse(text);
  } catch (cause) {
    throw problem("IM_USAGE", { what: `The answers file ${path} is neither YAML nor JSON`, cause });
  }
  const entries =
    typeof value === "object" && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
  const answers = entries.filter((entry): entry is [string, Answer] =>
    ["string", "number", "boolean"].includes(typeof entry[1]),
  );
  if (answers.length === entries.length && answers.length > 0) return Object.fromEntries(answers);
  throw problem("IM_USAGE", {
    what: `The answers file ${path} is no map of questions to answers`,
    hint: "Write one `question: answer` a line",
  });
}
