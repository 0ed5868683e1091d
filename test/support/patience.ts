import type { Patience } from "../../src/workflows/operations/patience.ts";

/** For tests in which nothing is waited for: whoever waits all the same is noticed. */
export const noPatience: Patience = {
  now: () => 0,
  pause: () => Promise.reject(new Error("Nobody waits in this test")),
  log: async () => undefined,
};
