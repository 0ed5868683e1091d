import { pino } from "pino";
import { currentRequest } from "./http/request-context.js";

/** Never in a log line, at any depth and in any spelling of upper and lower case. */
const secretKeys = new Set([
  "authorization",
  "cookie",
  "set-cookie",
  "x-api-key",
  "password",
  "asap_private_key",
]);

/**
 * Makes the service's loggers: `loggers("http")` answers the logger of that name. Each line is one JSON object on
 * standard output with `timestamp`, `level`, `message`, `service`, `env`, `version` and `logger`; inside a request
 * also with its `trace_id`, `span_id` and `request_id`. Log an error as `log.error({ err }, "what failed")`.
 *
 * `format: "pretty"` is for a developer's terminal and needs the development dependencies. `destination` is where
 * lines go, for tests.
 */
export async function createLoggers({ service, level, format, destination }) {
  const root = pino(
    {
      level,
      messageKey: "message",
      errorKey: "err",
      base: { service: service.name, env: service.environment, version: service.version },
      timestamp: () => `,"timestamp":"${new Date().toISOString()}"`,
      formatters: { level: (label) => ({ level: label.toUpperCase() }), log: presentable },
      mixin: () => ({ ...currentRequest() }),
    },
    destination ?? (format === "pretty" ? await prettyOutput() : pino.destination({ fd: 1, sync: true })),
  );
  return (name) => root.child({ logger: name });
}

async function prettyOutput() {
  const { default: pretty } = await import("pino-pretty");
  return pretty({ sync: true, messageKey: "message", timestampKey: "timestamp", ignore: "service,env,version" });
}

/** The fields of a log line as they may be written: errors spelled out, secrets taken out. */
function presentable({ err, ...fields }) {
  const written = withoutSecrets(fields, 0);
  return err === undefined ? written : { ...written, ...describeError(err) };
}

function describeError(error) {
  if (!(error instanceof Error)) return { "error.type": typeof error, "error.message": String(error) };
  return {
    "error.type": error.code ?? error.name,
    "error.message": error.message,
    "error.stack": stackWithCauses(error),
  };
}

function stackWithCauses(error) {
  const stacks = [];
  // The bound is for an error that is its own cause.
  for (let cause = error; cause instanceof Error && stacks.length < 5; cause = cause.cause) {
    stacks.push(cause.stack ?? String(cause));
  }
  return stacks.join("\nCaused by: ");
}

function withoutSecrets(value, depth) {
  if (value instanceof Error) return describeError(value);
  if (typeof value !== "object" || value === null) return value;
  // Deeper than anybody reads; also what ends a circular value.
  if (depth === 6) return "[…]";
  if (Array.isArray(value)) return value.map((item) => withoutSecrets(item, depth + 1));
  if (typeof value.toJSON === "function") return withoutSecrets(value.toJSON(), depth + 1);
  const entries = value instanceof Map ? [...value] : Object.entries(value);
  return Object.fromEntries(
    entries.map(([key, item]) => [
      key,
      secretKeys.has(String(key).toLowerCase()) ? "[redacted]" : withoutSecrets(item, depth + 1),
    ]),
  );
}
