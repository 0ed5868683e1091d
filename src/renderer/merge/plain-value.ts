/** What JSON, YAML and TOML have in common. */
export type Plain = string | number | boolean | null | readonly Plain[] | PlainMap;
export type PlainMap = { readonly [key: string]: Plain };

export function isMap(value: unknown): value is PlainMap {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

export function isList(value: unknown): value is readonly Plain[] {
  return Array.isArray(value);
}

/** Equal in value; the order of keys does not count. */
export function isSame(left: unknown, right: unknown): boolean {
  if (isMap(left) && isMap(right)) {
    const keys = Object.keys(left);
    return (
      keys.length === Object.keys(right).length &&
      keys.every((key) => Object.hasOwn(right, key) && isSame(left[key], right[key]))
    );
  }
  if (isList(left) && isList(right)) {
    return left.length === right.length && left.every((each, index) => isSame(each, right[index]));
  }
  if (left instanceof Date && right instanceof Date) return left.getTime() === right.getTime();
  return Object.is(left, right);
}

/**
 * Where a new key goes among others: to its place when they are in order, to the end otherwise. At the top of a document
 * always to the end: the order there is somebody's, even where it happens to be alphabetical.
 */
export function insertionIndex(keys: readonly string[], path: readonly string[]): number {
  const key = path.at(-1) ?? "";
  const sorted =
    path.length > 1 && keys.every((each, index) => index === 0 || (keys[index - 1] ?? "") < each);
  if (!sorted) return keys.length;
  const later = keys.findIndex((each) => each > key);
  return later === -1 ? keys.length : later;
}

/** How one value is to become part of another: the steps in order, or the first contradiction. */
export type Step =
  | { readonly kind: "add"; readonly path: readonly string[]; readonly value: Plain }
  | { readonly kind: "append"; readonly path: readonly string[]; readonly value: Plain };

export type Steps =
  | { readonly kind: "steps"; readonly steps: readonly Step[] }
  | { readonly kind: "conflict"; readonly key: string; readonly there: string; readonly added: string };

export function stepsOf(target: Plain, addition: Plain, path: readonly string[] = []): Steps {
  if (isMap(target) && isMap(addition)) {
    const steps: Step[] = [];
    for (const [key, value] of Object.entries(addition)) {
      const there = Object.hasOwn(target, key) ? target[key] : undefined;
      if (there === undefined) {
        steps.push({ kind: "add", path: [...path, key], value });
        continue;
      }
      const inner = stepsOf(there, value, [...path, key]);
      if (inner.kind === "conflict") return inner;
      steps.push(...inner.steps);
    }
    return { kind: "steps", steps };
  }
  if (isList(target) && isList(addition)) {
    const lacking = addition.filter(
      (item, index) =>
        !target.some((each) => isSame(each, item)) &&
        !addition.slice(0, index).some((earlier) => isSame(earlier, item)),
    );
    return { kind: "steps", steps: lacking.map((value) => ({ kind: "append", path, value })) };
  }
  if (isSame(target, addition)) return { kind: "steps", steps: [] };
  const [there, added] = [JSON.stringify(target), JSON.stringify(addition)];
  return { kind: "conflict", key: path.join("."), there, added };
}

/** What a value is once another is part of it; of contradictions the first stays. */
export function combined(target: Plain, addition: Plain): Plain {
  if (isMap(target) && isMap(addition)) {
    const both = Object.entries(addition).map(([key, value]) => {
      const there = Object.hasOwn(target, key) ? target[key] : undefined;
      return [key, there === undefined ? value : combined(there, value)] as const;
    });
    return { ...target, ...Object.fromEntries(both) };
  }
  if (!isList(target) || !isList(addition)) return target;
  const lacking = stepsOf(target, addition);
  return lacking.kind === "steps" ? [...target, ...lacking.steps.map((step) => step.value)] : target;
}
