import { problem, type Problem } from "../problems/problem.ts";
import type { Refusal } from "../resolver/resolution.ts";
import { quoted } from "../text/quoted.ts";

/** A refusal of the resolver as the problem that the command line, the form and the API show. */
export function refusalProblem(refusal: Refusal): Problem {
  switch (refusal.kind) {
    case "unknown": {
      const hint = refusal.nearest === undefined ? undefined : `Did you mean ${quoted(refusal.nearest)}?`;
      return problem("IM_FEATURE_UNKNOWN", { what: refusal.text, hint });
    }
    case "elsewhere":
      return problem("IM_FEATURE_UNAVAILABLE", { what: refusal.text });
    case "retired":
      return problem("IM_FEATURE_RETIRED", { what: refusal.text });
    case "conflict": {
      const [best] = refusal.fixes;
      return problem("IM_SELECTION_REFUSED", {
        what: refusal.text,
        because: refusal.explanation.text,
        hint: best?.text,
      });
    }
    case "budget":
      return problem("IM_SELECTION_UNDECIDED", { what: refusal.text });
  }
}
