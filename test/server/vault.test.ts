import { randomBytes } from "node:crypto";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { vault } from "../../src/server/security/vault.ts";
import { runs } from "../support/runs.ts";

const [old, current] = [randomBytes(32), randomBytes(32)];

test("what is sealed is opened for its owner alone, and never looks the same twice", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.string(), fc.string(), (secret, owner, other) => {
      const safe = vault([current]);
      const sealed = safe.seal(secret, owner);
      expect(safe.open(sealed, owner)).toBe(secret);
      expect(safe.seal(secret, owner)).not.toBe(sealed);
      if (other !== owner) expect(() => safe.open(sealed, other)).toThrow(/cannot be opened/);
    }),
    { numRuns: runs(100) },
  );
});

test("a text that was changed anywhere opens nothing", () => {
  const safe = vault([current]);
  const sealed = safe.seal("secret", "own");
  for (let at = 0; at < sealed.length; at += 1) {
    const changed = `${sealed.slice(0, at)}${sealed[at] === "A" ? "B" : "A"}${sealed.slice(at + 1)}`;
    // The last letter of base64 carries bits that count for nothing.
    if (at === sealed.length - 1 || sealed[at + 1] === ".") continue;
    expect(() => safe.open(changed, "own"), `at ${at}`).toThrow(/cannot be opened/);
  }
});

test("a new key opens what the old one sealed, as long as the old one is there", () => {
  const sealed = vault([old]).seal("secret", "own");
  const both = vault([current, old]);
  expect(both.open(sealed, "own")).toBe("secret");
  expect(both.isOld(sealed)).toBe(true);
  expect(both.isOld(both.seal("secret", "own"))).toBe(false);
  expect(vault([current]).isOld(sealed)).toBe(false);
  expect(() => vault([current]).open(sealed, "own")).toThrow(/cannot be opened/);
});
