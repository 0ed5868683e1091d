import { defineConfig } from "vitest/config";

/** The tests of the merger alone, as they are run against each of its mutants. */
export default defineConfig({
  test: {
    include: ["test/merger/**/*.test.ts"],
    setupFiles: ["test/mutation/same-cases.ts"],
    // A few cases of each property, since they are run thousands of times.
    env: { PROPERTY_RUNS: "0.03" },
  },
});
