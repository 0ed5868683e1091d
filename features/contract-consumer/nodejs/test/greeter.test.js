import assert from "node:assert/strict";
import { rm } from "node:fs/promises";
import { before, test } from "node:test";
import { MatchersV3, PactV3 } from "@pact-foundation/pact";
import { greeterClient } from "../src/clients/greeter.js";
import { serviceIdentity } from "../src/service.js";
import { upstream } from "./upstream.js";

const service = serviceIdentity("test", undefined);
const written = { consumer: service.name, provider: "greeter", dir: "pacts/written", logLevel: "error" };

// Otherwise Pact counts its users, with a server of its makers.
process.env.PACT_DO_NOT_TRACK = "true";

// Pact adds to the file that is there: what is not relied on any more would stay.
before(() => rm(`${written.dir}/${written.consumer}-${written.provider}.json`, { force: true }));

test("relies on a greeting", async () => {
  const greeter = new PactV3(written);
  greeter
    .given("greetings begin with Hello")
    .uponReceiving("a greeting by name")
    .withRequest({ method: "GET", path: "/greetings/Ada" })
    .willRespondWith({
      status: 200,
      headers: { "Content-Type": "application/json" },
      body: { greeting: MatchersV3.like("Hello, Ada!") },
    });
  await greeter.executeTest(async ({ url }) => {
    const greet = greeterClient({ baseUrl: url, service });
    assert.deepEqual(await greet("Ada"), { greeting: "Hello, Ada!" });
  });
});

test("an answer that is no success is an error", async (t) => {
  const baseUrl = await upstream(t, (_request, response) => response.writeHead(404).end());
  const greet = greeterClient({ baseUrl, service });
  await assert.rejects(greet("Ada"), { message: "the greeter answers 404" });
});
