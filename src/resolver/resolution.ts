import type { FeatureId, SourceRef } from "./model.ts";

/** What a person asked for. Order has no meaning. */
export interface Selection {
  /** Explicitly on. */
  readonly with: readonly string[];
  /** Explicitly off. */
  readonly without: readonly string[];
  /**
   * Wishes from before, kept where nothing speaks against them: the form's previous state, or the features that a
   * service has today when it is updated. Weaker than explicit choices, stronger than defaults.
   */
  readonly earlier?: { readonly with: readonly string[]; readonly without: readonly string[] };
}

/** One reason, as one sentence: an explicit choice or one rule of the catalogue. */
export type Cause =
  | { readonly kind: "chosen"; readonly feature: FeatureId; readonly on: boolean; readonly text: string }
  | { readonly kind: "standard"; readonly feature: FeatureId; readonly text: string }
  | { readonly kind: "retired"; readonly feature: FeatureId; readonly text: string }
  | {
      readonly kind: "requires";
      readonly feature: FeatureId;
      readonly text: string;
      readonly source: SourceRef;
    }
  | {
      readonly kind: "conflicts";
      readonly feature: FeatureId;
      readonly other: FeatureId;
      readonly text: string;
      readonly source: SourceRef;
    }
  | { readonly kind: "group"; readonly group: string; readonly text: string; readonly source: SourceRef };

/** A minimal set of causes: together they force the outcome, without any one of them they do not. */
export interface Explanation {
  readonly causes: readonly Cause[];
  /** The causes as one readable sentence: "Checkstyle requires Java; you chose Kotlin; a service has exactly one language". */
  readonly text: string;
}

export type FeatureState =
  | { readonly kind: "standard"; readonly on: true; readonly because: Explanation }
  /** Explicitly on. */
  | { readonly kind: "chosen"; readonly on: true }
  /** Explicitly off. */
  | { readonly kind: "declined"; readonly on: false }
  /** Forced on by explicit choices: shown locked, with the reason. */
  | { readonly kind: "implied"; readonly on: true; readonly because: Explanation }
  /** On by preference (a default or an earlier wish); nothing forces it. */
  | { readonly kind: "default"; readonly on: true }
  /** Off, and may be chosen as things stand. */
  | { readonly kind: "available"; readonly on: false }
  /** Off, and cannot be on together with the explicit choices: shown locked, with the reason. */
  | { readonly kind: "blocked"; readonly on: false; readonly because: Explanation }
  /** Cannot be on in any service of this stack. */
  | { readonly kind: "unavailable"; readonly on: false; readonly because: Explanation };

export interface ResolvedFeature {
  readonly id: FeatureId;
  readonly name: string;
  readonly state: FeatureState;
}

/** What resolution did that was not asked for in so many words. */
export interface Change {
  readonly kind: "added" | "removed";
  readonly feature: FeatureId;
  readonly text: string;
}

export interface Resolution {
  readonly kind: "resolved";
  /** Every feature of the stack, in catalogue order. */
  readonly features: readonly ResolvedFeature[];
  /** Ids of the features that are on, in catalogue order. */
  readonly on: readonly FeatureId[];
  /** Against what earlier wishes and defaults would have given without the explicit choices. */
  readonly changes: readonly Change[];
  readonly warnings: readonly {
    readonly code: "deprecated";
    readonly feature: FeatureId;
    readonly text: string;
  }[];
}

/** A smallest change of the explicit choices that makes the selection valid; verified before it is offered. */
export interface Fix {
  /** Features that it turns on: declined ones that are needed, and stand-ins for what is lost. */
  readonly add: readonly FeatureId[];
  /** Chosen features that it gives up. */
  readonly remove: readonly FeatureId[];
  /** Those of `remove` that no other member of their group replaces: shown as the loss. */
  readonly loses: readonly FeatureId[];
  readonly selection: Selection;
  readonly text: string;
}

export type Refusal =
  | { readonly kind: "unknown"; readonly id: string; readonly nearest?: string; readonly text: string }
  | {
      readonly kind: "elsewhere";
      readonly id: string;
      readonly stacks: readonly string[];
      readonly text: string;
    }
  | { readonly kind: "retired"; readonly id: FeatureId; readonly text: string }
  | {
      readonly kind: "conflict";
      readonly explanation: Explanation;
      readonly fixes: readonly Fix[];
      readonly text: string;
    }
  /** The conflict budget ran out: the answer is not known, and never guessed. */
  | { readonly kind: "budget"; readonly text: string };

export interface Refused {
  readonly kind: "refused";
  readonly refusals: readonly Refusal[];
}
