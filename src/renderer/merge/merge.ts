import type { BlueprintMerge } from "../../composer/blueprint.ts";
import { addToJson, parseJson } from "./json.ts";
import type { Merged } from "./merged.ts";
import { combined, isSame, stepsOf, type Plain, type Step } from "./plain-value.ts";
import { addToToml, parseToml } from "./toml.ts";
import { addToYaml, parseYaml } from "./yaml.ts";

/**
 * Adds the keys of `addition` to `target`: maps key by key, lists by the items they lack, and a value that is there
 * already must be the same. Layout and comments of the target stay.
 *
 * The result is read again before it is given out: adding to a text must come to the same as adding to its value.
 */
export function mergeKeys(format: BlueprintMerge["format"], target: string, addition: string): Merged {
  return formats[format](target, addition);
}

interface Parsed {
  readonly kind: "parsed";
  readonly value: Plain;
}

function merging<P extends Parsed>(
  parse: (text: string) => P | { readonly kind: "failed"; readonly message: string },
  /** The text with the steps written into it, in one way after the other: the first that says what is wanted counts. */
  ways: (target: string, steps: readonly Step[], before: P, more: P) => Iterable<string>,
): (target: string, addition: string) => Merged {
  return (target, addition) => {
    const before = parse(target);
    if (before.kind === "failed") return { kind: "unparsable", which: "target", message: before.message };
    const more = parse(addition);
    if (more.kind === "failed") return { kind: "unparsable", which: "addition", message: more.message };
    const plan = stepsOf(before.value, more.value);
    if (plan.kind === "conflict") return plan;
    if (plan.steps.length === 0) return { kind: "merged", text: target };
    // Before adding, which may write into what was parsed.
    const wanted = combined(before.value, more.value);
    for (const text of ways(target, plan.steps, before, more)) {
      const after = parse(text);
      if (after.kind === "parsed" && isSame(after.value, wanted)) return { kind: "merged", text };
    }
    const message = "it is written in a form that these keys cannot be added to; use a slot and fragments";
    return { kind: "unparsable", which: "target", message };
  };
}

const formats: Readonly<Record<BlueprintMerge["format"], (target: string, addition: string) => Merged>> = {
  json: merging(parseJson, (target, steps) => [addToJson(target, steps)]),
  yaml: merging(parseYaml, addToYaml),
  toml: merging(parseToml, (target, steps) => [addToToml(target, steps)]),
};
