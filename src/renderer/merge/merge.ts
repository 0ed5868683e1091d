import type { BlueprintMerge } from "../../composer/blueprint.ts";
import { mergeJson } from "./json.ts";
import type { Merged } from "./merged.ts";
import { mergeToml } from "./toml.ts";
import { mergeYaml } from "./yaml.ts";

/**
 * Adds the keys of `addition` to `target`: maps key by key, lists by the items they lack, and a value that is there
 * already must be the same. Layout and comments of the target stay.
 */
export function mergeKeys(format: BlueprintMerge["format"], target: string, addition: string): Merged {
  switch (format) {
    case "json":
      return mergeJson(target, addition);
    case "yaml":
      return mergeYaml(target, addition);
    case "toml":
      return mergeToml(target, addition);
  }
}
