import { requirement } from "../finding.ts";
import type { Rule } from "../rule.ts";

const verbs = ["setup", "lint", "test", "verify", "run", "conformance"];

/** C18. */
export const build: Rule = {
  id: "C18",
  title: "is built from locked versions, with the same verbs as all",
  judge: ({ files: { paths, texts, recipe } }) => {
    const missing = recipe.locks.filter((path) => !paths.includes(path));
    const makefile = texts["Makefile"] ?? "";
    const lacks = verbs.filter((verb) => !new RegExp(`^${verb}\\s*:`, "m").test(makefile));
    return [
      requirement(
        "the versions of what it is built from are locked",
        recipe.locks.length > 0 && missing.length === 0,
        recipe.locks.length === 0 ? "conformance.yml names no lock file" : `not there: ${missing.join(", ")}`,
      ),
      requirement(
        `make knows ${verbs.join(", ")}`,
        lacks.length === 0,
        makefile === "" ? "there is no Makefile" : `it does not know ${lacks.join(", ")}`,
      ),
    ];
  },
};
