import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer } from "node:http";
import { test } from "node:test";
import { testApp } from "./test-app.js";

test("a service that goes on failing is left alone, and the deep check shows it", async (t) => {
  let hits = 0;
  const upstream = createServer((_request, response) => {
    hits += 1;
    response.writeHead(503).end();
  }).listen(0, "127.0.0.1");
  t.after(() => upstream.close());
  await once(upstream, "listening");

  const { app } = await testApp({ env: { CONFORMANCE_UPSTREAM: `http://127.0.0.1:${upstream.address().port}` } });
  const call = () => app.inject({ method: "POST", url: "/conformance/call" });
  assert.deepEqual((await call()).json(), { status: 503 });
  for (let made = 1; made < 25; made += 1) await call();
  assert.equal(hits, 20);
  const deep = await app.inject("/deepcheck");
  assert.equal(deep.statusCode, 200);
  assert.equal(deep.json().checks.upstream.status, "DEGRADED");
});
