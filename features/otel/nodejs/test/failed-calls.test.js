// How calls that failed look to whoever reads their trace.
import assert from "node:assert/strict";
import { test } from "node:test";
import { httpClient } from "../src/clients/http.js";
import { readConfig } from "../src/config.js";
import { startTelemetry } from "../src/telemetry/start.js";
import { otlpReceiver } from "./otlp-receiver.js";
import { freePort } from "./service-process.js";
import { testApp } from "./test-app.js";
import { upstream } from "./upstream.js";

test("a call that failed says so in its span, and why", async (t) => {
  const collector = await otlpReceiver(t);
  const other = await upstream(t, (_request, response) => response.writeHead(404).end());
  const nobody = `http://127.0.0.1:${await freePort()}`;

  const { app, loggers, service } = await testApp({
    addRoutes: (routes, context) => {
      for (const [path, baseUrl] of [
        ["/empty", other],
        ["/down", nobody],
      ]) {
        const call = httpClient({ baseUrl, service: context.service });
        routes.get(path, async () => ({ status: (await call("/")).status }));
      }
    },
  });
  const { config } = readConfig({ OTEL_EXPORTER_OTLP_ENDPOINT: collector.endpoint });
  const telemetry = await startTelemetry({ config, service, log: loggers("telemetry") });
  for (const url of ["/empty", "/down"]) await app.inject(url);
  await telemetry.stop(2000);

  const reasons = collector.spans
    .filter(({ name }) => name === "GET")
    .map(({ attributes }) => attributes["error.type"]);
  assert.deepEqual([...new Set(reasons)].sort(), ["404", "ECONNREFUSED"]);
});
