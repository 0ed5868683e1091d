import { expect, test } from "vitest";
import { refusalOf } from "../../../src/forges/bitbucket/refusal.ts";

function refused(status: number, error: object, headers: Readonly<Record<string, string>> = {}) {
  const said = JSON.stringify({ type: "error", error });
  const answer = { host: "bitbucket.org", method: "POST", status, said };
  const header = (name: string): string | null => headers[name] ?? null;
  return refusalOf(
    { ...answer, header },
    { what: "It cannot be done", now: 0, secrets: ["lower-case-secret"] },
  );
}

test("Bitbucket's words are quoted, with what it says of single fields", () => {
  const { failure, fields } = refused(400, {
    message: "Bad request",
    fields: { name: ["too short"], scm: "unknown" },
  });
  expect(failure).toMatchObject({
    code: "IM_FORGE_REFUSED",
    message: "It cannot be done",
    because: "bitbucket.org answered 400: Bad request; too short; unknown",
  });
  expect(fields).toEqual({ name: ["too short"], scm: ["unknown"] });
});

test("a scope that lacks is named when its absence is said", () => {
  const message = "Your credentials lack one or more required privilege scopes.";
  const detail = { granted: ["repository"], required: ["repository:admin"] };
  expect(refused(403, { message, detail }).failure).toMatchObject({
    code: "IM_FORGE_FORBIDDEN",
    hint: "Give the connection's token the scope repository:admin. It has repository.",
  });
});

test("a scope that is there is not what lacks", () => {
  const scopes = { "x-oauth-scopes": "repository:admin", "x-accepted-oauth-scopes": "repository:admin" };
  const { failure } = refused(403, { message: "You are no administrator here" }, scopes);
  expect(failure).toMatchObject({ code: "IM_FORGE_FORBIDDEN", recovery: { scope: "call" } });
  expect(failure.hint ?? "").not.toContain("scope");
});

test("a secret in the place of a scope is none", () => {
  const detail = { granted: ["lower-case-secret"], required: ["repository:admin", "lower-case-secret"] };
  expect(refused(403, { message: "No", detail }).failure.hint).toBe(
    "Give the connection's token the scope repository:admin.",
  );
});

test("what is no JSON is quoted as it is", () => {
  const answer = {
    host: "bitbucket.org",
    method: "GET",
    status: 400,
    said: "<h1>No</h1>",
    header: () => null,
  };
  expect(refusalOf(answer, { what: "x", now: 0, secrets: [] })).toMatchObject({
    message: "<h1>No</h1>",
    fields: {},
    failure: { because: "bitbucket.org answered 400: <h1>No</h1>" },
  });
});
