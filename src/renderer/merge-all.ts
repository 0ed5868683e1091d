import type { BlueprintMerge } from "../composer/blueprint.ts";
import { problem, type Problem } from "../problems/problem.ts";
import { mergeKeys } from "./merge/merge.ts";
import type { Merged } from "./merge/merged.ts";

/** A file's text, and the contribution that wrote it. */
interface Target {
  readonly path: string;
  readonly origin: string;
  readonly text: string;
}

/** Merges one contribution after the other into a file. What cannot be merged is left out, and is a problem. */
export function mergeAll(
  target: Target,
  additions: readonly BlueprintMerge[],
): { readonly text: string; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  let { text } = target;
  for (const [index, addition] of additions.entries()) {
    const merged = mergeKeys(addition.format, text, addition.text);
    if (merged.kind === "merged") text = merged.text;
    else problems.push(mergeProblem(merged, target, addition, additions.slice(0, index)));
  }
  return { text, problems };
}

function mergeProblem(
  merged: Exclude<Merged, { kind: "merged" }>,
  target: Target,
  addition: BlueprintMerge,
  earlier: readonly BlueprintMerge[],
): Problem {
  if (merged.kind === "unparsable") {
    return problem("IM_OUTPUT_UNPARSABLE", {
      what: `Keys cannot be merged into \`${target.path}\``,
      because: merged.message,
      where: merged.which === "target" ? target.origin : addition.origin,
    });
  }
  const { key, there, added } = merged;
  const giver = [target, ...earlier].find((each) => {
    const again = mergeKeys(addition.format, each.text, addition.text);
    return again.kind === "conflict" && again.key === key;
  });
  return problem("IM_MERGE_CONFLICT", {
    what: `\`${key}\` in \`${target.path}\` is given two values`,
    because: `${giver?.origin ?? target.origin} makes it ${there}, and this would make it ${added}`,
    hint: "Give it in one place only, or the same value in both",
    where: addition.origin,
  });
}
