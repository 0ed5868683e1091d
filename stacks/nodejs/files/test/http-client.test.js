import assert from "node:assert/strict";
import { test } from "node:test";
import { httpClient } from "../src/clients/http.js";
import { inRequest } from "../src/http/request-context.js";
import { upstream } from "./upstream.js";

test("a call carries the ids of the request that it is made for, and says who calls", async (t) => {
  const baseUrl = await upstream(t, (request, response) => response.end(JSON.stringify(request.headers)));
  const call = httpClient({ baseUrl, service: { userAgent: "orders/0.1.0" } });
  const ids = { trace_id: "4bf92f3577b34da6a3ce929d0e0e4736", span_id: "00f067aa0ba902b7", request_id: "order-7" };
  const response = await inRequest({ ids }, () => call("/prices", { headers: { accept: "text/plain" } }));
  const received = await response.json();
  assert.equal(received.traceparent, `00-${ids.trace_id}-${ids.span_id}-01`);
  assert.equal(received["x-request-id"], "order-7");
  assert.equal(received["user-agent"], "orders/0.1.0");
  assert.equal(received.accept, "text/plain");
});

test("a call to a service that does not answer ends", async (t) => {
  const baseUrl = await upstream(t, () => {});
  const call = httpClient({ baseUrl, service: { userAgent: "orders/0.1.0" }, timeoutMs: 50 });
  await assert.rejects(call("/prices"), { name: "TimeoutError" });
});

test("a call ends with the caller's signal, too", async (t) => {
  const baseUrl = await upstream(t, () => {});
  const call = httpClient({ baseUrl, service: { userAgent: "orders/0.1.0" } });
  await assert.rejects(call("/prices", { signal: AbortSignal.abort() }), { name: "AbortError" });
});

/** Answers these statuses one after the other, then 200; `asked` counts. */
async function unreliable(t, ...statuses) {
  const seen = { asked: 0 };
  const baseUrl = await upstream(t, (_request, response) => {
    seen.asked += 1;
    response.writeHead(statuses.shift() ?? 200).end();
  });
  return { seen, baseUrl };
}

const service = { userAgent: "orders/0.1.0" };

test("a call that may be repeated is tried again", async (t) => {
  const { seen, baseUrl } = await unreliable(t, 503, 502);
  assert.equal((await httpClient({ baseUrl, service })("/prices")).status, 200);
  assert.equal(seen.asked, 3);
});

test("it is not tried forever, and not where another try cannot help", async (t) => {
  const { seen, baseUrl } = await unreliable(t, 503, 503, 503, 500);
  const call = httpClient({ baseUrl, service });
  assert.equal((await call("/prices")).status, 503);
  assert.equal(seen.asked, 3);
  assert.equal((await call("/prices")).status, 500);
  assert.equal(seen.asked, 4);
});

test("a call that must not happen twice is made once, unless it has an idempotency key", async (t) => {
  const { seen, baseUrl } = await unreliable(t, 503, 503);
  const call = httpClient({ baseUrl, service });
  assert.equal((await call("/orders", { method: "POST" })).status, 503);
  assert.equal(seen.asked, 1);
  const headers = { "idempotency-key": "order-7" };
  assert.equal((await call("/orders", { method: "POST", headers })).status, 200);
  assert.equal(seen.asked, 3);
});

test("a service that mostly fails is not called any more", async (t) => {
  const { seen, baseUrl } = await unreliable(t, ...Array(30).fill(500));
  const call = httpClient({ baseUrl, service });
  for (let each = 0; each < 20; each += 1) await call("/prices");
  await assert.rejects(call("/prices"), { name: "CircuitOpenError" });
  assert.equal(seen.asked, 20);
});
