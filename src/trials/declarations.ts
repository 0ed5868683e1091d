import type { FeatureId } from "../resolver/model.ts";

/** A program that a build takes. */
export interface Tool {
  readonly name: string;
  /** A range: `>=24`. */
  readonly version: string;
  /** A command that prints its version. */
  readonly find: readonly string[];
}

/** `stacks/STACK/test.yaml`: how services of the stack are built and tested with their real toolchain. */
export interface StackTest {
  readonly tools: readonly Tool[];
  readonly setup?: readonly string[];
  readonly verify: readonly string[];
  /** What `setup` and `verify` leave behind can be started. */
  readonly builds: boolean;
  readonly env: Readonly<Record<string, string>>;
  /** What the gates must find that every service of the stack has. */
  readonly violations: readonly Violation[];
}

/** `features/FEATURE/test.yaml`, for one stack. */
export interface FeatureTest {
  readonly feature: FeatureId;
  readonly tools: readonly Tool[];
  readonly violations: readonly Violation[];
  readonly otherwise: Otherwise | undefined;
}

/** What can still be shown of services with a feature where its tools are missing. */
export interface Otherwise {
  /** What it comes to: "parsed, not executed". */
  readonly shows: string;
  readonly tools: readonly Tool[];
  readonly verify: readonly string[];
  readonly violations: readonly Violation[];
}

/** Something wrong that a gate must find. Paths and texts are not yet rendered. */
export interface Violation {
  /** The feature or the stack that declares it. */
  readonly owner: string;
  readonly stack: string;
  readonly title: string;
  /** Features that must be on, the owner's own included. */
  readonly when: readonly FeatureId[];
  readonly write: Readonly<Record<string, string>>;
  readonly replace: Readonly<Record<string, { readonly text: string; readonly by: string }>>;
  readonly remove: readonly string[];
  /** What must fail; the stack's `verify` unless given. */
  readonly run?: readonly string[];
  /** The rule of the service contract that must be broken; no command is run then. */
  readonly breaks?: string;
  /** What the command must print, or the broken rule say. */
  readonly says?: string;
  readonly together?: string;
  /** `features/checkstyle/test.yaml:3:5`. */
  readonly where: string;
}

/** All declarations that one stack needs. */
export interface Declarations {
  readonly stack: StackTest;
  readonly features: readonly FeatureTest[];
}
