import type { FeatureId } from "../resolver/model.ts";
import type { Tool, Violation } from "./declarations.ts";

/** One configuration of a stack that is generated, built, tested and probed. */
export interface Trial {
  /** Its place among the trials of the stack, from 1. */
  readonly number: number;
  readonly stack: string;
  /** The optional features that are on, and those that are off. */
  readonly with: readonly FeatureId[];
  readonly without: readonly FeatureId[];
  /** What its build takes. */
  readonly tools: readonly Tool[];
  /** What is planted in it; those in one list are planted at once. */
  readonly violations: readonly (readonly Violation[])[];
}
