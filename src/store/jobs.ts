import { fromKysely, PgBoss, type ConstructorOptions } from "pg-boss";
import type { Transaction } from "kysely";
import type { Tables } from "./schema.ts";
import { workerHealth, type WorkerHealth } from "./worker-health.ts";

const queue = "operations";

/** A job names the operation that is to be run; the operation itself says what is left to do. */
interface Job {
  readonly operation: string;
}

/** The queue of operations that wait to be run. */
export interface Jobs {
  /** As part of a transaction: the job exists when the transaction is committed, or never. */
  enqueue(operation: string, transaction: Transaction<Tables>): Promise<void>;
  /**
   * Runs `handler` for every job, a few at once. A job whose handler throws, or whose process dies, is given out again.
   */
  work(handler: (operation: string) => Promise<void>): Promise<void>;
  health(): WorkerHealth;
  /** Jobs that wait. */
  depth(): Promise<number>;
  /** Takes no new jobs, and waits for those under way. */
  stop(): Promise<void>;
}

/** Signs of life that a running job gives; one that gives none for this long is given to somebody else. */
const heartbeatSeconds = 10;

/** Starts pg-boss. `failed` hears of errors that happen in its own loops. */
export async function startJobs(options: ConstructorOptions, failed: (error: Error) => void): Promise<Jobs> {
  const boss = new PgBoss({
    ...options,
    schedule: false,
    useListenNotify: true,
    // The defaults of a minute would leave the operations of a killed server lying for as long.
    superviseIntervalSeconds: 5,
    monitorIntervalSeconds: 5,
    maintenanceIntervalSeconds: 60,
  });
  boss.on("error", failed);
  await boss.start();
  await boss.createQueue(queue, {
    // An operation ends by being recorded as ended; the queue must never be the one to give up.
    retryLimit: 1_000,
    retryDelay: 1,
    expireInSeconds: 3_600,
    heartbeatSeconds,
    notify: true,
    deleteAfterSeconds: 86_400,
  });

  let working = false;
  let stopped = false;
  return {
    async enqueue(operation, transaction) {
      const job: Job = { operation };
      await boss.send(queue, job, { db: fromKysely(transaction) });
    },
    async work(handler) {
      const worker = await boss.work<Job>(
        queue,
        {
          localConcurrency: 4,
          batchSize: 1,
          pollingIntervalSeconds: 1,
          notifyPollingIntervalSeconds: 2,
          heartbeatRefreshSeconds: 3,
        },
        async ([job]) => {
          if (job === undefined) return;
          try {
            await handler(job.data.operation);
          } finally {
            // More may be waiting: otherwise a worker sleeps until its next poll after every job.
            setImmediate(() => {
              if (!stopped) boss.notifyWorker(worker);
            });
          }
        },
      );
      working = true;
    },
    health() {
      if (stopped || !working) return { kind: "stopped", detail: "no worker is running" };
      return workerHealth(boss.getWipData(), Date.now());
    },
    async depth() {
      const found = await boss.getQueue(queue);
      return found?.queuedCount ?? 0;
    },
    async stop() {
      stopped = true;
      await boss.stop({ graceful: true, timeout: 20_000 });
    },
  };
}
