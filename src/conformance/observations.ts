import type { Observed } from "./finding.ts";

/** Everything that was seen of a service: what the rules judge, and all that they know. */
export interface Observations {
  readonly files: ServiceFiles;
  /** What the service was started with. */
  readonly surroundings: Surroundings;
  /** Started with `PORT=abc`. */
  readonly wrongPort: Observed<Ended>;
  /** Started with `CONFIG_CHECK=1`. */
  readonly configCheck: Observed<Ended>;
  /** Started with `CONFIG_CHECK=1` and `LOG_FORMAT=pretty` where `MICROS_ENVTYPE` is `prod`. */
  readonly prettyLogs: Observed<Ended>;
  /** Started without the variables that its descriptor calls required. */
  readonly missingVariables: Observed<{ readonly names: readonly string[]; readonly ended: Ended }>;
  /** Started while another process listens on its port. */
  readonly takenPort: Observed<Ended>;
  /** Started as the platform does, asked what the platform asks, and stopped during a request. */
  readonly serving: Observed<Serving>;
  /** Stopped during a request, and told so a second time before its answer. */
  readonly stoppedTwice: Observed<{ readonly ended: Ended; readonly slow: Answer }>;
  /** Started beside a service that fails, and asked to call it. */
  readonly calls: Observed<Calls>;
  /** Paths in the service's directory that were written while it ran. */
  readonly written: Observed<readonly string[]>;
}

/** The service's texts that rules read. */
export interface ServiceFiles {
  /** Every path in its directory, but those of installed packages and of git. */
  readonly paths: readonly string[];
  /** Path → text, for the files that `textsToRead` names. */
  readonly texts: Readonly<Record<string, string>>;
  /** `conformance.yml`, understood. */
  readonly recipe: Recipe;
}

/** `conformance.yml`: how a service is built and started outside of an image. Its JSON form is a schema of that name. */
export interface Recipe {
  /** Commands, each as words, run one after the other in the service's directory. */
  readonly build: readonly (readonly string[])[];
  /** The command that becomes the service. */
  readonly start: readonly string[];
  /** Variables that every start gets. */
  readonly env: Readonly<Record<string, string>>;
  /** Variables that are handed on from whoever runs the check: addresses of databases. */
  readonly pass: readonly string[];
  /** Files that fix the versions of everything that the build fetches. */
  readonly locks: readonly string[];
}

/** What a service was started with, as far as rules look for it. */
export interface Surroundings {
  /** The port that it is to listen on. */
  readonly port: number;
  /** What `MICROS_ENV` and `ENVIRONMENT` say: a service reads one of the two. */
  readonly environments: readonly string[];
  /** What `GIT_COMMIT` says. */
  readonly commit: string;
  /** A text that was sent, or set, as a secret wherever one may stand. */
  readonly secret: string;
  /** The ids that the traced request carried. */
  readonly traceId: string;
  readonly requestId: string;
  /** The variables that the checked configuration was started with. */
  readonly variables: Readonly<Record<string, string>>;
  /** Time limits of the contract are multiplied with this: 1 for a quiet machine. */
  readonly patience: number;
}

/** How a process ended. */
export interface Ended {
  /** The exit code; 128 and the signal's number when a signal ended it. */
  readonly code: number;
  /** It did not end within its time, and was killed. */
  readonly killed: boolean;
  readonly ms: number;
  readonly stdout: string;
  readonly stderr: string;
  /** Processes that it had started were still there. */
  readonly leftBehind: boolean;
}

/** What came back from a request. */
export type Answer =
  | {
      readonly kind: "answered";
      readonly status: number;
      /** Names in lower case. */
      readonly headers: Readonly<Record<string, string>>;
      readonly body: string;
      readonly ms: number;
    }
  /** No answer: refused, reset, or too late. */
  | { readonly kind: "silent"; readonly because: string };

/** A run of the service from its start to its end. */
export interface Serving {
  /** Until `/ready` answered 200; undefined when it never did. */
  readonly readyMs: number | undefined;
  /** What `/ready` answered before that, each once. */
  readonly beforeReady: readonly Answer[];
  /** The sockets that its processes listen on, once it is ready. */
  readonly listeners: Observed<readonly Listener[]>;
  /** Undefined when it never became ready. */
  readonly asked: Asked | undefined;
  readonly ended: Ended;
}

/** A TCP socket that waits for connections; `*` is every address of the machine. */
export interface Listener {
  readonly address: string;
  readonly port: number;
}

/** The answers of a service that was ready. */
export interface Asked {
  /** `GET /healthcheck`, several times. */
  readonly health: readonly Answer[];
  readonly deep: Answer;
  readonly ready: Answer;
  /** `GET` of a path that does not exist, with secrets in headers and query. */
  readonly unknownPath: Answer;
  /** `GET /%`. */
  readonly brokenAddress: Answer;
  /** `DELETE /healthcheck`. */
  readonly wrongMethod: Answer;
  /** `GET /conformance/slow`, which carried the ids of `Surroundings`, with SIGTERM during it. */
  readonly slow: Answer;
  /** How long the whole stop took, from the signal to the end of the process. */
  readonly stopMs: number;
  /** `GET /ready` on a new connection after the signal, while the slow request was under way. */
  readonly readyWhileStopping: Answer;
}

/** What a service did that was told to call one that fails: `/conformance/call`, with `CONFORMANCE_UPSTREAM`. */
export interface Calls {
  /** `GET`, while the other never answers. */
  readonly unanswered: Call;
  /** `GET` and then `POST`, which carried the ids of `Surroundings`, while the other answers 503. */
  readonly repeatable: Call;
  readonly unrepeatable: Call;
  /** In the end, after many more, several in a row did not reach the other. */
  readonly leftAlone: boolean;
  /** `GET /deepcheck` after that. */
  readonly deep: Answer;
}

/** A request to the service, and what reached the other because of it. */
export interface Call {
  readonly answer: Answer;
  readonly hits: readonly Hit[];
}

/** A request that reached the other service. */
export interface Hit {
  readonly atMs: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
}
