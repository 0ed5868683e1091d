import { expect, test } from "vitest";
import { asCommand, asCurl, readShared, shareQuery, type Wanted } from "../../src/web/form/share.ts";

const wanted: Wanted = {
  template: "spring-boot",
  selection: { with: ["ktlint", "coverage"], without: [], earlier: { with: [], without: ["micros"] } },
  answers: { "java-package": "com.acme.orders", motto: "it's & good" },
  name: "orders",
  owner: "acme",
  description: "Takes orders, all of them",
  forge: "local",
};

test("a link brings back what it was made from; wishes become choices", () => {
  expect(readShared(shareQuery(wanted))).toEqual({
    ...wanted,
    selection: { with: ["ktlint", "coverage"], without: ["micros"] },
  });
});

test("a link may leave anything out", () => {
  expect(readShared("features=coverage")).toEqual({
    template: "",
    selection: { with: ["coverage"], without: [] },
    answers: {},
    name: "",
    owner: "",
    description: "",
    forge: "local",
  });
});

test("the same wish as a command and as a request, safe for a shell", () => {
  expect(asCommand(wanted)).toBe(
    [
      "instant-micros new orders --stack spring-boot",
      "--feature ktlint",
      "--feature coverage",
      "--without micros",
      "--set java-package=com.acme.orders",
      `--set 'motto=it'\\''s & good'`,
      "--description 'Takes orders, all of them'",
      "--forge local --owner acme",
    ].join(" \\\n  "),
  );
  expect(asCurl(wanted, "http://127.0.0.1:4000")).toContain(`it'\\''s & good`);
});
