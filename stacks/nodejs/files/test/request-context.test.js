import assert from "node:assert/strict";
import { test } from "node:test";
import { currentRequest, outboundHeaders } from "../src/http/request-context.js";
import { testApp } from "./test-app.js";

const trace = "4bf92f3577b34da6a3ce929d0e0e4736";
const traceparent = `00-${trace}-00f067aa0ba902b7-01`;

/** Two routes, so that these tests need none of the service's. */
function addRoutes(app, { loggers }) {
  app.get("/orders/:id", () => ({}));
  app.post("/orders", () => {
    loggers("orders").info("order taken");
    return {};
  });
}

/** The line that the request wrote, and the answer. */
async function requestWith(headers) {
  const { app, lines } = await testApp({ addRoutes });
  const response = await app.inject({ url: "/orders/7?token=SENTINEL", headers });
  return { response, line: lines.find(({ message }) => message === "request") };
}

test("a request line has the pattern of the route, the status and the time", async () => {
  const { line } = await requestWith({ authorization: "Bearer SENTINEL" });
  assert.equal(line.level, "INFO");
  assert.equal(line["http.method"], "GET");
  assert.equal(line["http.path"], "/orders/:id");
  assert.equal(line["http.status"], 200);
  assert.equal(typeof line.duration_ms, "number");
  assert.doesNotMatch(JSON.stringify(line), /SENTINEL/);
});

test("the caller's trace and request id go through", async () => {
  const { response, line } = await requestWith({ traceparent, "x-request-id": "order-7" });
  assert.equal(line.trace_id, trace);
  assert.match(line.span_id, /^[0-9a-f]{16}$/);
  assert.notEqual(line.span_id, "00f067aa0ba902b7");
  assert.equal(line.request_id, "order-7");
  assert.equal(response.headers["x-request-id"], "order-7");
});

for (const broken of ["", "nonsense", `ff-${trace}-00f067aa0ba902b7-01`, `00-${"0".repeat(32)}-00f067aa0ba902b7-01`]) {
  test(`a trace is started in place of ${JSON.stringify(broken)}`, async () => {
    const { line } = await requestWith({ traceparent: broken });
    assert.match(line.trace_id, /^(?!0{32})[0-9a-f]{32}$/);
    assert.notEqual(line.trace_id, trace);
  });
}

test("a request id that could forge a log line or a header is replaced", async () => {
  const { response } = await requestWith({ "x-request-id": 'x" {injected}' });
  assert.match(response.headers["x-request-id"], /^[0-9a-f-]{36}$/);
});

test("lines of a handler carry the ids, after the body was read as well", async () => {
  const { app, lines } = await testApp({ addRoutes });
  await app.inject({ method: "POST", url: "/orders", headers: { traceparent }, payload: { article: 7 } });
  const line = lines.find(({ logger }) => logger === "orders");
  assert.equal(line.trace_id, trace);
});

test("outside of a request there are no ids", () => {
  assert.equal(currentRequest(), undefined);
  assert.deepEqual(outboundHeaders(), {});
});
