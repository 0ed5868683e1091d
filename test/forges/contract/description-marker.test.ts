import * as fc from "fast-check";
import { expect, test } from "vitest";
import { describedWith, operationIn } from "../../../src/forges/contract/description-marker.ts";
import { runs } from "../../support/runs.ts";

test("a description ends with its operation", () => {
  expect(describedWith("Takes orders.", "operation-1", 350)).toBe(
    "Takes orders. (Instant Micros: operation-1)",
  );
  expect(describedWith("", "operation-1", 350)).toBe("(Instant Micros: operation-1)");
});

test.each([null, undefined, "", "Takes orders.", "(Instant Micros: a b)", "(Instant Micros: a) and more"])(
  "%j names no operation",
  (description) => {
    expect(operationIn(description)).toBeNull();
  },
);

test("whatever the description says, the operation is read back, in one line that is short enough", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const described = describedWith(text, "create-0123456789abcdef", 100);
      expect(operationIn(described)).toBe("create-0123456789abcdef");
      expect(described.length).toBeLessThanOrEqual(100);
      expect(described).not.toMatch(/[\r\n]/);
    }),
    { numRuns: runs(200) },
  );
});
