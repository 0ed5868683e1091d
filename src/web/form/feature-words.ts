import type { Group } from "../../resolver/model.ts";
import type { FeatureState } from "../../resolver/resolution.ts";

/** The state of a feature in a word or two; undefined where there is nothing to say of it. */
export function stateWord({ kind }: FeatureState, isWish: boolean): string {
  switch (kind) {
    case "standard":
      return "always";
    case "chosen":
      return "chosen";
    case "declined":
      return "turned off";
    case "implied":
      return "needed";
    case "default":
      return isWish ? "kept" : "default";
    case "available":
      return isWish ? "turned off" : "";
    case "blocked":
      return "blocked";
    case "unavailable":
      return "not possible";
  }
}

/** Whether a click on it meets rules: it is still answered, with the reason and the ways out. */
export function isLocked({ kind }: FeatureState): boolean {
  return kind === "implied" || kind === "blocked" || kind === "unavailable" || kind === "standard";
}

/** "exactly one language". */
export function groupText({
  min,
  max,
  noun,
  members,
}: Pick<Group, "min" | "max" | "noun" | "members">): string {
  if (min === 1 && max === 1) return `exactly one ${noun}`;
  if (min === 0 && max === 1) return `at most one ${noun}`;
  return max >= members.length ? `at least ${min} ${noun}` : `${min} to ${max} ${noun}`;
}
