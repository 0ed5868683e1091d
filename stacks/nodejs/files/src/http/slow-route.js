import { setTimeout as after } from "node:timers/promises";

/**
 * A request that takes a while, so that a test can stop the service during one. It exists only with `CONFORMANCE=1`,
 * which no environment of the platform sets.
 */
export function addSlowRoute(app) {
  app.get("/conformance/slow", async () => {
    await after(1500);
    return { status: "done" };
  });
}
