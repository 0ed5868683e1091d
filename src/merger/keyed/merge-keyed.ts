import type { Texts } from "../texts.ts";
import { sameItems, type KeyedFormat } from "./keyed-node.ts";
import { threeWayKeyed, type KeyedConflict, type KeyedPlan } from "./three-way-keyed.ts";

export type MergedKeys =
  | { readonly kind: "clean"; readonly text: string }
  /** Three texts in the user's layout that differ in the conflicting entries only: a merge of lines marks just these. */
  | { readonly kind: "conflict"; readonly texts: Texts };

/** The plan for these texts; undefined when one of them cannot be read by this format. */
export function planKeyed(format: KeyedFormat, { base, ours, theirs }: Texts): KeyedPlan | undefined {
  const [old, own, now] = [
    base === "" ? undefined : format.read(base),
    format.read(ours),
    format.read(theirs),
  ];
  if (own === undefined || now === undefined || (old === undefined && base !== "")) return undefined;
  return threeWayKeyed(old, own, now);
}

/**
 * Carries the template's changes into the user's text entry by entry. The result is read again and must mean what the
 * plan says; undefined when it does not, or when the format cannot write a change.
 */
export function mergeKeyed(format: KeyedFormat, texts: Texts, plan: KeyedPlan): MergedKeys | undefined {
  let text: string | undefined = texts.ours;
  for (const step of plan.steps) {
    if (text === undefined) return undefined;
    text =
      step.kind === "remove"
        ? format.remove(text, step.path)
        : format.put(text, step.path, texts.theirs, step.after);
  }
  if (text === undefined || !sameItems(format.read(text), plan.expected)) return undefined;
  if (plan.conflicts.length === 0) return { kind: "clean", text };
  const [base, theirs] = [
    withSide(format, text, plan.conflicts, texts.base, (conflict) => conflict.inBase),
    withSide(format, text, plan.conflicts, texts.theirs, (conflict) => conflict.inTheirs),
  ];
  if (base === undefined || theirs === undefined) return undefined;
  return { kind: "conflict", texts: { base, ours: text, theirs } };
}

/** The text with the conflicting entries as another side has them. */
function withSide(
  format: KeyedFormat,
  text: string,
  conflicts: readonly KeyedConflict[],
  side: string,
  isThere: (conflict: KeyedConflict) => boolean,
): string | undefined {
  let now: string | undefined = text;
  for (const conflict of conflicts) {
    if (now === undefined) return undefined;
    if (isThere(conflict)) now = format.put(now, conflict.path, side, conflict.after);
    else if (conflict.inOurs) now = format.remove(now, conflict.path);
  }
  return now;
}
