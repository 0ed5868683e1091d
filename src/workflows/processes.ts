import type { Observed } from "../conformance/finding.ts";
import type { Answer, Ended, Hit, Listener } from "../conformance/observations.ts";

/** Programs on this machine, and what can be seen of them. */
export interface Processes {
  /**
   * Runs a command to its end, or until `seconds` are over. It gets no input, and exactly this environment. Nothing that
   * it started is left when this returns. Throws IM_TOOL_MISSING when there is no such program.
   */
  run(command: Command): Promise<Ended>;
  /** Starts a command that goes on. Throws IM_TOOL_MISSING. */
  start(command: Omit<Command, "seconds">): Promise<Running>;
  /** A port that nothing listens on. */
  freePort(): Promise<number>;
  /** Listens on a port until it is released. */
  occupy(port: number): Promise<{ release(): Promise<void> }>;
  /** A service of our own that fails, until it is released: it answers 503, or nothing. */
  failingService(): Promise<FailingService>;
  ask(request: Request): Promise<Answer>;
  wait(ms: number): Promise<void>;
  /** Milliseconds of a clock that never goes back. */
  now(): number;
}

/** What a process is started with. */
export interface Command {
  readonly directory: string;
  /** The program and its arguments. */
  readonly words: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly seconds: number;
}

/** A process that was started. */
export interface Running {
  /** Once it has ended; `killed` is false unless `stop` had to. */
  readonly ended: Promise<Ended>;
  hasEnded(): boolean;
  /** Sends SIGTERM to the process itself, as the platform does. */
  terminate(): void;
  /** Ends it and everything that it started, at once; returns when all are gone. */
  stop(): Promise<Ended>;
  /** The TCP sockets that it and the processes it started listen on. */
  listeners(): Promise<Observed<readonly Listener[]>>;
}

/** A service that fails. */
export interface FailingService {
  /** `http://127.0.0.1:4711`. */
  readonly address: string;
  /** From now on it answers, or does not. */
  answer(with503: boolean): void;
  /** What has reached it, and is told once. */
  newHits(): readonly Hit[];
  release(): Promise<void>;
}

/** An HTTP request to a service on this machine. */
export interface Request {
  readonly port: number;
  readonly method: string;
  /** Sent as it is, with whatever is wrong with it. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly seconds: number;
}
