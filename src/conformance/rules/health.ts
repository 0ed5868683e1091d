import { bodyOf, mediaType, shown, statusOf } from "../answers.ts";
import { requirement, type Finding } from "../finding.ts";
import { field, isObject, logLines } from "../log-lines.ts";
import type { Answer } from "../observations.ts";
import type { Rule } from "../rule.ts";
import { nameOf } from "../service-name.ts";
import { aboutAnswers } from "./asked.ts";

const quickEnoughMs = 100;

/** C2. */
export const shallowHealth: Rule = {
  id: "C2",
  title: "GET /healthcheck says who it is, quickly and quietly",
  judge: (observations) =>
    aboutAnswers("/healthcheck", observations, ({ health }, { ended }) => {
      const [first] = health;
      const body = first === undefined ? undefined : bodyOf(first);
      const name = nameOf(observations.files);
      const said = first === undefined ? "it was not asked" : shown(first);
      const slowest = ninetyFifth(health);
      const limit = quickEnoughMs * observations.surroundings.patience;
      const logged = logLines(ended.stdout).lines.filter(
        (line) =>
          field(line, "http.path") === "/healthcheck" &&
          field(line, "http.method") === "GET" &&
          !["DEBUG", "TRACE"].includes(String(line["level"])),
      );
      return [
        requirement(
          "it answers 200 application/json, every time",
          health.every((each) => statusOf(each) === 200 && mediaType(each) === "application/json"),
          said,
        ),
        requirement(
          `the body is {"status":"UP","service":…,"version":…}`,
          body?.["status"] === "UP" &&
            typeof body["version"] === "string" &&
            typeof body["service"] === "string" &&
            Object.keys(body).length === 3,
          said,
        ),
        requirement(
          "it gives the service's name",
          name === undefined || body?.["service"] === name,
          `the service is ${name ?? ""}, and ${said}`,
        ),
        requirement(
          `19 of 20 answers take at most ${limit} ms`,
          slowest <= limit,
          `one of them took ${Math.round(slowest)} ms`,
        ),
        requirement(
          "it is not logged at INFO",
          logged.length === 0,
          `${logged.length} lines were: ${JSON.stringify(logged[0])}`,
        ),
      ];
    }),
};

function ninetyFifth(answers: readonly Answer[]): number {
  const times = answers.map((each) => (each.kind === "answered" ? each.ms : Infinity)).sort((a, b) => a - b);
  return times[Math.ceil(times.length * 0.95) - 1] ?? Infinity;
}

const limitOfDependencyMs = 2000;

/** C3. */
export const deepHealth: Rule = {
  id: "C3",
  title: "GET /deepcheck names its dependencies and their states",
  judge: (observations) =>
    aboutAnswers("/deepcheck", observations, ({ deep }) => {
      const body = bodyOf(deep);
      const checks = body?.["checks"];
      const status = body?.["status"];
      const findings: Finding[] = [
        requirement(
          "it answers 200 when it is UP and 503 when it is DOWN, as application/json",
          mediaType(deep) === "application/json" &&
            ((statusOf(deep) === 200 && status === "UP") || (statusOf(deep) === 503 && status === "DOWN")),
          shown(deep),
        ),
        requirement(
          `the body is {"status":…,"checks":{…}}`,
          isObject(checks) && Object.keys(body ?? {}).length === 2,
          shown(deep),
        ),
      ];
      for (const [name, check] of Object.entries(isObject(checks) ? checks : {})) {
        const { status, latencyMs, ...rest } = isObject(check) ? check : {};
        findings.push(
          requirement(
            `${name} has a status, its latencyMs of at most 2 s, and nothing else`,
            ["UP", "DOWN", "DEGRADED"].includes(String(status)) &&
              typeof latencyMs === "number" &&
              latencyMs <= limitOfDependencyMs * observations.surroundings.patience &&
              Object.keys(rest).length === 0,
            JSON.stringify(check),
          ),
        );
      }
      return findings;
    }),
};

/** C4. */
export const readiness: Rule = {
  id: "C4",
  title: "GET /ready says when requests may come",
  judge: (observations) => {
    const { serving } = observations;
    if (serving.kind === "unseen") return aboutAnswers("/ready", observations, () => []);
    const { readyMs, beforeReady, asked, ended } = serving.value;
    const early = beforeReady.find((each) => ![0, 503].includes(statusOf(each)));
    if (asked === undefined || readyMs === undefined) {
      const last = ended.stdout.trimEnd().split("\n").slice(-5).join("\n");
      const because = early === undefined ? "it never answered 200" : shown(early);
      return [requirement("it becomes ready", false, `${because}; it said last: ${last || ended.stderr}`)];
    }
    return [
      requirement(
        "before it is ready, it answers 503 or not at all",
        early === undefined,
        early === undefined ? "" : shown(early),
      ),
      requirement("it answers 200 while the service runs", statusOf(asked.ready) === 200, shown(asked.ready)),
      requirement(
        "from SIGTERM on it answers 503 or not at all",
        [0, 503].includes(statusOf(asked.readyWhileStopping)),
        shown(asked.readyWhileStopping),
      ),
    ];
  },
};
