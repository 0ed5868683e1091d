import type { FeatureDocument, StackDocument } from "./documents.ts";
import type { YamlDocument } from "../documents/yaml-document.ts";

/** A `stack.yaml` or `feature.yaml` of the right shape, with the id that its folder gives it. */
export interface Definition<T> {
  readonly id: string;
  readonly document: YamlDocument;
  readonly entry: T;
}

export type StackDefinition = Definition<StackDocument>;
export type FeatureDefinition = Definition<FeatureDocument>;
