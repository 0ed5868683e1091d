import type { BlueprintMerge } from "../../composer/blueprint.ts";
import { mergeJson, parseJson } from "./json.ts";
import type { Merged } from "./merged.ts";
import { combined, isSame, type Plain } from "./plain-value.ts";
import { mergeToml, parseToml } from "./toml.ts";
import { mergeYaml, parseYaml } from "./yaml.ts";

/**
 * Adds the keys of `addition` to `target`: maps key by key, lists by the items they lack, and a value that is there
 * already must be the same. Layout and comments of the target stay.
 *
 * The result is read again before it is given out: adding to a text must come to the same as adding to its value.
 */
export function mergeKeys(format: BlueprintMerge["format"], target: string, addition: string): Merged {
  const { merge, parse } = formats[format];
  const merged = merge(target, addition);
  if (merged.kind !== "merged" || merged.text === target) return merged;
  const [before, more, after] = [parse(target), parse(addition), parse(merged.text)];
  if (before.kind === "parsed" && more.kind === "parsed" && after.kind === "parsed") {
    if (isSame(after.value, combined(before.value, more.value))) return merged;
  }
  const message = "it is written in a form that these keys cannot be added to; use a slot and fragments";
  return { kind: "unparsable", which: "target", message };
}

interface Format {
  readonly merge: (target: string, addition: string) => Merged;
  readonly parse: (
    text: string,
  ) => { readonly kind: "parsed"; readonly value: Plain } | { readonly kind: "failed" };
}

const formats: Readonly<Record<BlueprintMerge["format"], Format>> = {
  json: { merge: mergeJson, parse: parseJson },
  yaml: { merge: mergeYaml, parse: parseYaml },
  toml: { merge: mergeToml, parse: parseToml },
};
