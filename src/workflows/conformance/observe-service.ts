import { statusOf } from "../../conformance/answers.ts";
import { variablesIn } from "../../conformance/descriptor.ts";
import { seen, type Observed } from "../../conformance/finding.ts";
import type {
  Answer,
  Asked,
  Call,
  Ended,
  Observations,
  ServiceFiles,
  Serving,
  Surroundings,
} from "../../conformance/observations.ts";
import { byCodeUnit } from "../../text/compare.ts";
import type { Processes, Request, Running } from "../processes.ts";
import type { ServiceDirectory } from "./service-directory.ts";

/** What a service is observed with. */
export interface Observing {
  readonly processes: Processes;
  readonly directory: ServiceDirectory;
  /** PATH, HOME and the like; the service gets them, and what the platform sets. */
  readonly machine: Readonly<Record<string, string>>;
  /** Time limits are multiplied with this. */
  readonly patience: number;
  /** Called with what is looked at next. */
  readonly progress: (what: string) => void;
}

const traceId = "0af7651916cd43dd8448eb211c80319c";
const requestId = "conformance-7f3a";
const secret = "c0nf0rmance-s3cret";
const commit = "4fca21e0c0ffee0c0ffee0c0ffee0c0ffee0c0ff";

/** A service that ends by itself is given this long, a service that starts a minute. */
const endSeconds = 30;
const startSeconds = 60;
const healthRounds = 20;
const ids = { traceparent: `00-${traceId}-b7ad6b7169203331-01`, "x-request-id": requestId };
/** Each of several workers has to learn by itself that the other service fails. */
const manyCalls = 400;
const leftAloneCalls = 10;
const callPath = "/conformance/call";
/** After this time a request is under way; the slow route takes 1.5 seconds. */
const underWayMs = 400;
/** A process on a busy machine learns of a signal a little later. */
const noticeMs = 600;

