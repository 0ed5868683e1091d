import type { Guideline } from "../../server/api/schemas/guideline.ts";
import { listed } from "../../text/sentence.ts";

/** Templates that bring a technology in the same way: in every service when there are no features. */
export interface Place {
  readonly stacks: readonly string[];
  /** What these features are called; not the one that is the technology itself. */
  readonly features: readonly string[];
}

/** Where a technology is in use. */
export function placesOf(technology: string, usedBy: Guideline["usedBy"]): readonly Place[] {
  const places = new Map<string, { stacks: string[]; features: readonly string[] }>();
  for (const stack of new Set(usedBy.flatMap((each) => each.stacks))) {
    const here = usedBy.filter((each) => each.stacks.includes(stack));
    // What every service has needs no list of features, nor does a feature that is the technology.
    const isPlain = here.some((each) => each.kind === "stack" || each.id === technology);
    const features = isPlain ? [] : here.map((each) => each.name);
    const key = features.join("\n");
    const known = places.get(key);
    if (known === undefined) places.set(key, { stacks: [stack], features });
    else known.stacks.push(stack);
  }
  return [...places.values()];
}

/** More names than this say no more. */
const most = 2;

/** The first few names, and how many more there are. */
export function namesOf(names: readonly string[]): string {
  const more = names.length - most;
  return more > 0 ? `${names.slice(0, most).join(", ")} and ${more} more` : listed(names, "and");
}
