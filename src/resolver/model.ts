/** Identifies a feature, or an answer that takes part in the logic (`java-version=21`). */
export type FeatureId = string;

/** Where a rule was written, for explanations and catalogue problems. */
export interface SourceRef {
  /** Path inside the catalogue. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/**
 * What `requires` may say. A feature that the stack does not have counts as off. A capability stands for any
 * feature of this stack that provides it.
 */
export type Formula =
  | { readonly kind: "feature"; readonly id: FeatureId }
  | { readonly kind: "all"; readonly of: readonly Formula[] }
  | { readonly kind: "any"; readonly of: readonly Formula[] }
  | { readonly kind: "not"; readonly of: Formula }
  | { readonly kind: "capability"; readonly name: string }
  /** Decided before resolution, such as a range over the stack's version. */
  | { readonly kind: "constant"; readonly value: boolean; readonly text: string };

export type LifeCycle = "recommended" | "supported" | "deprecated" | "retired";

export interface ModelFeature {
  readonly id: FeatureId;
  readonly name: string;
  /** Always on with its stack. */
  readonly standard: boolean;
  /** On unless something speaks against it: a preference, never a force. */
  readonly preferred: boolean;
  /** Display only: the feature that this one is shown under. It has no meaning in the logic. */
  readonly parent?: FeatureId;
  readonly lifeCycle: LifeCycle;
  readonly replacedBy?: FeatureId;
  /** Earlier ids that still select it. */
  readonly aliases: readonly string[];
  readonly provides: readonly string[];
  /** Set on the options that stand for a value of a question; they are not shown among the features. */
  readonly answerOf?: { readonly question: string; readonly value: string };
  readonly source: SourceRef;
}

/** m..n of the members are on: one-of is 1..1, at-most-one 0..1, some-of 1..all. */
export interface Group {
  readonly id: string;
  /** As in "a service has exactly one build tool": a lower-case noun. */
  readonly noun: string;
  readonly members: readonly FeatureId[];
  readonly min: number;
  readonly max: number;
  /** Counts only while this feature is on (a question's values while its feature is on); otherwise all members are off. */
  readonly when?: FeatureId;
  /** The group has no default on purpose: a person must choose. */
  readonly ask: boolean;
  readonly source: SourceRef;
}

/** `feature` ⇒ `formula`, or for conflicts `feature` ⇒ not `other`. */
export type Rule =
  | {
      readonly kind: "requires";
      readonly feature: FeatureId;
      readonly formula: Formula;
      readonly source: SourceRef;
    }
  | {
      readonly kind: "conflicts";
      readonly feature: FeatureId;
      readonly other: FeatureId;
      readonly source: SourceRef;
    };

/** Everything the resolver needs to know of one stack: plain data, the same in Node and in the browser. */
export interface FeatureModel {
  readonly stack: { readonly id: string; readonly name: string; readonly version: string };
  /** In catalogue order, which breaks every tie. */
  readonly features: readonly ModelFeature[];
  readonly groups: readonly Group[];
  readonly rules: readonly Rule[];
  /** Features of other stacks, so that "not available for Go" and "unknown" stay two different answers. */
  readonly elsewhere: readonly {
    readonly id: FeatureId;
    readonly name: string;
    readonly stacks: readonly string[];
  }[];
}
