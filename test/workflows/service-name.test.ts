import * as fc from "fast-check";
import { expect, test } from "vitest";
import { nameProblem, suggestedName } from "../../src/workflows/service-name.ts";
import { aCatalogue, tinyStack } from "../support/a-catalogue.ts";

const [stack] = aCatalogue(tinyStack("reserved-names: [class, package]")).stacks;
if (stack === undefined) throw new Error("no stack");

test.each(["orders", "abc", "orders-api-2", `a${"b".repeat(49)}`])("%s is a name", (name) => {
  expect(nameProblem(name, stack)).toBeUndefined();
});

test.each([
  ["Orders!", "a name has only the characters a-z, 0-9 and -", "Use `orders`"],
  ["my service", "a name has only the characters a-z, 0-9 and -", "Use `my-service`"],
  ["OrdersApi", "a name has only the characters a-z, 0-9 and -", "Use `orders-api`"],
  ["Ａdmin", "a name has only the characters a-z, 0-9 and -", "Use `admin`"],
  ["../x", "a name has only the characters a-z, 0-9 and -", "Use `x-service`"],
  ["-rf", "a name begins with a letter", "Use `rf-service`"],
  ["2fast", "a name begins with a letter", "Use `fast`"],
  ["orders-", "a name does not end with -", "Use `orders`"],
  ["a", "a name has at least 3 characters", "Use `a-service`"],
  ["", "a name has at least 3 characters", "Choose another name"],
  ["🚀🚀🚀", "a name has only the characters a-z, 0-9 and -", "Choose another name"],
  ["b".repeat(51), "a name has at most 50 characters, and this has 51", `Use \`${"b".repeat(50)}\``],
  ["con", "Windows keeps this word for a device", "Use `con-service`"],
  ["class", "Tiny keeps this word for itself", "Use `class-service`"],
])("%j is refused: %s", (name, because, hint) => {
  expect(nameProblem(name, stack)).toMatchObject({ code: "IM_NAME_INVALID", because, hint });
});

test("whatever is typed, a suggestion is a name", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 80 }), (typed) => {
      const suggestion = suggestedName(typed, stack);
      if (suggestion !== undefined) expect(nameProblem(suggestion, stack)).toBeUndefined();
    }),
  );
});
