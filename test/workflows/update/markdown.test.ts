import { assert, property, string } from "fast-check";
import { describe, expect, test } from "vitest";
import { code, plain } from "../../../src/workflows/update/proposal/markdown.ts";
import { runs } from "../../support/runs.ts";

describe("text of a user's in a proposal", () => {
  test.each([
    ["a|b", "`a\\|b`"],
    ["a`b", "``a`b``"],
    ["`a`", "`` `a` ``"],
    ["a\n| b | c |\n# d", "`a \\| b \\| c \\| # d`"],
    ["", "`  `"],
  ])("%j as code is %j", (text, written) => {
    expect(code(text)).toBe(written);
  });

  test.each([
    ["![x](https://example.com)", "\\!\\[x\\]\\(https:\u2060//example.com\\)"],
    ["@everyone closes #1", "@\u2060everyone closes \\#\u20601"],
    ["<img src=x>", "\\<img src=x\\>"],
    ["a\n## b", "a \\#\\# b"],
  ])("%j as plain text is %j", (text, written) => {
    expect(plain(text)).toBe(written);
  });

  test("whatever it is, it stays on its line and in its cell", () => {
    assert(
      property(string({ unit: "binary" }), (text) => {
        for (const written of [code(text), plain(text)]) {
          expect(written).not.toMatch(/[\r\n]/);
          expect(written.replaceAll("\\\\", "").replaceAll("\\|", "")).not.toContain("|");
        }
      }),
      { numRuns: runs(200) },
    );
  });
});
