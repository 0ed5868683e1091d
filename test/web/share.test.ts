import { expect, test } from "vitest";
import { serviceRequest } from "../../src/web/form/requests.ts";
import { asAnswersFile, asCommand, asCurl, readShared, shareQuery } from "../../src/web/form/share.ts";
import { nothingWanted, type Wanted } from "../../src/web/form/wanted.ts";

const wanted: Wanted = {
  template: "spring-boot",
  selection: { with: ["ktlint", "coverage"], without: [], earlier: { with: [], without: ["micros"] } },
  answers: { "java-package": "com.acme.orders", motto: "it's & good" },
  name: "orders",
  owner: "acme",
  description: "Takes orders, all of them",
  forge: "local",
  isPublic: true,
  allowDeprecated: false,
};

test("a link brings back exactly what it was made from, wishes too", () => {
  expect(readShared(shareQuery(wanted))).toEqual(wanted);
});

test("a link may leave anything out, and is read by people too", () => {
  expect(readShared("features=coverage, ktlint")).toEqual({
    ...nothingWanted,
    selection: { with: ["coverage", "ktlint"], without: [] },
  });
  expect(shareQuery({ ...nothingWanted, template: "go" })).toBe("template=go");
  expect(shareQuery(wanted)).toContain("features=ktlint,coverage&leave=micros");
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
      "--forge local --owner acme --visibility public",
    ].join(" \\\n  "),
  );
  expect(asCurl(wanted, "http://127.0.0.1:4000")).toContain(`it'\\''s & good`);
});

test("the command line and the API know two lists: wishes are choices there", () => {
  expect(serviceRequest(wanted)).toMatchObject({
    with: ["ktlint", "coverage"],
    without: ["micros"],
    visibility: "public",
  });
});

test("an answers file is YAML that the command line reads", () => {
  expect(asAnswersFile(wanted)).toBe('java-package: "com.acme.orders"\nmotto: "it\'s & good"\n');
  expect(asAnswersFile(nothingWanted)).toBe("# every question takes its default\n{}\n");
});
