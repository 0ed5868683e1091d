import { once } from "node:events";
import { createServer } from "node:http";
import { monitorEventLoopDelay, performance } from "node:perf_hooks";
import { getHeapStatistics } from "node:v8";

/** Notes the routes that are added from here on, as `app.mappings`. */
export function noteMappings(app) {
  const mappings = [];
  app.decorate("mappings", mappings);
  app.addHook("onRoute", ({ method, url }) => {
    // Several methods at once are the answers to wrong ones.
    if (typeof method === "string" && method !== "HEAD") mappings.push(`${method} ${url}`);
  });
}

/**
 * Shows the inside of the process to the machine that it runs on, and to nobody else, until the process ends. No value
 * of a variable is shown: it may be a secret.
 */
export async function offerDebugEndpoints({ port, names, mappings, log }) {
  const delay = monitorEventLoopDelay();
  delay.enable();
  const began = performance.eventLoopUtilization();
  const endpoints = {
    "/threaddump": () => ({
      waitsFor: counted(process.getActiveResourcesInfo()),
      eventLoop: { utilization: performance.eventLoopUtilization(began).utilization, longestDelayMs: delay.max / 1e6 },
    }),
    "/configprops": () => Object.fromEntries(names.map((name) => [name, "******"])),
    "/metrics": () => ({
      uptimeSeconds: process.uptime(),
      cpu: process.cpuUsage(),
      memory: process.memoryUsage(),
      heap: getHeapStatistics(),
    }),
    "/mappings": () => mappings,
  };
  const server = createServer(({ method, url }, response) => {
    const known = Object.hasOwn(endpoints, url);
    const status = known ? (method === "GET" ? 200 : 405) : 404;
    response.writeHead(status, { "content-type": "application/json" });
    response.end(status === 200 ? JSON.stringify(endpoints[url]()) : undefined);
  });
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  // It is no reason for the process to go on.
  server.unref();
  log.warn({ address: `127.0.0.1:${server.address().port}` }, "debug endpoints are on");
  return server;
}

function counted(names) {
  const counts = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}