/** Starts the built service as often as it takes, and writes down everything that the contract asks about. */
export async function observeService(files: ServiceFiles, observing: Observing): Promise<Observations> {
  const { processes, directory, patience, progress } = observing;
  const { recipe } = files;
  const port = await processes.freePort();
  const passed = Object.fromEntries(
    recipe.pass.flatMap((name) =>
      observing.machine[name] === undefined ? [] : [[name, observing.machine[name]]],
    ),
  );
  const absent = recipe.pass.filter((name) => passed[name] === undefined);
  const platform: Readonly<Record<string, string>> = {
    PORT: String(port),
    MICROS_ENV: "prod-east",
    MICROS_ENVTYPE: "prod",
    ENVIRONMENT: "prod-east",
    GIT_COMMIT: commit,
    ASAP_PRIVATE_KEY: secret,
    CONFORMANCE: "1",
  };
  const env = { ...machineOf(observing.machine), ...platform, ...recipe.env, ...passed };
  const surroundings: Surroundings = {
    port,
    environments: [env["MICROS_ENV"] ?? "", env["ENVIRONMENT"] ?? ""],
    commit,
    secret,
    traceId,
    requestId,
    variables: { PORT: String(port), GIT_COMMIT: commit, ...passed },
    patience,
  };
  const before = await directory.state();

  const start = (more: Readonly<Record<string, string>>): Promise<Running> =>
    processes.start({ directory: directory.path, words: recipe.start, env: { ...env, ...more } });
  const endsWith = (variables: Readonly<Record<string, string>>): Promise<Ended> =>
    processes.run({
      directory: directory.path,
      words: recipe.start,
      env: variables,
      seconds: endSeconds * patience,
    });
  const ends = (more: Readonly<Record<string, string>>): Promise<Ended> => endsWith({ ...env, ...more });

  /** Makes an observation that the variables handed on are needed for. */
  const withAll = async <T>(observe: () => Promise<Observed<T>>): Promise<Observed<T>> =>
    absent.length === 0
      ? observe()
      : { kind: "unseen", because: `${absent.join(" and ")} must be set for it` };

  progress("a wrong port");
  const wrongPort = seen(await ends({ PORT: "abc" }));
  progress("its configuration");
  const configCheck = await withAll(async () => seen(await ends({ CONFIG_CHECK: "1" })));
  const pretty = { CONFIG_CHECK: "1", LOG_FORMAT: "pretty", MICROS_ENVTYPE: "prod", ENVIRONMENT: "prod" };
  const prettyLogs = seen(await ends(pretty));
  const missingVariables = await withoutRequired();
  progress("a port that is taken");
  const takenPort = await withAll(async () => {
    const taken = await processes.occupy(port);
    const ended = await ends({});
    await taken.release();
    return seen(ended);
  });
  progress("its answers, and a stop during a request");
  const serving = await withAll(async () => seen(await serve(await start({}))));
  progress("a stop that is told twice");
  const stoppedTwice = await withAll(async () => stopTwice(await start({})));

  progress("its calls to a service that fails");
  const calls = await withAll(() => callsOthers());

  const after = await directory.state();
  const written = [...after].filter(([path, state]) => before.get(path) !== state).map(([path]) => path);
  return {
    files,
    surroundings,
    wrongPort,
    configCheck,
    prettyLogs,
    missingVariables,
    takenPort,
    serving,
    stoppedTwice,
    calls,
    written: seen(written.sort(byCodeUnit)),
  };

  async function withoutRequired(): Promise<Observations["missingVariables"]> {
    const names = variablesIn(files).flatMap((each) => (each.required ? [each.name] : []));
    if (names.length === 0) return { kind: "unseen", because: "its descriptor requires no variable" };
    const none = Object.fromEntries(Object.entries(env).filter(([name]) => !names.includes(name)));
    return seen({ names, ended: await endsWith(none) });
  }

  function get(path: string, more: Partial<Request> = {}): Promise<Answer> {
    return processes.ask({ port, method: "GET", path, headers: {}, seconds: 5 * patience, ...more });
  }

  async function serve(running: Running): Promise<Serving> {
    const { readyMs, beforeReady } = await untilReady(running);
    if (readyMs === undefined) {
      return {
        readyMs,
        beforeReady,
        listeners: { kind: "unseen", because: "the service did not become ready" },
        asked: undefined,
        ended: await running.stop(),
      };
    }
    const ready = await get("/ready");
    const listeners = await running.listeners();
    const answers = {
      ready,
      health: await healthAnswers(),
      deep: await get("/deepcheck"),
      unknownPath: await get(`/nothing?password=${secret}`, {
        headers: {
          authorization: `Bearer ${secret}`,
          cookie: `session=${secret}`,
          "x-api-key": secret,
          password: secret,
        },
      }),
      brokenAddress: await get("/%"),
      wrongMethod: await get("/healthcheck", { method: "DELETE" }),
    };
    const underWay = get("/conformance/slow", { headers: ids });
    await processes.wait(underWayMs);
    const told = processes.now();
    running.terminate();
    const readyWhileStopping = await readyUntil(told + noticeMs);
    const slow = await underWay;
    const ended = await endOrStop(running);
    const asked: Asked = { ...answers, slow, readyWhileStopping, stopMs: processes.now() - told };
    return { readyMs, beforeReady, listeners, asked, ended };
  }

  /** The first answer of `/ready` that is not 200, or what it still answers after `deadline`. */
  async function readyUntil(deadline: number): Promise<Answer> {
    for (;;) {
      const answer = await get("/ready");
      if (statusOf(answer) !== 200 || processes.now() >= deadline) return answer;
      await processes.wait(50);
    }
  }

  /** The quickest of three rounds: what else the machine does makes a round slower, never quicker. */
  async function healthAnswers(): Promise<readonly Answer[]> {
    let best: readonly Answer[] = [];
    for (let round = 0; round < 3; round++) {
      const answers: Answer[] = [];
      for (let index = 0; index < healthRounds; index++) answers.push(await get("/healthcheck"));
      if (best.length === 0 || timeOf(answers) < timeOf(best)) best = answers;
    }
    return best;
  }

  async function stopTwice(running: Running): Promise<Observations["stoppedTwice"]> {
    const { readyMs } = await untilReady(running);
    if (readyMs === undefined) {
      await running.stop();
      return { kind: "unseen", because: "the service did not become ready" };
    }
    let early: Answer | undefined;
    const underWay = get("/conformance/slow");
    void underWay.then((answer) => (early = answer));
    await processes.wait(underWayMs);
    running.terminate();
    await processes.wait(underWayMs);
    const answeredEarly = early;
    running.terminate();
    const ended = await endOrStop(running);
    const slow = await underWay;
    if (statusOf(slow) === 404) {
      return { kind: "unseen", because: "there is no GET /conformance/slow with CONFORMANCE=1" };
    }
    if (answeredEarly !== undefined) {
      return { kind: "unseen", because: "the request had ended before the second signal" };
    }
    return seen({ ended, slow });
  }

  async function callsOthers(): Promise<Observations["calls"]> {
    const other = await processes.failingService();
    const running = await start({ CONFORMANCE_UPSTREAM: other.address });
    try {
      const { readyMs } = await untilReady(running);
      if (readyMs === undefined) return { kind: "unseen", because: "the service did not become ready" };
      const call = async (method: string): Promise<Call> => {
        const answer = await get(callPath, { method, headers: ids, seconds: 30 * patience });
        return { answer, hits: other.newHits() };
      };
      other.answer(false);
      const unanswered = await call("GET");
      if (statusOf(unanswered.answer) === 404) {
        return { kind: "unseen", because: `there is no GET ${callPath} with CONFORMANCE_UPSTREAM` };
      }
      other.answer(true);
      const [repeatable, unrepeatable] = [await call("GET"), await call("POST")];
      let inVain = 0;
      for (let made = 0; made < manyCalls && inVain < leftAloneCalls; made++) {
        inVain = (await call("POST")).hits.length === 0 ? inVain + 1 : 0;
      }
      const leftAlone = inVain === leftAloneCalls;
      return seen({ unanswered, repeatable, unrepeatable, leftAlone, deep: await get("/deepcheck") });
    } finally {
      await running.stop();
      await other.release();
    }
  }

  async function endOrStop(running: Running): Promise<Ended> {
    await Promise.race([running.ended, processes.wait(endSeconds * 1000)]);
    return running.hasEnded() ? running.ended : running.stop();
  }

  async function untilReady(running: Running): Promise<Pick<Serving, "readyMs" | "beforeReady">> {
    const started = processes.now();
    const beforeReady: Answer[] = [];
    while (!running.hasEnded() && processes.now() - started < startSeconds * 1000 * patience) {
      const answer = await get("/ready", { seconds: 1 });
      if (statusOf(answer) === 200) return { readyMs: processes.now() - started, beforeReady };
      if (!beforeReady.some((each) => statusOf(each) === statusOf(answer))) beforeReady.push(answer);
      await processes.wait(50);
    }
    return { readyMs: undefined, beforeReady };
  }
}

/** Of the machine's variables only what programs need to be found and to keep files: the platform gives no others. */
function machineOf(machine: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const kept = ["PATH", "HOME", "TMPDIR", "LANG", "JAVA_HOME"];
  return Object.fromEntries(Object.entries(machine).filter(([name]) => kept.includes(name)));
}

function timeOf(answers: readonly Answer[]): number {
  return answers.reduce((sum, each) => sum + (each.kind === "answered" ? each.ms : 1_000_000), 0);
}
