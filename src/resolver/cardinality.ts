import type { CnfBuilder } from "./cnf.ts";
import { type Literal, negated } from "./literal.ts";

/** Up to this many clauses a bound is written out; beyond it, counted with variables. */
const expansionLimit = 500;

/** Adds: unless one of `unless` is true, at least `min` and at most `max` of the members are true. */
export function addBounds(
  cnf: CnfBuilder,
  members: readonly Literal[],
  { min, max }: { readonly min: number; readonly max: number },
  unless: readonly Literal[],
  tag: number,
): void {
  addAtLeast(cnf, members, min, unless, tag);
  addAtLeast(cnf, members.map(negated), members.length - max, unless, tag);
}

function addAtLeast(
  cnf: CnfBuilder,
  members: readonly Literal[],
  least: number,
  unless: readonly Literal[],
  tag: number,
): void {
  if (least <= 0) return;
  if (least > members.length) {
    cnf.add(unless, tag);
    return;
  }
  // Of any so many members one is true, or the others do not suffice.
  const size = members.length - least + 1;
  if (binomial(members.length, size) <= expansionLimit) {
    for (const subset of subsets(members, size)) cnf.add([...unless, ...subset], tag);
    return;
  }
  cnf.add([...unless, reaches(cnf, members, least, tag)], tag);
}

/**
 * A literal that is true exactly when at least `least` members are: the last cell of a sequential counter
 * (Sinz, "Towards an optimal CNF encoding of Boolean cardinality constraints", 2005).
 */
function reaches(cnf: CnfBuilder, members: readonly Literal[], least: number, tag: number): Literal {
  // `counts[j]`: at least j + 1 of the members seen so far.
  let counts: readonly Literal[] = [];
  for (const member of members) {
    const next: Literal[] = [];
    for (let count = 0; count < least; count++) {
      const already = counts[count];
      const before = counts[count - 1];
      if (count > 0 && before === undefined) break;
      const now = before === undefined ? member : cnf.all([before, member], tag);
      next.push(already === undefined ? now : cnf.any([already, now], tag));
    }
    counts = next;
  }
  const last = counts[least - 1];
  if (last === undefined) throw new Error("a counter of fewer members than it has to reach");
  return last;
}

function binomial(size: number, chosen: number): number {
  let result = 1;
  for (let index = 1; index <= chosen; index++) result = (result * (size - chosen + index)) / index;
  return result;
}

function* subsets<T>(members: readonly T[], size: number): Generator<readonly T[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (let first = 0; first <= members.length - size; first++) {
    for (const rest of subsets(members.slice(first + 1), size - 1)) {
      yield [...members.slice(first, first + 1), ...rest];
    }
  }
}
