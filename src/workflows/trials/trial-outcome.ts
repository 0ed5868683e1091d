import type { Trial } from "../../trials/trial.ts";
import type { FoundTool } from "./find-tools.ts";

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
      /** What was planted and found; the owner is a feature or the stack. */
      readonly violations: readonly { readonly owner: string; readonly title: string }[];
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
  /** Tools are missing, or there in a version that does not do. */
  | {
      readonly kind: "skipped";
      readonly missing: readonly FoundTool[];
      /** What could be shown all the same: "parsed, not executed"; undefined when nothing could. */
      readonly shows: string | undefined;
    }
  /** `--changed`: it comes out as it did at the revision. */
  | { readonly kind: "unchanged" }
);
