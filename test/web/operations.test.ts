import { expect, test } from "vitest";
import { withNew } from "../../src/web/operations/events.ts";
import { duration } from "../../src/web/operations/duration.ts";

const event = (seq: number) => ({
  seq,
  at: "2026-01-01T00:00:00.000Z",
  kind: "log" as const,
  step: null,
  status: null,
  message: `event ${seq}`,
});

test("events are shown once and in order, however often and in whatever order they come", () => {
  const first = withNew([], [event(1), event(2)]);
  expect(withNew(first, [event(2), event(4), event(3)]).map((each) => each.seq)).toEqual([1, 2, 3, 4]);
  expect(withNew(first, [event(1)])).toBe(first);
});

test("durations are told in the unit that people would use", () => {
  expect([0.4, 12, 1_400, 61_000, 125_000].map(duration)).toEqual([
    "0 ms",
    "12 ms",
    "1.4 s",
    "1 min 1 s",
    "2 min 5 s",
  ]);
});
