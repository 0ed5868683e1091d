import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    globalSetup: ["test/support/built-web-app.ts"],
    include: ["test/**/*.test.ts"],
    // Real git and real processes: a loaded two-core machine needs more than the default five seconds.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 30_000 } },
  },
});
