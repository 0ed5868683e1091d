import type { Tool } from "../../trials/declarations.ts";
import type { Trial } from "../../trials/trial.ts";

/** What came of a trial. */
export type TrialOutcome = {
  readonly trial: Pick<Trial, "number" | "stack" | "with" | "without">;
  /** Git tree id of what the template made. */
  readonly tree: string;
  readonly ms: number;
} & (
  | {
      readonly kind: "passed";
      /** It was not run again: nothing that it depends on has changed since it passed. */
      readonly cached: boolean;
      /** What was run, in order. */
      readonly steps: readonly string[];
      /** Titles of what was planted and found. */
      readonly violations: readonly { readonly feature: string; readonly title: string }[];
    }
  | {
      readonly kind: "failed";
      readonly step: string;
      readonly because: string;
      /** The last lines of what was said. */
      readonly lines: string;
      /** Commands that show it again. */
      readonly reproduce: readonly string[];
    }
  /** Tools are missing. */
  | {
      readonly kind: "skipped";
      readonly missing: readonly MissingTool[];
      /** What could be shown all the same: "parsed, not executed"; undefined when nothing could. */
      readonly shows: string | undefined;
    }
  /** `--changed`: it comes out as it did at the revision. */
  | { readonly kind: "unchanged" }
);

/** A tool that is not there, or in a version that does not do. */
export interface MissingTool extends Tool {
  readonly found: string | undefined;
}
