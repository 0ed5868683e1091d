import assert from "node:assert/strict";
import { test } from "node:test";
import { Verifier } from "@pact-foundation/pact";
import { addRoutes } from "../src/routes/index.js";
import { testApp } from "./test-app.js";

// The states that consumers may ask for, each with a function that brings it about. It gets what a pact says besides the
// name.
const states = {
  "greetings begin with Hello": () => {},
};

// Otherwise Pact counts its users, with a server of its makers.
process.env.PACT_DO_NOT_TRACK = "true";

test("honours what consumers rely on", async (context) => {
  const { app, service } = await testApp({ env: { GREETING: "Hello" }, addRoutes });
  await app.listen({ host: "127.0.0.1", port: 0 });
  context.after(() => app.close());

  // Where PACT_BROKER_BASE_URL is set, Pact asks that broker as well.
  const verifier = new Verifier({
    provider: service.name,
    providerBaseUrl: `http://127.0.0.1:${app.server.address().port}`,
    pactUrls: ["pacts/received"],
    stateHandlers: states,
    logLevel: "warn",
  });
  const { interactionResults } = JSON.parse(await verifier.verifyProvider());
  assert.notEqual(interactionResults.length, 0, "nothing was asked: there is no pact");
  // Pact itself only warns.
  const asked = interactionResults.flatMap((each) => each.providerStates);
  assert.deepEqual(asked.filter((name) => !Object.hasOwn(states, name)), [], "states that nobody brings about");
});
