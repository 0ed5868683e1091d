import assert from "node:assert/strict";
import { test } from "node:test";
import { createLoggers } from "../src/logger.js";

const service = { name: "orders", environment: "test", version: "1.2.3+4fca21e" };

/** What `write` logs, as parsed lines. */
async function logged(write) {
  const lines = [];
  const destination = { write: (line) => lines.push(JSON.parse(line)) };
  const loggers = await createLoggers({ service, level: "trace", destination });
  write(loggers("test"));
  return lines;
}

test("a line has every required field", async () => {
  const [line] = await logged((log) => log.info("hello"));
  const { timestamp, ...others } = line;
  assert.match(timestamp, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  assert.deepEqual(others, {
    level: "INFO",
    message: "hello",
    service: "orders",
    env: "test",
    version: "1.2.3+4fca21e",
    logger: "test",
  });
});

test("levels have the names that the platform knows", async () => {
  const levels = ["trace", "debug", "info", "warn", "error", "fatal"];
  const lines = await logged((log) => levels.forEach((level) => log[level]("x")));
  assert.deepEqual(
    lines.map(({ level }) => level),
    levels.map((level) => level.toUpperCase()),
  );
});

test("an error is spelled out, with its causes, on one line", async () => {
  const err = new TypeError("no price", { cause: new Error("no currency") });
  const [line] = await logged((log) => log.error({ err }, "cannot price the order"));
  assert.equal(line.message, "cannot price the order");
  assert.equal(line["error.type"], "TypeError");
  assert.equal(line["error.message"], "no price");
  assert.match(line["error.stack"], /^TypeError: no price\n[^]*\nCaused by: Error: no currency\n/);
});

test("anything can be thrown, and is logged", async () => {
  const [line] = await logged((log) => log.error({ err: "just a text" }, "failed"));
  assert.equal(line["error.type"], "string");
  assert.equal(line["error.message"], "just a text");
});

test("an error inside other fields is spelled out, too", async () => {
  const [line] = await logged((log) => log.info({ attempt: { reason: new RangeError("too many") } }, "retrying"));
  assert.equal(line.attempt.reason["error.type"], "RangeError");
});

test("secrets never reach a line, at any depth and in any spelling", async () => {
  const value = "SENTINEL";
  const headers = { Authorization: value, cookie: value, "Set-Cookie": [value], "x-api-key": value, accept: "*/*" };
  const lines = await logged((log) => {
    log.info({ headers, nested: [{ deeper: { password: value } }], env: new Map([["ASAP_PRIVATE_KEY", value]]) }, "x");
  });
  assert.doesNotMatch(JSON.stringify(lines), /SENTINEL/);
  assert.equal(lines[0].headers.accept, "*/*");
  assert.equal(lines[0].headers.Authorization, "[redacted]");
});

test("a circular value does not stop the line", async () => {
  const circular = { name: "loop", at: new Date(0) };
  circular.self = circular;
  const [line] = await logged((log) => log.info({ circular }, "still here"));
  assert.equal(line.message, "still here");
  assert.equal(line.circular.at, "1970-01-01T00:00:00.000Z");
});
