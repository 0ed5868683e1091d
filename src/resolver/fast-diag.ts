/**
 * A minimal part of the constraints whose removal leaves the rest consistent, later ones given up first
 * (Felfernig, Schubert and Zehentner, "An efficient diagnosis algorithm for inconsistent constraint sets", 2012).
 * Undefined when even without all of them nothing can hold.
 *
 * @param consistent whether a part, together with a fixed background, can hold.
 */
export function fastDiag<T>(
  constraints: readonly T[],
  consistent: (part: readonly T[]) => boolean,
): readonly T[] | undefined {
  if (consistent(constraints)) return [];
  if (!consistent([])) return undefined;
  const all = constraints;
  const diagnose = (removed: readonly T[], suspects: readonly T[], kept: readonly T[]): readonly T[] => {
    if (removed.length > 0 && consistent(kept)) return [];
    if (suspects.length === 1) return suspects;
    const middle = suspects.length >> 1;
    const earlier = suspects.slice(0, middle);
    const later = suspects.slice(middle);
    const first = diagnose(later, earlier, without(kept, later));
    const second = diagnose(first, later, without(kept, first));
    return [...first, ...second];
  };
  return diagnose([], all, all);
}

function without<T>(all: readonly T[], removed: readonly T[]): readonly T[] {
  const gone = new Set(removed);
  return all.filter((each) => !gone.has(each));
}
