import { expect, test } from "vitest";
import { described } from "../../fakes/described.ts";

const { checkRequest, checkAnswer } = described({
  operations: {
    "GET /things": {
      query: { limit: { type: "integer" }, state: { type: "array", items: { enum: ["OPEN", "CLOSED"] } } },
      body: null,
      answers: { "200": { $ref: "#/schemas/Thing" }, "204": null },
    },
    "POST /things": { query: {}, body: { $ref: "#/schemas/Thing" }, answers: { "201": null } },
  },
  schemas: { Thing: { type: "object", required: ["name"], properties: { name: { type: "string" } } } },
});

function asked(query: string, body: unknown = null): () => void {
  return () => checkRequest("GET /things", { query: new URLSearchParams(query), body });
}

test("what is described passes", () => {
  expect(asked("limit=3&state=OPEN&state=CLOSED")).not.toThrow();
  expect(asked("state=OPEN")).not.toThrow();
  checkRequest("POST /things", { query: new URLSearchParams(), body: { name: "a" } });
  checkAnswer("GET /things", { status: 200, body: { name: "a" } });
  checkAnswer("GET /things", { status: 204 });
});

test.each([
  ["a parameter that there is not", asked("size=3"), "GET /things has no parameter size"],
  ["a parameter of another type", asked("limit=many"), "GET /things does not take limit=many"],
  ["a value that there is not", asked("state=NEW"), "GET /things does not take state=NEW"],
  ["a body where none belongs", asked("", {}), "GET /things takes no body"],
])("%s is refused", (_, ask, message) => {
  expect(ask).toThrow(message);
});

test.each([
  ["no body", null, /body of POST \/things/],
  ["a missing field", {}, /name/],
  ["a field of another type", { name: 1 }, /must be string/],
  ["a field that there is not", { name: "a", colour: "red" }, /there is no field colour/],
])("a body with %s is refused", (_, body, message) => {
  expect(() => checkRequest("POST /things", { query: new URLSearchParams(), body })).toThrow(message);
});

test.each([
  ["a status that there is not", { status: 418 }, "GET /things never answers 418"],
  ["a body where none belongs", { status: 204, body: {} }, "GET /things answers 204 without a body"],
  ["a field that there is not", { status: 200, body: { name: "a", x: 1 } }, "there is no field x"],
])("an answer with %s is refused", (_, answer, message) => {
  expect(() => checkAnswer("GET /things", answer)).toThrow(message);
});

test("what is not described at all is refused", () => {
  expect(() => checkAnswer("GET /people", { status: 200 })).toThrow("GET /people is not described");
});
