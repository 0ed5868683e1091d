import { expect, test } from "vitest";
import { failureOf, type Answer } from "../../../src/forges/http/failure-of.ts";

const now = Date.parse("2026-01-01T12:00:00Z");
const at = (seconds: number): number => now + seconds * 1_000;

function answered(status: number, headers: Record<string, string> = {}, said = "No."): Answer {
  return { host: "git.example", method: "POST", status, said, header: (name) => headers[name] ?? null };
}

const failure = (answer: Answer) =>
  failureOf(answer, { what: "It cannot be made", now, secrets: ["canary"] });

test.each([
  [401, "IM_FORGE_UNAUTHORISED", "never", "identity"],
  [403, "IM_FORGE_FORBIDDEN", "never", "call"],
  [404, "IM_FORGE_NOT_FOUND", "never", "repository"],
  [422, "IM_FORGE_REFUSED", "never", "call"],
  [500, "IM_FORGE_OUTCOME_UNKNOWN", "look", "call"],
  [555, "IM_FORGE_OUTCOME_UNKNOWN", "look", "call"],
])("%i to a write is %s", (status, code, retry, scope) => {
  expect(failure(answered(status))).toMatchObject({ code, recovery: { retry, scope, retryAt: null } });
});

test("a server that failed at reading can be asked again", () => {
  expect(failure({ ...answered(502), method: "GET" })).toMatchObject({
    code: "IM_FORGE_UNREACHABLE",
    recovery: { retry: "later" },
  });
});

test("the server's words are quoted, without what nobody may see", () => {
  expect(failure(answered(400, {}, "Bad token canary\u001b[2J\nat https://me:pw@git.example")).because).toBe(
    "git.example answered 400: Bad token <redacted>\nat https://git.example",
  );
});

const reset = (seconds: number): string => String(at(seconds) / 1_000);
test.each<[string, number, Record<string, string>, string, number]>([
  ["the time that it names", 429, { "retry-after": "90" }, "", 90],
  ["the date that it names", 429, { "retry-after": "Thu, 01 Jan 2026 12:00:30 GMT" }, "", 30],
  ["the end of the hour", 403, { "x-ratelimit-remaining": "0", "x-ratelimit-reset": reset(100) }, "", 101],
  [
    "not at all for an end that is past",
    403,
    { "x-ratelimit-remaining": "0", "x-ratelimit-reset": reset(-9) },
    "",
    1,
  ],
  [
    "by the server's clock",
    403,
    {
      "x-ratelimit-remaining": "0",
      "x-ratelimit-reset": reset(3_700),
      date: "Thu, 01 Jan 2026 13:00:00 GMT",
    },
    "",
    101,
  ],
  ["a minute", 403, {}, "You have exceeded a secondary rate limit.", 60],
  ["a minute", 429, {}, "", 60],
])("a limit holds for %s (%i)", (_, status, headers, said, seconds) => {
  expect(failure(answered(status, headers, said))).toMatchObject({
    code: "IM_FORGE_LIMITED",
    recovery: { retry: "later", retryAt: at(seconds), scope: "identity" },
  });
});

test("what is left of a limit is no limit", () => {
  expect(failure(answered(403, { "x-ratelimit-remaining": "12", "x-ratelimit-reset": reset(9) })).code).toBe(
    "IM_FORGE_FORBIDDEN",
  );
});
