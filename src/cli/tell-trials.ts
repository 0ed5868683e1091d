import type { CatalogueTest } from "../workflows/trials/test-catalogue.ts";
import { liveLines } from "./live-lines.ts";
import type { Output } from "./output.ts";
import { ended, progressLines, stepped, type TrialsProgress } from "./print/trials-progress.ts";
import { outcomeLine, trialName } from "./print/trials-text.ts";

/** Is told how far trials are. */
export type Teller = Pick<CatalogueTest, "started" | "step" | "ended"> & { readonly done: () => void };

/** Says how far trials are: in lines that stay at the bottom of a terminal, or one after the other elsewhere. */
export function tellTrials(output: Output, now: () => number, jobs: number): Teller {
  const { style, screen } = output;
  let progress: TrialsProgress = { since: now(), jobs, total: 0, running: new Map(), outcomes: [] };
  const live = screen === undefined ? undefined : liveLines(screen);
  const draw = (): void => live?.show(progressLines(progress, now(), screen?.columns ?? 0, style));
  const say = live?.above ?? output.note;
  let clock: NodeJS.Timeout | undefined;
  return {
    started(trials) {
      progress = { ...progress, total: trials.length };
      say(`${trials.length} configurations`);
      // Often enough for seconds to pass visibly.
      if (live !== undefined) clock = setInterval(draw, 500);
    },
    step(trial, step) {
      progress = stepped(progress, trial, step, now());
      if (live === undefined) say(style.quiet(`  ${trialName(trial)}: ${step}`));
      else draw();
    },
    ended(outcome) {
      progress = ended(progress, outcome);
      say(`[${progress.outcomes.length}/${progress.total}] ${outcomeLine(outcome, style)}`);
      draw();
    },
    done() {
      clearInterval(clock);
      live?.show([]);
    },
  };
}
