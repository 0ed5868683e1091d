// Traces as a collector gets them, over HTTP.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { httpClient } from "../src/clients/http.js";
import { readConfig } from "../src/config.js";
import { activeSpanIds } from "../src/telemetry/active-span.js";
import { startTelemetry } from "../src/telemetry/start.js";
import { otlpReceiver } from "./otlp-receiver.js";
import { freePort, startService } from "./service-process.js";
import { testApp } from "./test-app.js";
import { upstream } from "./upstream.js";

const trace = "4bf92f3577b34da6a3ce929d0e0e4736";
const caller = "00f067aa0ba902b7";
const traceparent = `00-${trace}-${caller}-01`;

/** Another service; `received` are the headers that it got. */
async function remembering(t) {
  const received = [];
  const baseUrl = await upstream(t, (request, response) => {
    received.push(request.headers);
    response.writeHead(200).end();
  });
  return { received, baseUrl };
}

/** The application with a route that calls `baseUrl`. */
async function appCalling(baseUrl) {
  const probe = httpClient({ baseUrl, service: { userAgent: "orders/0.1.0" } });
  return testApp({
    checks: [{ name: "prices", check: () => probe("/prices") }],
    addRoutes: (app, { loggers, service }) => {
      const call = httpClient({ baseUrl, service });
      app.get("/orders/:id", async () => {
        loggers("orders").info("asking for the price");
        await call("/prices/7?token=SENTINEL");
        return {};
      });
      app.post("/orders", () => {
        throw new Error("out of stock");
      });
    },
  });
}

const lineOf = (lines, logger) => lines.find((line) => line.logger === logger);

test("without a collector nothing is traced, and ids go on as ever", async (t) => {
  const { received, baseUrl } = await remembering(t);
  const { app, lines, loggers, service } = await appCalling(baseUrl);
  const telemetry = await startTelemetry({ config: readConfig({}).config, service, log: loggers("telemetry") });
  await app.inject({ url: "/orders/7", headers: { traceparent } });
  const { span_id } = lineOf(lines, "orders");
  assert.equal(received[0].traceparent, `00-${trace}-${span_id}-01`);
  assert.equal(activeSpanIds(), undefined);
  assert.equal(lineOf(lines, "telemetry"), undefined);
  await telemetry.stop(0);
});

test("a request and the call that it causes are one trace, and so are their log lines", async (t) => {
  const collector = await otlpReceiver(t);
  const { received, baseUrl } = await remembering(t);
  const { app, lines, loggers, service } = await appCalling(baseUrl);
  const { config } = readConfig({ OTEL_EXPORTER_OTLP_ENDPOINT: collector.endpoint });
  const telemetry = await startTelemetry({ config, service, log: loggers("telemetry") });

  await app.inject({ url: "/orders/7?token=SENTINEL", headers: { traceparent, tracestate: "vendor=1" } });
  const failed = await app.inject({ method: "POST", url: "/orders", payload: { article: 7 } });
  await app.inject({ url: "/orders/7", headers: { traceparent: traceparent.replace(/1$/, "0") } });
  for (const url of ["/healthcheck", "/ready", "/deepcheck"]) await app.inject(url);
  await app.inject("/nowhere");
  await telemetry.stop(2000);

  const spans = Object.groupBy(collector.spans, ({ name }) => name);
  assert.deepEqual(Object.keys(spans).sort(), ["GET", "GET /orders/:id", "POST /orders"]);
  const [request] = spans["GET /orders/:id"];
  assert.equal(request.traceId, trace);
  assert.equal(request.parentSpanId, caller);
  assert.equal(request.attributes["http.route"], "/orders/:id");
  assert.equal(request.attributes["http.response.status_code"], 200);

  const [call, notFound] = spans["GET"].sort((one, other) => one.kind - other.kind).reverse();
  assert.equal(call.traceId, trace);
  assert.equal(call.parentSpanId, request.spanId);
  assert.equal(call.attributes["url.full"], `${baseUrl}/prices/7`);
  assert.equal(received[0].traceparent, `00-${trace}-${call.spanId}-01`);
  assert.equal(received[0].tracestate, "vendor=1");
  assert.equal(notFound.attributes["http.response.status_code"], 404);

  const { trace_id, span_id } = lineOf(lines, "orders");
  assert.deepEqual({ trace_id, span_id }, { trace_id: trace, span_id: request.spanId });
  assert.equal(lines.find(({ message }) => message === "request").span_id, request.spanId);

  const [failure] = spans["POST /orders"];
  assert.equal(failure.attributes["error.type"], "500");
  assert.equal(failed.json().trace_id, failure.traceId);

  assert.equal(spans["GET /orders/:id"].length, 1, "what the caller does not record is not recorded here");
  assert.match(received[1].traceparent, new RegExp(`^00-${trace}-[0-9a-f]{16}-00$`));
  assert.doesNotMatch(JSON.stringify(collector.spans), /SENTINEL/);
});

test("the service sends its last spans before it ends, and says who it is", async (t) => {
  const collector = await otlpReceiver(t);
  const env = { OTEL_EXPORTER_OTLP_ENDPOINT: `${collector.endpoint}/`, OTEL_RESOURCE_ATTRIBUTES: "team=acme" };
  const service = await startService(t, env);
  const { version } = await (await fetch(`${service.url}/healthcheck`)).json();
  await fetch(`${service.url}/greetings/Ada`, { headers: { traceparent } });
  service.kill("SIGTERM");
  assert.equal(await service.end, 0);
  assert.equal(service.lines().at(-1).message, "shutdown complete");
  const [span, ...others] = collector.spans;
  assert.deepEqual(others, []);
  assert.equal(span.traceId, trace);
  const { name } = JSON.parse(await readFile(new URL("../package.json", import.meta.url), "utf8"));
  const known = { "service.name": name, "service.version": version, "deployment.environment.name": "local" };
  assert.deepEqual(span.resource, { ...span.resource, ...known, team: "acme" });
});

test("a collector that is not there costs a log line, and no time at the end", async (t) => {
  const env = { OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${await freePort()}`, SHUTDOWN_GRACE_SECONDS: "1" };
  const service = await startService(t, { ...env, OTEL_SERVICE_NAME: "orders-canary" });
  assert.equal((await fetch(`${service.url}/greetings/Ada`)).status, 200);
  service.kill("SIGTERM");
  assert.equal(await service.end, 0);
  assert.equal(service.stderr(), "");
  const lines = service.lines();
  const undelivered = lines.filter(({ logger, level }) => logger === "telemetry" && level !== "INFO");
  assert.deepEqual(
    undelivered.map(({ level, message }) => `${level} ${message}`),
    ["WARN spans were not delivered"],
  );
  assert.equal(lines.find(({ level }) => level === "ERROR"), undefined);
  assert.equal(lines.at(-1).message, "shutdown complete");
});

for (const [name, value] of [
  ["OTEL_EXPORTER_OTLP_ENDPOINT", "collector:4317"],
  ["OTEL_TRACES_SAMPLER", "sometimes"],
  ["OTEL_TRACES_SAMPLER_ARG", "2"],
]) {
  test(`${name} may not be ${value}`, () => {
    const { kind, problems } = readConfig({ [name]: value });
    assert.equal(kind, "invalid");
    assert.match(problems[0], new RegExp(`^${name} must be`));
  });
}
