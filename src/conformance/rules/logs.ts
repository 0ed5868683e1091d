import { complaints } from "../endings.ts";
import { about, requirement, unseen, type Finding } from "../finding.ts";
import { field, logLines, type LogLine } from "../log-lines.ts";
import type { Ended, Observations } from "../observations.ts";
import type { Rule } from "../rule.ts";
import { nameOf } from "../service-name.ts";
import { aboutAnswers } from "./asked.ts";
import { idsInCalls } from "./outbound.ts";

const levels = ["TRACE", "DEBUG", "INFO", "WARN", "ERROR", "FATAL"];
const texts = ["message", "service", "env", "version", "logger"];
const timestamp = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

/** C5. */
export const jsonLogs: Rule = {
  id: "C5",
  title: "writes one JSON object a line, on standard output",
  judge: (observations) => {
    const { serving, prettyLogs, surroundings, files } = observations;
    const name = nameOf(files);
    return [
      ...about("its log", serving, ({ ended }) => {
        const { lines, others } = logLines(ended.stdout);
        const wrong = lines.find((line) => !isComplete(line));
        const foreign = lines.find((line) => !isOwn(line, name, surroundings.environments));
        const back = lines.find((line, index) => goesBack(lines[index - 1], line));
        const silent = complaints(ended);
        return [
          requirement("every line is a JSON object", others.length === 0, `one is: ${others[0]}`),
          requirement("it writes something", lines.length > 0, "it wrote nothing"),
          requirement(
            "every line has timestamp, level, message, service, env, version and logger",
            wrong === undefined,
            JSON.stringify(wrong),
          ),
          requirement(
            "every line names this service and its environment",
            foreign === undefined,
            JSON.stringify(foreign),
          ),
          requirement("no timestamp goes back by a second", back === undefined, JSON.stringify(back)),
          requirement("standard error is empty", silent.length === 0, silent.slice(0, 3).join("\n")),
        ];
      }),
      ...requestLine(observations),
      ...about("pretty logs in production", prettyLogs, (ended) => [
        requirement(
          "LOG_FORMAT=pretty makes no other lines in production",
          logLines(ended.stdout).others.length === 0,
          `one is: ${logLines(ended.stdout).others[0]}`,
        ),
      ]),
    ];
  },
};

const requestLineWhat = "the line of a request has its method, path, status and duration";

function requestLine(observations: Observations): readonly Finding[] {
  return aboutAnswers("the line of a request", observations, ({ slow }, { ended }) => {
    if (slow.kind === "silent") return [unseen(requestLineWhat, "the request was not answered")];
    const line = requestLines(ended).find((each) => field(each, "http.path") === "/conformance/slow");
    if (line === undefined) {
      return [requirement(requestLineWhat, false, "no line has the http.path /conformance/slow")];
    }
    return [
      requirement(
        requestLineWhat,
        field(line, "http.method") === "GET" &&
          typeof field(line, "http.status") === "number" &&
          typeof field(line, "duration_ms") === "number",
        JSON.stringify(line),
      ),
    ];
  });
}

function requestLines({ stdout }: Ended): readonly LogLine[] {
  return logLines(stdout).lines.filter((line) => field(line, "http.method") !== undefined);
}

function isComplete(line: LogLine): boolean {
  return (
    timestamp.test(String(line["timestamp"])) &&
    levels.includes(String(line["level"])) &&
    texts.every((name) => typeof line[name] === "string")
  );
}

function isOwn(line: LogLine, name: string | undefined, environments: readonly string[]): boolean {
  return (name === undefined || line["service"] === name) && environments.includes(String(line["env"]));
}

function goesBack(earlier: LogLine | undefined, later: LogLine): boolean {
  const [from, to] = [earlier, later].map((line) => Date.parse(String(line?.["timestamp"])));
  return from !== undefined && to !== undefined && from - to > 1000;
}

/** C6. */
export const redaction: Rule = {
  id: "C6",
  title: "keeps secrets out of its log",
  judge: (observations) =>
    aboutAnswers("secrets in requests", observations, (_asked, { ended }) => {
      const { secret } = observations.surroundings;
      const line = `${ended.stdout}\n${ended.stderr}`.split("\n").find((each) => each.includes(secret));
      return [
        requirement(
          "no authorization, cookie, x-api-key, password or ASAP_PRIVATE_KEY is logged",
          line === undefined,
          `it wrote: ${line}`,
        ),
      ];
    }),
};

/** C7. */
export const correlation: Rule = {
  id: "C7",
  title: "follows traceparent and x-request-id",
  judge: (observations) =>
    aboutAnswers("a traced request", observations, ({ slow, unknownPath }, { ended }) => {
      const { traceId, requestId } = observations.surroundings;
      if (slow.kind === "silent") return [unseen("a traced request", slow.because)];
      const own = requestLines(ended).find((line) => field(line, "http.path") === "/conformance/slow");
      const made = unknownPath.kind === "answered" ? unknownPath.headers["x-request-id"] : undefined;
      return [
        requirement(
          "x-request-id comes back",
          slow.headers["x-request-id"] === requestId,
          `it was ${requestId}, and came back as ${slow.headers["x-request-id"] ?? "nothing"}`,
        ),
        requirement(
          "a request without one gets one",
          made !== undefined && made !== "",
          "the answer had no x-request-id",
        ),
        requirement(
          "the line of the request has both ids, and a span",
          own === undefined ||
            (field(own, "trace_id") === traceId &&
              field(own, "request_id") === requestId &&
              /^[0-9a-f]{16}$/.test(String(field(own, "span_id")))),
          JSON.stringify(own),
        ),
        ...idsInCalls(observations),
      ];
    }),
};
