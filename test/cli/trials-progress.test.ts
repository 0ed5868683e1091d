import { expect, test } from "vitest";
import { liveLines } from "../../src/cli/live-lines.ts";
import { plain } from "../../src/cli/output.ts";
import { duration } from "../../src/cli/print/duration.ts";
import { ended, progressLines, stepped, type TrialsProgress } from "../../src/cli/print/trials-progress.ts";
import type { TrialOutcome } from "../../src/workflows/trials/trial-outcome.ts";

const start: TrialsProgress = { since: 0, jobs: 2, total: 6, running: new Map(), outcomes: [] };
const trial = (number: number) => ({ stack: "go", number, with: ["micros"], without: [] });

function passed(number: number, ms: number): TrialOutcome {
  const facts = { tree: "", steps: [], violations: [] };
  return { trial: trial(number), kind: "passed", ms, cached: ms === 0, ...facts };
}

test("what runs has a line each, and what is left is as long as the others took", () => {
  let progress = stepped(start, trial(1), "setup", 0);
  progress = stepped(progress, trial(2), "setup", 0);
  progress = stepped(progress, trial(1), "verify", 5_000);
  // Nobody knows yet how long they take.
  expect(progressLines(progress, 9_000, 80, plain)).toEqual([
    "◐ go 1: micros: verify 9 s",
    "◐ go 2: micros: setup 9 s",
    "──────────────────── 0/6 · 4 waiting · 9 s",
  ]);
  progress = ended(ended(progress, passed(1, 40_000)), passed(3, 0));
  // 10 s of one that runs, and 40 s for each of three, on two cores.
  expect(progressLines(progress, 30_000, 120, plain)).toEqual([
    "◐ go 2: micros: setup 30 s",
    "━━━━━━────────────── 2/6 · 1 passed · 1 passed before · 3 waiting · 30 s · about 1 min 5 s left",
  ]);
});

test("no line is wider than the terminal", () => {
  const progress = stepped(start, trial(1), "with a violation: coverage: a module without its test", 0);
  for (const columns of [30, 40, 60]) {
    for (const line of progressLines(progress, 61_000, columns, plain)) {
      expect(line.length).toBeLessThanOrEqual(columns);
    }
  }
  expect(progressLines(progress, 61_000, 40, plain)[0]).toBe("◐ go 1: micros: with a violat… 1 min 1 s");
});

test("live lines are drawn over; what is written above them stays", () => {
  let written = "";
  const live = liveLines({ columns: 80, write: (text) => (written += text) });
  live.above("one");
  live.show(["a", "b"]);
  live.above("two");
  live.show([]);
  live.show([]);
  const over = "\u001b[2A\r\u001b[0J";
  expect(written).toBe(`one\na\nb\n${over}two\na\nb\n${over}`);
});

test("a duration is said in its two largest units", () => {
  const said = [400, 41_000, 60_000, 185_000, 3_600_000, 7_800_000].map(duration);
  expect(said).toEqual(["0 s", "41 s", "1 min", "3 min 5 s", "1 h", "2 h 10 min"]);
});
