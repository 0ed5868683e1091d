import { ending, refusedWith } from "../endings.ts";
import { about, requirement } from "../finding.ts";
import type { Rule } from "../rule.ts";

/** C10. */
export const uncaughtFailure: Rule = {
  id: "C10",
  title: "ends after a failure that nobody catches, and says why",
  judge: ({ takenPort }) =>
    about("a port that is taken", takenPort, (ended) => [
      requirement(
        "a taken port ends it, not with 0, after one JSON line of level FATAL",
        refusedWith(ended, ["FATAL"]),
        ending(ended),
      ),
      requirement("it leaves no process behind", !ended.leftBehind, "processes of its group still ran"),
    ]),
};
