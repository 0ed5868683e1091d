import assert from "node:assert/strict";
import { test } from "node:test";
import { testApp } from "./test-app.js";
import { upstream } from "./upstream.js";

test("a service that goes on failing is left alone, and the deep check shows it", async (t) => {
  let hits = 0;
  const address = await upstream(t, (_request, response) => {
    hits += 1;
    response.writeHead(503).end();
  });

  const { app } = await testApp({ env: { CONFORMANCE_UPSTREAM: address } });
  const call = () => app.inject({ method: "POST", url: "/conformance/call" });
  assert.deepEqual((await call()).json(), { status: 503 });
  for (let made = 1; made < 25; made += 1) await call();
  assert.equal(hits, 20);
  const deep = await app.inject("/deepcheck");
  assert.equal(deep.statusCode, 200);
  assert.equal(deep.json().checks.upstream.status, "DEGRADED");
});
