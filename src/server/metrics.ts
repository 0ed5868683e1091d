import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from "prom-client";
import type { RouteApp } from "./api/route-app.ts";
import type { ServerContext } from "./context.ts";
import type { Operation } from "../workflows/operations/operation.ts";

/** What is counted while the server works. No label ever holds a user, an owner or a repository. */
export interface Metrics {
  operationEnded(kind: Operation["kind"], result: string, seconds: number): void;
}

/** `/metrics` in the format of Prometheus, in a registry of its own. */
export function metricRoutes(app: RouteApp, context: ServerContext): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: "im_http_request_duration_seconds",
    help: "Time to answer, by route",
    labelNames: ["method", "route", "status"],
    buckets: [0.005, 0.02, 0.1, 0.5, 2, 10],
    registers,
  });
  const operations = new Counter({
    name: "im_operations_total",
    help: "Operations that ended here",
    labelNames: ["kind", "result"],
    registers,
  });
  const durations = new Histogram({
    name: "im_operation_duration_seconds",
    help: "Time that operations ran here",
    labelNames: ["kind"],
    buckets: [0.05, 0.2, 1, 5, 30, 120],
    registers,
  });
  const depth = new Gauge({ name: "im_queue_depth", help: "Operations that wait", registers });
  const fleet = new Gauge({
    name: "im_fleet_services",
    help: "Created services",
    labelNames: ["template", "version"],
    registers,
  });

  app.addHook("onResponse", async (request, reply) => {
    const labels = {
      method: request.method,
      route: request.routeOptions.url ?? "unknown",
      status: String(reply.statusCode),
    };
    requests.observe(labels, reply.elapsedTime / 1_000);
  });
  app.get(
    "/metrics",
    { config: { access: "public", plain: true }, schema: { hide: true } },
    async (_request, reply) => {
      depth.set(await context.health.queueDepth());
      fleet.reset();
      for (const { template, version, services } of await context.services.counts()) {
        fleet.set({ template, version }, services);
      }
      return reply.header("content-type", registry.contentType).send(await registry.metrics());
    },
  );
  return {
    operationEnded(kind, result, seconds) {
      operations.inc({ kind, result });
      durations.observe({ kind }, seconds);
    },
  };
}
