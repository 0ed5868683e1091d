import type { FeatureId, Group, Rule } from "./model.ts";

/** Why a clause holds: the part of the model that it was compiled from. One ground, one sentence. */
export type Ground =
  | { readonly kind: "standard"; readonly feature: FeatureId }
  | { readonly kind: "retired"; readonly feature: FeatureId }
  | { readonly kind: "rule"; readonly rule: Rule }
  /** The bounds of a group. */
  | { readonly kind: "bounds"; readonly group: Group }
  /** All members are off while the group's `when` is off. */
  | { readonly kind: "membership"; readonly group: Group; readonly when: FeatureId };
