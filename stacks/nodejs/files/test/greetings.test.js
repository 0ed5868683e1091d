import assert from "node:assert/strict";
import { test } from "node:test";
import { addRoutes } from "../src/routes/index.js";
import { testApp } from "./test-app.js";

test("greets by the name in the path", async () => {
  const { app } = await testApp({ env: { GREETING: "Welcome" }, addRoutes });
  const response = await app.inject("/greetings/Ada%20Lovelace");
  assert.deepEqual(response.json(), { greeting: "Welcome, Ada Lovelace!" });
});

test("greets by a posted name", async () => {
  const { app } = await testApp({ addRoutes });
  const response = await app.inject({ method: "POST", url: "/greetings", payload: { name: "Ada" } });
  assert.deepEqual(response.json(), { greeting: "Hello, Ada!" });
});

const refused = {
  "no name": {},
  "an empty name": { name: "  " },
  "a name that is too long": { name: "x".repeat(51) },
  "a field that nobody knows": { name: "Ada", admin: true },
};
for (const [what, payload] of Object.entries(refused)) {
  test(`refuses ${what}`, async () => {
    const { app } = await testApp({ addRoutes });
    const response = await app.inject({ method: "POST", url: "/greetings", payload });
    assert.equal(response.statusCode, 400);
    assert.equal(response.headers["content-type"], "application/problem+json");
    assert.match(response.json().detail, /^body/);
  });
}

test("refuses a body that is not JSON", async () => {
  const { app } = await testApp({ addRoutes });
  const headers = { "content-type": "application/json" };
  const response = await app.inject({ method: "POST", url: "/greetings", headers, payload: "{broken" });
  assert.equal(response.statusCode, 400);
  assert.equal(response.json().title, "Bad Request");
});
