import { expect, test } from "vitest";
import { serverText } from "../../src/text/server-text.ts";

test("known secrets are taken out, also as parts of a URL", () => {
  expect(serverText("token hunter/2 in ?t=hunter%2F2", ["hunter/2", ""])).toBe(
    "token <redacted> in ?t=<redacted>",
  );
});

test("a text that has no end is cut", () => {
  expect(serverText("x".repeat(5_000), [])).toBe(`${"x".repeat(2_000)}…`);
});
