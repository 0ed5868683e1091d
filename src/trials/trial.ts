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
  /** What is run; undefined where nothing can be, without what is missing. */
  readonly course: Course | undefined;
}

/** What a trial runs, one after the other. */
export interface Course {
  readonly setup: readonly string[] | undefined;
  readonly verify: readonly string[];
  /** What is planted; those in one list are planted at once. */
  readonly violations: readonly (readonly Violation[])[];
  /** Where tools are missing: what this still shows, of a service that is not started then. */
  readonly shows: string | undefined;
}
