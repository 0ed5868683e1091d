import { CircuitBreaker } from "../clients/breaker.js";
import { httpClient } from "../clients/http.js";

/**
 * The service's way to call others, for a test that sets up another service which fails: `addRoute` adds a route that
 * calls it, `check` is for `/deepcheck`. It exists only with `CONFORMANCE_UPSTREAM`, which no environment of the
 * platform sets.
 */
export function callRoute(baseUrl, service) {
  const breaker = new CircuitBreaker();
  const call = httpClient({ baseUrl, service, breaker });
  return {
    check: { name: "upstream", check: breaker.check },
    addRoute(app) {
      app.route({
        method: ["GET", "POST"],
        url: "/conformance/call",
        handler: async ({ method }) => ({ status: (await call("/", { method })).status }),
      });
    },
  };
}
