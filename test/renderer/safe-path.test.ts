import * as fc from "fast-check";
import { expect, test } from "vitest";
import { collisions, pathFault } from "../../src/renderer/safe-path.ts";
import { runs } from "../support/runs.ts";

test.each([
  "README.md",
  "src/main/java/com/acme/Orders.java",
  ".github/workflows/ci.yml",
  ".gitignore",
  ".gitattributes",
  "docs/ümlaut.md",
  "a.git",
  "console/auxiliary",
])("%s is safe", (path) => {
  expect(pathFault(path)).toBeUndefined();
});

test.each([
  ["", "is empty"],
  ["/etc/passwd", "is absolute"],
  ["../x", "has the part .."],
  ["a/../../b", "has the part .."],
  ["a/./b", "has the part ."],
  ["a//b", "has an empty part"],
  ["a/", "has an empty part"],
  ["a\\b", "has a backslash"],
  ["a\rb", "has a control character"],
  ["a\0b", "has a control character"],
  ["C:/x", "has a colon"],
  [".git::$INDEX_ALLOCATION/x", "has a colon"],
  [".git/hooks/pre-push", "would be taken for git's own folder"],
  ["sub/.GIT/config", "would be taken for git's own folder"],
  ["git~1/config", "would be taken for git's own folder"],
  [".g\u200cit/config", "would be taken for git's own folder"],
  [".gitmodules", "would define submodules"],
  ["docs/con.txt", "has a part that Windows keeps for a device"],
  ["nul .txt", "has a part that Windows keeps for a device"],
  ["CONIN$", "has a part that Windows keeps for a device"],
  ["a\ud800", "is not valid Unicode"],
  ["LPT1", "has a part that Windows keeps for a device"],
  [" a", "has a part that begins or ends with a space"],
  ["a. ", "has a part that begins or ends with a space"],
  ["a.", "has a part that ends with a dot"],
  ["a/b*", "has a character that Windows refuses"],
  ["u\u0308", "is not in Unicode form NFC"],
  ["x".repeat(256), "has a part longer than 255 bytes"],
  ["ü".repeat(128), "has a part longer than 255 bytes"],
  ["x/".repeat(2_048) + "xy", "is longer than 4096 bytes"],
])("%j: %s", (path, fault) => {
  expect(pathFault(path)).toBe(fault);
});

test("paths collide by case, and as file and folder", () => {
  expect(collisions(["README", "readme"])).toEqual([[0, 1]]);
  expect(collisions(["a/B/c", "A/b/C"])).toEqual([[0, 1]]);
  expect(collisions(["a", "a/b"])).toEqual([[0, 1]]);
  expect(collisions(["A/b", "a"])).toEqual([[0, 1]]);
  expect(collisions(["src/a", "SRC/b"])).toEqual([[0, 1]]);
  expect(collisions(["stra\u00dfe", "STRASSE"])).toEqual([[0, 1]]);
  expect(collisions(["x", "x"])).toEqual([[0, 1]]);
  expect(collisions(["a/b", "a/c", "ab", "a.b"])).toEqual([]);
});

test("a safe path stays below the folder it is written into, whatever is tried", () => {
  const segment = fc.oneof(
    fc.constantFrom("..", ".", "", ".git", "a", "b.txt", "..\\..", "~", "con"),
    fc.string({ unit: "grapheme", maxLength: 6 }),
  );
  fc.assert(
    fc.property(fc.array(segment, { minLength: 1, maxLength: 5 }), (segments) => {
      const path = segments.join("/");
      if (pathFault(path) !== undefined) return;
      const url = new URL(`file:///root/service/${path.split("/").map(encodeURIComponent).join("/")}`);
      expect(url.pathname.startsWith("/root/service/")).toBe(true);
      expect(url.pathname.toLowerCase()).not.toMatch(/\/\.git(\/|$)/);
    }),
    { numRuns: runs(2_000) },
  );
});
