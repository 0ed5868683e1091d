import { shown, statusOf } from "../answers.ts";
import { ending } from "../endings.ts";
import { about, requirement, unseen } from "../finding.ts";
import { logLines } from "../log-lines.ts";
import type { Rule } from "../rule.ts";
import { aboutAnswers } from "./asked.ts";

/** The route that takes a while: there only with CONFORMANCE=1. */
const slowMs = 1500;
/** 143 is the JVM's way to say that it ended cleanly on SIGTERM. */
const cleanCodes = [0, 143];

/** C9. */
export const gracefulStop: Rule = {
  id: "C9",
  title: "stops gracefully on SIGTERM, at once on the second",
  judge: (observations) => {
    const { patience } = observations.surroundings;
    return [
      ...aboutAnswers("a stop during a request", observations, ({ slow, stopMs }, { ended }) => {
        const last = logLines(ended.stdout).lines.at(-1);
        return [
          ...(statusOf(slow) === 404
            ? [unseen("a request under way", "there is no GET /conformance/slow with CONFORMANCE=1")]
            : [
                requirement("a request under way is finished", statusOf(slow) === 200, shown(slow)),
                requirement(
                  "its answer closes the connection",
                  slow.kind === "silent" || /\bclose\b/i.test(slow.headers["connection"] ?? ""),
                  "the answer had no `Connection: close`",
                ),
              ]),
          requirement(
            "it ends with 0 or 143",
            !ended.killed && cleanCodes.includes(ended.code),
            ending(ended),
          ),
          requirement(
            "it ends within two seconds of its last request",
            stopMs <= slowMs + 2000 * patience,
            `it took ${Math.round(stopMs)} ms`,
          ),
          requirement(
            `its last line is "shutdown complete"`,
            last?.["message"] === "shutdown complete",
            `it is: ${JSON.stringify(last)}`,
          ),
          requirement("it leaves no process behind", !ended.leftBehind, "processes of its group still ran"),
        ];
      }),
      ...about("a second SIGTERM", observations.stoppedTwice, ({ ended, slow }) => [
        requirement(
          "a second SIGTERM does not wait for a request",
          !ended.killed && slow.kind === "silent",
          ended.killed ? ending(ended) : shown(slow),
        ),
      ]),
    ];
  },
};
