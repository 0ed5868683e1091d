import { expect, test } from "vitest";
import { workerHealth } from "../../src/store/worker-health.ts";

const loop = { createdOn: 0, lastFetchedOn: 100_000, lastJobStartedOn: null, lastJobEndedOn: null };

test("a loop that polls works, and one that has stopped polling is stuck", () => {
  expect(workerHealth([loop], 102_000).kind).toBe("working");
  expect(workerHealth([loop], 131_000).kind).toBe("stuck");
  expect(workerHealth([loop, { ...loop, lastFetchedOn: 130_000 }], 131_000).kind).toBe("stuck");
  expect(workerHealth([{ ...loop, lastFetchedOn: null }], 31_000).kind).toBe("stuck");
  expect(workerHealth([], 0).kind).toBe("stopped");
});

test("a loop that runs a job does not poll, but not for ever", () => {
  const busy = { ...loop, lastJobStartedOn: 100_000, lastJobEndedOn: 90_000 };
  expect(workerHealth([busy], 200_000).kind).toBe("working");
  expect(workerHealth([busy], 100_000 + 16 * 60_000).kind).toBe("stuck");
  expect(workerHealth([{ ...busy, lastJobEndedOn: 101_000 }], 200_000).kind).toBe("stuck");
});
