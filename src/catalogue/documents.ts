import type { LifeCycle } from "../resolver/model.ts";
import type { Advice } from "./guideline.ts";
import type { Answer, Example, Feature, Question, Release, Stack } from "./catalogue.ts";

/** `stack.yaml` as written, once its shape is known to be right. */
export interface StackDocument {
  readonly name: string;
  readonly summary: string;
  readonly badge?: Stack["badge"];
  readonly "replaced-by"?: string;
  readonly languages?: readonly string[];
  readonly version: string;
  readonly changelog: readonly Release[];
  readonly uses?: readonly string[];
  readonly standard?: readonly string[];
  readonly optional?: readonly OptionalEntry[];
  readonly defaults?: readonly string[];
  readonly groups?: Readonly<Record<string, GroupEntry>>;
  readonly questions?: QuestionEntries;
  readonly "reserved-names"?: readonly string[];
  readonly moved?: Readonly<Record<string, string>>;
  readonly "write-once"?: readonly string[];
  readonly "required-files"?: readonly string[];
}

/** A feature's id, or a map of the one id to the features shown under it. */
export type OptionalEntry = string | Readonly<Record<string, readonly OptionalEntry[]>>;

export interface GroupEntry {
  readonly noun: string;
  readonly "one-of"?: readonly string[];
  readonly "at-most-one"?: readonly string[];
  readonly "some-of"?: readonly string[];
  readonly members?: readonly string[];
  readonly min?: number;
  readonly max?: number;
  readonly ask?: boolean;
}

export type QuestionEntries = Readonly<Record<string, QuestionEntry>>;

export interface QuestionEntry {
  readonly title: string;
  readonly description?: string;
  readonly type: Question["type"];
  readonly values?: readonly string[];
  readonly default: Answer;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly aliases?: readonly string[];
}

/** `feature.yaml` as written, once its shape is known to be right. */
export interface FeatureDocument extends RulesEntry {
  readonly name: string;
  readonly summary: string;
  readonly "life-cycle"?: LifeCycle;
  readonly "life-cycle-reason"?: string;
  readonly "replaced-by"?: string;
  readonly since?: string;
  readonly aliases?: readonly string[];
  readonly visibility?: Feature["visibility"];
  readonly stacks?: Readonly<Record<string, RulesEntry>>;
  readonly questions?: QuestionEntries;
  readonly moved?: Readonly<Record<string, string>>;
  readonly "write-once"?: readonly string[];
  readonly "required-files"?: readonly string[];
  readonly examples?: readonly (Pick<Example, "title" | "stack" | "with"> & Partial<Example>)[];
}

export interface RulesEntry {
  readonly requires?: FormulaEntry;
  readonly conflicts?: string | readonly string[];
  readonly provides?: string | readonly string[];
  readonly uses?: string | readonly string[];
}

export type FormulaEntry =
  | string
  | readonly FormulaEntry[]
  | { readonly any: readonly FormulaEntry[] }
  | { readonly all: readonly FormulaEntry[] }
  | { readonly not: FormulaEntry }
  | { readonly capability: string }
  | { readonly "stack-version": string }
  | { readonly answer: string; readonly is: string | boolean | readonly (string | boolean)[] }
  | { readonly answer: string; readonly version: string };

/** A file in `guidelines/` as written, once its shape is known to be right. */
export interface GuidelinesDocument {
  readonly name: string;
  readonly technologies: Readonly<Record<string, TechnologyEntry>>;
}

export interface TechnologyEntry extends Partial<AdviceEntry> {
  readonly name: string;
  readonly topic: string;
  readonly only?: readonly string[];
  readonly stacks?: Readonly<Record<string, AdviceEntry>>;
  readonly "found-by"?: readonly string[];
  readonly links?: readonly string[];
}

export interface AdviceEntry extends Pick<Advice, "status" | "reason" | "since" | "mark"> {
  readonly "replaced-by"?: string;
}
