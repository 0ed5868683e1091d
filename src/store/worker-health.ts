/** How a worker is doing. */
export interface WorkerHealth {
  readonly kind: "working" | "stuck" | "stopped";
  readonly detail: string;
}

/** What is known of one polling loop; times are milliseconds since 1970. */
export interface PollingLoop {
  readonly createdOn: number;
  readonly lastFetchedOn: number | null;
  readonly lastJobStartedOn: number | null;
  readonly lastJobEndedOn: number | null;
}

/** A loop polls every two seconds unless it runs a job, so one that has not for this long hangs. */
const longestSilence = 30_000;
/** The longest time that a job may take, and some more. */
const longestJob = 15 * 60_000;

/** A loop that an error has ended, or that waits for ever, takes no operations, however healthy the process looks. */
export function workerHealth(loops: readonly PollingLoop[], now: number): WorkerHealth {
  if (loops.length === 0) return { kind: "stopped", detail: "no worker is running" };
  const stuck = loops.some((loop) => {
    const { createdOn, lastFetchedOn, lastJobStartedOn, lastJobEndedOn } = loop;
    const busy = lastJobStartedOn !== null && lastJobStartedOn > (lastJobEndedOn ?? 0);
    return busy ? now - lastJobStartedOn > longestJob : now - (lastFetchedOn ?? createdOn) > longestSilence;
  });
  return stuck
    ? { kind: "stuck", detail: "a worker has not polled for 30 seconds" }
    : { kind: "working", detail: "the workers poll" };
}
