import { isDiscouraged, type Status } from "../../catalogue/guideline.ts";
import type { Advice, Guideline, UsedTechnology } from "../../server/api/schemas/guideline.ts";

/** The tone of a badge. */
export const statusTones: Readonly<Record<Status, string>> = {
  recommended: "is-good",
  acceptable: "is-info",
  deprecated: "is-warn",
  forbidden: "is-bad",
};

/** What holds on a stack, or by and large when none is named; undefined where it means nothing. */
export function adviceAt(
  { advice, only }: Pick<Guideline, "advice" | "only">,
  stack: string,
): Advice | undefined {
  if (stack === "") return advice[0];
  const own = advice.find((each) => each.stack === stack);
  const isMeant = only.length === 0 || only.includes(stack);
  return own ?? (isMeant ? advice.find((each) => each.stack === null) : undefined);
}

/** Those that new services should do without. */
export function discouragedIn(technologies: readonly UsedTechnology[]): readonly UsedTechnology[] {
  return technologies.filter(({ advice }) => isDiscouraged(advice));
}
