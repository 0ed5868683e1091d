import { unseen } from "../finding.ts";
import type { Rule } from "../rule.ts";

/** C16. */
export const outbound: Rule = {
  id: "C16",
  title: "gives up on those it calls in time, and tries again with care",
  judge: () => [
    unseen(
      "calls to others",
      "it takes a dependency that can be taken away; the service's own tests have one",
    ),
  ],
};
