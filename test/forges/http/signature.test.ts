import { createHmac } from "node:crypto";
import { expect, test } from "vitest";
import { signatureFault } from "../../../src/forges/http/signature.ts";

const body = Buffer.from('{"a":"ü"}');
const signed = (secret: string): string =>
  `sha256=${createHmac("sha256", secret).update(body).digest("hex")}`;

test("either secret is good while one replaces the other", async () => {
  expect(await signatureFault(body, signed("old"), ["new", "old"])).toBeNull();
  expect(await signatureFault(body, signed("new"), ["new", "old"])).toBeNull();
});

test.each([
  ["another secret", signed("other"), ["new"]],
  ["no signature", undefined, ["new"]],
  ["an empty signature", "", ["new"]],
  ["a short one", "sha256=00", ["new"]],
  ["no secret", signed(""), []],
  ["an empty secret", signed(""), [""]],
])("%s is refused", async (_, signature, secrets) => {
  expect(await signatureFault(body, signature, secrets)).not.toBeNull();
});

test("a body that is empty or too long is refused before it is looked at", async () => {
  expect(await signatureFault(Buffer.alloc(0), "sha256=00", ["a"])).toBe("it is empty");
  expect(await signatureFault(Buffer.alloc(25_000_001), "sha256=00", ["a"])).toBe(
    "it has more than 25000000 bytes",
  );
});
