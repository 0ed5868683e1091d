import { bodyOf, shown } from "../answers.ts";
import { requirement } from "../finding.ts";
import type { Rule } from "../rule.ts";
import { aboutAnswers } from "./asked.ts";
import { callerInCalls } from "./outbound.ts";

/** C12. */
export const version: Rule = {
  id: "C12",
  title: "knows its version and commit",
  judge: (observations) =>
    aboutAnswers("its version", observations, ({ health: [first] }) => {
      const commit = observations.surroundings.commit.slice(0, 7);
      const said = first === undefined ? undefined : bodyOf(first)?.["version"];
      return [
        requirement(
          "the version that /healthcheck gives names the commit in GIT_COMMIT",
          typeof said === "string" && /^\d/.test(said) && said.includes(commit),
          `the commit is ${commit}, and ${first === undefined ? "it was not asked" : shown(first)}`,
        ),
        ...callerInCalls(observations),
      ];
    }),
};
