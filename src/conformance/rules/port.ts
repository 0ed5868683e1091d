import { ending, refusedWith } from "../endings.ts";
import { about, requirement } from "../finding.ts";
import type { Rule } from "../rule.ts";

/** C1. */
export const port: Rule = {
  id: "C1",
  title: "listens on 0.0.0.0:$PORT, and refuses a wrong one",
  judge: ({ wrongPort, serving, surroundings }) => [
    ...about("a wrong port", wrongPort, (ended) => [
      requirement(
        "PORT=abc ends it within 5 s, not with 0, after one JSON error line",
        refusedWith(ended, ["ERROR", "FATAL"]) && ended.ms <= 5000 * surroundings.patience,
        ending(ended),
      ),
    ]),
    ...about("its listeners", serving, (run) =>
      about("its listeners", run.listeners, (listeners) => {
        const shown = listeners.map((each) => `${each.address}:${each.port}`).join(", ") || "nothing";
        return [
          requirement(
            "it listens on every address of the machine",
            listeners.some((each) => each.address === "*" && each.port === surroundings.port),
            `it listens on ${shown}`,
          ),
          requirement(
            "it listens on no other port",
            listeners.every((each) => each.port === surroundings.port),
            `it listens on ${shown}`,
          ),
        ];
      }),
    ),
  ],
};
