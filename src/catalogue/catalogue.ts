import type { FeatureId, LifeCycle, SourceRef } from "../resolver/model.ts";
import type { Technology, TechnologyId } from "./guideline.ts";

export type StackId = string;
export type QuestionId = string;

/** A catalogue as it lies on disk or in a git tree, before anything is understood. Paths are relative, with `/`. */
export interface RawCatalogue {
  /** For messages and the manifest: a directory or `url@revision`. */
  readonly source: string;
  readonly files: readonly RawFile[];
}

export type RawFile =
  | { readonly kind: "file"; readonly path: string; readonly bytes: Uint8Array; readonly executable: boolean }
  | { readonly kind: "symlink"; readonly path: string; readonly target: string };

/** A parsed catalogue: well-formed and with every reference resolved. */
export interface Catalogue {
  readonly source: string;
  readonly stacks: readonly Stack[];
  readonly features: readonly Feature[];
  /** Empty where the catalogue has none, and where it is cut down to what one stack needs to render. */
  readonly guidelines: readonly Technology[];
}

export interface Stack {
  readonly id: StackId;
  readonly name: string;
  readonly summary: string;
  readonly badge: "supported" | "experimental" | "deprecated";
  /** The stack to use instead. */
  readonly replacedBy?: StackId;
  readonly languages: readonly string[];
  /** Template version: semver. */
  readonly version: string;
  readonly changelog: readonly Release[];
  /** Technologies that every service has, as far as the stack says so. */
  readonly uses: readonly TechnologyMention[];
  readonly standard: readonly FeatureId[];
  /** In catalogue order; the nesting is how the form indents them and has no meaning in the logic. */
  readonly optional: readonly OptionalFeature[];
  readonly defaults: readonly FeatureId[];
  readonly groups: readonly GroupDefinition[];
  readonly questions: readonly Question[];
  /** Service names that the stack's language or platform does not allow. */
  readonly reservedNames: readonly string[];
  /** Origins that have another place now, old → new; an origin that ends with `/` is a folder. */
  readonly moved: Readonly<Record<string, string>>;
  /** Globs over rendered paths: sample code that belongs to the service once it is written. */
  readonly writeOnce: readonly string[];
  /** Globs over rendered paths: files that an update writes again where they were deleted. */
  readonly requiredFiles: readonly string[];
  readonly contributions: readonly Contribution[];
  readonly source: SourceRef;
}

export interface OptionalFeature {
  readonly id: FeatureId;
  readonly parent?: FeatureId;
  readonly source: SourceRef;
}

export interface Release {
  readonly version: string;
  /** ISO date. */
  readonly date: string;
  readonly changes: readonly string[];
}

export interface GroupDefinition {
  readonly id: string;
  readonly noun: string;
  readonly members: readonly FeatureId[];
  readonly min: number;
  readonly max: number;
  readonly ask: boolean;
  readonly source: SourceRef;
}

export interface Feature {
  readonly id: FeatureId;
  readonly name: string;
  readonly summary: string;
  readonly lifeCycle: LifeCycle;
  readonly lifeCycleReason?: string;
  readonly replacedBy?: FeatureId;
  readonly since?: string;
  readonly aliases: readonly string[];
  readonly visibility: "shown" | "advanced" | "internal";
  /** What holds on every stack. */
  readonly rules: FeatureRules;
  /** What a stack adds to it. */
  readonly on: Readonly<Record<StackId, FeatureRules>>;
  readonly questions: readonly Question[];
  readonly examples: readonly Example[];
  /** As in `Stack`. */
  readonly moved: Readonly<Record<string, string>>;
  readonly writeOnce: readonly string[];
  readonly requiredFiles: readonly string[];
  readonly contributions: readonly Contribution[];
  readonly source: SourceRef;
}

export interface FeatureRules {
  readonly requires: readonly { readonly formula: RawFormula; readonly source: SourceRef }[];
  readonly conflicts: readonly { readonly id: FeatureId; readonly source: SourceRef }[];
  readonly provides: readonly string[];
  /** Technologies that it brings, as far as it says so. */
  readonly uses: readonly TechnologyMention[];
}

/** The id of a technology of the guidelines, and where it stands. */
export interface TechnologyMention {
  readonly id: TechnologyId;
  readonly source: SourceRef;
}

/** A formula as written: answers and version ranges are still unexpanded (`featureModel` expands them). */
export type RawFormula =
  | { readonly kind: "feature"; readonly id: FeatureId }
  | { readonly kind: "all"; readonly of: readonly RawFormula[] }
  | { readonly kind: "any"; readonly of: readonly RawFormula[] }
  | { readonly kind: "not"; readonly of: RawFormula }
  | { readonly kind: "capability"; readonly name: string }
  /** A range over the stack's version. */
  | { readonly kind: "stack-version"; readonly range: string }
  /** The question's answer is one of the values, or lies in the range. */
  | {
      readonly kind: "answer";
      readonly question: QuestionId;
      readonly is: readonly string[] | { readonly range: string };
    };

export type Answer = string | number | boolean;

export interface Question {
  readonly id: QuestionId;
  readonly title: string;
  readonly description?: string;
  readonly type: "string" | "integer" | "boolean" | "choice";
  /** For `choice`. */
  readonly values: readonly string[];
  /** A string default may hold expressions over the service: `com.acme.{{snake service.name}}`. */
  readonly default: Answer;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  /** Earlier ids: updates take the answers to them over. */
  readonly aliases: readonly string[];
  readonly source: SourceRef;
}

/** A selection that must resolve (or must be refused): documentation under test. */
export interface Example {
  readonly title: string;
  readonly stack: StackId;
  readonly with: readonly FeatureId[];
  readonly without: readonly FeatureId[];
  readonly refused: boolean;
  readonly source: SourceRef;
}

/** One file of a stack's or feature's folder, and what it does to the service. */
export type Contribution = ContributionTo & {
  readonly owner: { readonly kind: "stack" | "feature"; readonly id: string };
  /** The stack it is for, or `every-stack`: every stack that has the feature. */
  readonly stack: StackId;
  /** Counts only while all of these are on too (the `+feature` parts of its folder's name). */
  readonly when: readonly FeatureId[];
  /** Path inside the service; expressions are not yet rendered, `.hbs` and `@…` are taken off. */
  readonly path: string;
  /** Path inside the catalogue: the identity of what it writes, across template versions. */
  readonly origin: string;
};

type ContributionTo =
  /** A whole file: rendered when it is a template, copied byte for byte otherwise. */
  | {
      readonly kind: "file";
      readonly template: boolean;
      readonly bytes: Uint8Array;
      /** The file starts with `#!`. */
      readonly executable: boolean;
      /** What the file system or git says; only the check looks at it. */
      readonly executableBit: boolean;
    }
  /** Lines for a slot of a file that somebody else writes. */
  | { readonly kind: "fragment"; readonly slot: string; readonly template: boolean; readonly text: string }
  /** Keys for a JSON, YAML or TOML file that somebody else writes. */
  | {
      readonly kind: "merge";
      readonly format: "json" | "yaml" | "toml";
      readonly template: boolean;
      readonly text: string;
    }
  /** A lock file that covers every configuration; cut down to what this one needs. */
  | { readonly kind: "lock"; readonly text: string };
