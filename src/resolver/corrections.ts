import { fastDiag } from "./fast-diag.ts";
import type { Literal } from "./literal.ts";
import { quickXplain } from "./quick-xplain.ts";
import type { Solver } from "./solver.ts";

/** Nodes of the hitting-set tree before it gives way to one diagnosis by FastDiag. */
const nodeLimit = 400;

/**
 * Minimal sets of `soft` choices whose removal makes the rest hold together with the `hard` ones: the smallest first,
 * and at least `enough` where there are so many. A hitting-set tree, level by level (Reiter, "A theory of diagnosis
 * from first principles", 1987); where that grows too large, the one set that FastDiag finds.
 */
export function corrections(
  solver: Solver,
  hard: readonly Literal[],
  soft: readonly Literal[],
  enough: number,
  budget: number,
): readonly (readonly Literal[])[] {
  // What cannot be shown to hold is not offered.
  const consistent = (part: readonly Literal[]): boolean =>
    solver.solve([...hard, ...part], budget) === "satisfiable";
  if (!consistent([])) return [];
  const found: (readonly Literal[])[] = [];
  const conflicts: (readonly Literal[])[] = [];
  const seen = new Set<string>();
  let level: (readonly Literal[])[] = [[]];
  let nodes = 0;
  while (level.length > 0 && found.length < enough) {
    const next: (readonly Literal[])[] = [];
    for (const removed of level) {
      if (found.some((each) => each.every((member) => removed.includes(member)))) continue;
      if (++nodes > nodeLimit) return found.length > 0 ? found : [fastDiag(soft, consistent) ?? []];
      const rest = soft.filter((each) => !removed.includes(each));
      let conflict = conflicts.find((each) => !each.some((member) => removed.includes(member)));
      if (conflict === undefined) {
        if (consistent(rest)) {
          found.push(removed);
          continue;
        }
        const used = new Set(solver.refutation().assumptions);
        const suspects = rest.filter((each) => used.has(each));
        conflict = quickXplain(suspects.length > 0 ? suspects : rest, consistent);
        conflicts.push(conflict);
      }
      for (const member of conflict) {
        const child = [...removed, member].sort((left, right) => left - right);
        const key = child.join(" ");
        if (seen.has(key)) continue;
        seen.add(key);
        next.push(child);
      }
    }
    level = next;
  }
  return found;
}
