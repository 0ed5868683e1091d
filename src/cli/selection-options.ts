import type { Answer } from "../catalogue/catalogue.ts";
import { problem } from "../problems/problem.ts";
import type { Selection } from "../resolver/resolution.ts";

/** The options that say what a service is to have; every command that plans one takes them. */
export interface SelectionOptions {
  readonly feature?: readonly string[];
  readonly without?: readonly string[];
  readonly set?: readonly string[];
}

/** Each option may be repeated, and may list several ids with commas. */
export function selectionOf({ feature = [], without = [] }: SelectionOptions): Selection {
  return { with: feature.flatMap(ids), without: without.flatMap(ids) };
}

/** `--set KEY=VALUE` as answers. Throws IM_USAGE. */
export function answersOf({ set = [] }: SelectionOptions): Readonly<Record<string, Answer>> {
  return Object.fromEntries(
    set.map((text): [string, string] => {
      const at = text.indexOf("=");
      if (at > 0) return [text.slice(0, at), text.slice(at + 1)];
      throw problem("IM_USAGE", {
        what: `--set ${text} has no value`,
        hint: "Write --set QUESTION=ANSWER; `instant-micros templates STACK` lists the questions",
      });
    }),
  );
}

/** Splits a text like "--feature coverage --without micros" into the options it names. Throws IM_USAGE. */
export function readSelectionText(text: string): SelectionOptions {
  const words = text.split(/\s+/).filter((word) => word !== "");
  const lists = { feature: [] as string[], without: [] as string[], set: [] as string[] };
  for (let at = 0; at < words.length; at += 2) {
    const name = /^--(feature|without|set)$/.exec(words[at] ?? "")?.[1];
    const value = words[at + 1];
    if ((name === "feature" || name === "without" || name === "set") && value !== undefined) {
      lists[name].push(value);
      continue;
    }
    throw problem("IM_USAGE", {
      what: `\`${words[at] ?? ""}\` cannot be understood as part of a selection`,
      hint: 'Write it as on the command line: "--feature coverage --without micros"',
    });
  }
  return lists;
}

function ids(text: string): readonly string[] {
  return text
    .split(",")
    .map((id) => id.trim())
    .filter((id) => id !== "");
}
