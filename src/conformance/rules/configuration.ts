import { ending } from "../endings.ts";
import { about, requirement } from "../finding.ts";
import { logLines } from "../log-lines.ts";
import type { Rule } from "../rule.ts";

/** C8. */
export const configuration: Rule = {
  id: "C8",
  title: "checks its configuration, and names all that is wrong",
  judge: ({ configCheck, missingVariables, surroundings }) => [
    ...about("CONFIG_CHECK=1", configCheck, (ended) => {
      const shown = Object.entries(surroundings.variables).find(([, value]) => ended.stdout.includes(value));
      return [
        requirement("CONFIG_CHECK=1 ends with 0", !ended.killed && ended.code === 0, ending(ended)),
        requirement("it names what it reads", ended.stdout.includes("PORT"), ending(ended)),
        requirement(
          "it shows no value",
          shown === undefined,
          `it shows the value of ${shown?.[0]}: ${ending(ended)}`,
        ),
      ];
    }),
    ...about("missing variables", missingVariables, ({ names, ended }) => [
      requirement(
        `without ${names.join(", ")} it ends with 1, after one line that names them all`,
        !ended.killed &&
          ended.code === 1 &&
          logLines(ended.stdout).lines.some((line) =>
            names.every((name) => JSON.stringify(line).includes(name)),
          ),
        ending(ended),
      ),
    ]),
  ],
};
