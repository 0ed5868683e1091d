import { Worker } from "node:worker_threads";
import type { RawCatalogue } from "../../catalogue/catalogue.ts";
import { problem, Problems, type Problem } from "../../problems/problem.ts";
import type { Planner } from "../../workflows/planner.ts";
import type { Answer, OutputLimits, Question, SentProblem, ThreadData } from "./render-protocol.ts";

export interface RenderLimits extends OutputLimits {
  readonly milliseconds: number;
  /** For a merge: services are as large as their people made them. */
  readonly mergeMilliseconds: number;
  readonly heapMegabytes: number;
}

/** A planner in threads of its own, which end at the latest with it. */
export interface ThreadedPlanner extends Planner {
  close(): Promise<void>;
}

/** What a server allows one service. */
export const renderLimits: RenderLimits = {
  files: 5_000,
  fileBytes: 5_000_000,
  totalBytes: 100_000_000,
  milliseconds: 10_000,
  mergeMilliseconds: 60_000,
  heapMegabytes: 256,
};

/** What somebody gets who asks; everything else is thrown. */
type Given = Exclude<Answer, { readonly kind: "failed" | "crashed" }>;

interface Waiting {
  readonly question: Question;
  readonly resolve: (given: Given) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Plans services of one catalogue, and their updates, in `threads` threads. A template that loops or fills the memory
 * ends its thread and that one request, with IM_RENDER_LIMIT, and nobody else's.
 */
export function threadedPlanner(raw: RawCatalogue, limits: RenderLimits, threads: number): ThreadedPlanner {
  const queue: Waiting[] = [];
  const idle: Worker[] = [];
  const all = new Set<Worker>();
  let closed = false;

  const start = (): Worker => {
    const data: ThreadData = { raw, limits };
    const thread = new Worker(threadProgram, {
      workerData: data,
      resourceLimits: { maxOldGenerationSizeMb: limits.heapMegabytes },
      env: {},
    });
    // A thread that waits must not keep the process alive.
    thread.unref();
    all.add(thread);
    thread.once("exit", () => all.delete(thread));
    return thread;
  };

  const next = (): void => {
    if (closed || queue.length === 0) return;
    const thread = idle.pop() ?? (all.size < threads ? start() : undefined);
    if (thread === undefined) return;
    const waiting = queue.shift();
    if (waiting === undefined) {
      idle.push(thread);
      return;
    }
    void serveOne(thread, waiting);
  };

  const serveOne = async (thread: Worker, waiting: Waiting): Promise<void> => {
    const alive = await ask(thread, waiting, limits);
    if (alive) idle.push(thread);
    else all.delete(thread);
    next();
  };

  const put = (question: Question): Promise<Given> =>
    new Promise((resolve, reject) => {
      if (closed) {
        reject(problem("IM_UNAVAILABLE", { what: "The server is stopping" }));
        return;
      }
      queue.push({ question, resolve, reject });
      next();
    });

  return {
    async plan(request, surroundings) {
      const given = await put({ kind: "plan", request, surroundings });
      if (given.kind === "planned") return given;
      if (given.kind !== "refused") throw anotherAnswer(given);
      const { kind, problems, refused } = given;
      return { kind, problems: problems.map(received), ...(refused === undefined ? {} : { refused }) };
    },
    async merge(trees) {
      const given = await put({ kind: "merge", trees });
      if (given.kind === "merged") return given.merged;
      throw anotherAnswer(given);
    },
    async renderAgain(raw, manifest) {
      const given = await put({ kind: "render-again", raw, manifest });
      if (given.kind === "rendered-again") return given.files;
      throw anotherAnswer(given);
    },
    async close() {
      closed = true;
      const left = queue.splice(0);
      for (const { reject } of left) reject(problem("IM_UNAVAILABLE", { what: "The server is stopping" }));
      await Promise.all([...all].map((thread) => thread.terminate()));
    },
  };
}

/** The program next to this file: TypeScript in development, JavaScript once it is built. */
const threadProgram = new URL(
  import.meta.url.endsWith(".ts") ? "./render-thread.ts" : "./render-thread.js",
  import.meta.url,
);

/** How long a question may take, and what is said when it takes too much. */
function boundsOf(kind: Question["kind"], limits: RenderLimits) {
  if (kind !== "merge") {
    return { milliseconds: limits.milliseconds, what: "Rendering was stopped", hint: undefined };
  }
  return {
    milliseconds: limits.mergeMilliseconds,
    what: "Merging was stopped",
    hint: "Update it in a clone: `instant-micros update` takes its time",
  };
}

/** Puts one question to a thread; false when the thread did not outlive it. */
function ask(thread: Worker, { question, resolve, reject }: Waiting, limits: RenderLimits): Promise<boolean> {
  const { milliseconds, what, hint } = boundsOf(question.kind, limits);
  return new Promise((done) => {
    const settle = (alive: boolean, act: () => void): void => {
      clearTimeout(deadline);
      thread.removeAllListeners("message");
      thread.removeAllListeners("error");
      thread.off("exit", ended);
      act();
      done(alive);
    };
    const over = (because: string): void => {
      settle(false, () => reject(problem("IM_RENDER_LIMIT", { what, because, hint })));
      // Something may still be thrown on its way out.
      thread.on("error", () => {});
      void thread.terminate();
    };
    const ended = (): void => {
      settle(false, () => reject(problem("IM_UNAVAILABLE", { what })));
    };
    const deadline = setTimeout(
      () => over(`it took longer than ${milliseconds / 1_000} seconds`),
      milliseconds,
    );
    thread.once("message", (answer: Answer) => settle(true, () => give(answer, resolve, reject)));
    thread.once("error", (error) => {
      if ("code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY") {
        over(`it needed more than ${limits.heapMegabytes} MB of memory`);
      } else settle(false, () => reject(error));
    });
    thread.once("exit", ended);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
    thread.postMessage(question);
  });
}

function give(answer: Answer, resolve: (given: Given) => void, reject: (error: unknown) => void): void {
  if (answer.kind === "failed") reject(new Problems(answer.problems.map(received)));
  else if (answer.kind === "crashed") reject(new Error(answer.message));
  else resolve(answer);
}

function anotherAnswer({ kind }: Given): Error {
  return new Error(`a thread answered another question: ${kind}`);
}

function received({ code, what, because, hint, where }: SentProblem): Problem {
  return problem(code, { what, because, hint, where });
}
