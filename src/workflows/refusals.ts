import { problem, type Problem } from "../problems/problem.ts";
import type { Refusal } from "../resolver/resolution.ts";

/** A refusal of the resolver as the problem that the command line, the form and the API show. */
export function refusalProblem(refusal: Refusal): Problem {
  switch (refusal.kind) {
    case "unknown": {
      const hint = refusal.nearest === undefined ? {} : { hint: `Did you mean \`${refusal.nearest}\`?` };
      return problem("IM_FEATURE_UNKNOWN", { what: refusal.text, ...hint });
    }
    case "elsewhere":
      return problem("IM_FEATURE_UNAVAILABLE", { what: refusal.text });
    case "retired":
      return problem("IM_FEATURE_RETIRED", { what: refusal.text });
    case "conflict": {
      const [best] = refusal.fixes;
      const hint = best === undefined ? {} : { hint: best.text };
      return problem("IM_SELECTION_REFUSED", {
        what: refusal.text,
        because: refusal.explanation.text,
        ...hint,
      });
    }
    case "budget":
      return problem("IM_SELECTION_UNDECIDED", { what: refusal.text });
  }
}
