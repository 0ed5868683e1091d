import { Writable } from "node:stream";
import { expect, test } from "vitest";
import { serverLog } from "../../src/server/log.ts";

test("what proves who somebody is does not reach the log, and each line is one JSON object", () => {
  const lines: string[] = [];
  const destination = new Writable({
    write(chunk: Buffer, _encoding, done) {
      lines.push(chunk.toString("utf8"));
      done();
    },
  });
  const log = serverLog("info", destination);
  const canary = "imp_canary";
  log.info({ headers: { authorization: canary, cookie: canary } }, "a");
  log.info({ req: { headers: { authorization: canary, cookie: canary, "x-csrf-token": canary } } }, "b");
  log.info({ body: { password: canary, token: canary, secret: canary, csrf: canary, user: "ada" } }, "c");
  expect(lines.map((line): unknown => JSON.parse(line))).toHaveLength(3);
  expect(lines.join("")).not.toContain(canary);
  expect(lines.join("")).toContain("ada");
});
