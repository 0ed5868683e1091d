import assert from "node:assert/strict";
import { connect } from "node:net";
import { test } from "node:test";
import Fastify from "fastify";
import { answerErrors, answerMalformedRequest, HttpProblem } from "../src/http/errors.js";
import { testApp } from "./test-app.js";

test("an unknown path is a problem document without the query", async () => {
  const { app } = await testApp();
  const response = await app.inject("/nothing?token=SENTINEL");
  assert.equal(response.statusCode, 404);
  assert.equal(response.headers["content-type"], "application/problem+json");
  const { trace_id, ...problem } = response.json();
  assert.match(trace_id, /^[0-9a-f]{32}$/);
  assert.deepEqual(problem, {
    type: "about:blank",
    title: "Not Found",
    status: 404,
    detail: "there is nothing at this path",
    instance: "/nothing",
  });
});

test("a wrong method gets 405 and the methods that there are", async () => {
  const { app } = await testApp();
  const response = await app.inject({ method: "DELETE", url: "/healthcheck" });
  assert.equal(response.statusCode, 405);
  assert.deepEqual(response.headers.allow.split(", ").sort(), ["GET", "HEAD"]);
  assert.equal(response.json().status, 405);
});

test("an address that cannot be decoded gets 400", async () => {
  const { app } = await testApp();
  const response = await app.inject("/%");
  assert.equal(response.statusCode, 400);
  assert.equal(response.headers["content-type"], "application/problem+json");
});

/** An application with nothing but error handling and one route that throws. */
async function answerTo(thrown) {
  const lines = [];
  const app = Fastify();
  answerErrors(app, { error: (fields) => lines.push(fields) });
  app.get("/", () => {
    throw thrown;
  });
  const response = await app.inject("/");
  return { response, lines };
}

test("a failure says nothing about the inside, and is logged", async () => {
  const failure = new Error("cannot reach db-7.internal");
  const { response, lines } = await answerTo(failure);
  assert.equal(response.statusCode, 500);
  assert.equal(response.json().title, "Internal Server Error");
  assert.doesNotMatch(response.body, /internal\b.*db|db-7|stack|at /);
  assert.equal(lines[0].err, failure);
});

test("a problem that a route throws is the answer", async () => {
  const { response, lines } = await answerTo(new HttpProblem(409, "the order is already paid"));
  assert.equal(response.statusCode, 409);
  assert.equal(response.json().detail, "the order is already paid");
  assert.deepEqual(lines, []);
});

test("the status of somebody else's conversation is not our answer", async () => {
  const { response } = await answerTo(Object.assign(new Error("upstream said no"), { statusCode: 404 }));
  assert.equal(response.statusCode, 500);
});

test("bytes that are not HTTP get a problem document and a closed connection", async (t) => {
  const app = Fastify({ clientErrorHandler: answerMalformedRequest });
  t.after(() => app.close());
  await app.listen({ host: "127.0.0.1", port: 0 });
  const socket = connect(app.server.address().port, "127.0.0.1", () => socket.write("NOT HTTP\r\n\r\n"));
  let answer = "";
  for await (const bytes of socket) answer += bytes;
  assert.match(answer, /^HTTP\/1\.1 400 Bad Request\r\nContent-Type: application\/problem\+json\r\n/);
  assert.equal(JSON.parse(answer.split("\r\n\r\n")[1]).status, 400);
});

test("a connection that is gone already gets no answer", () => {
  let destroyed = false;
  answerMalformedRequest({ code: "ECONNRESET" }, { writable: true, destroy: () => (destroyed = true) });
  assert.equal(destroyed, true);
});
