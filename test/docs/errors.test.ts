import { readFile } from "node:fs/promises";
import { glob } from "glob";
import { expect, test } from "vitest";
import { errorDocs, errorDocsFile } from "../../scripts/generate-error-docs.ts";
import { codes } from "../../src/problems/codes.ts";

test("docs/errors.md lists every code and no other", async () => {
  expect(await readFile(errorDocsFile, "utf8")).toBe(errorDocs());
});

test("every code is raised somewhere", async () => {
  const paths = await glob(["src/**/*.ts", "bin/*.js"], { ignore: "src/problems/codes.ts" });
  const text = (await Promise.all(paths.map((path) => readFile(path, "utf8")))).join("\n");
  expect(Object.keys(codes).filter((code) => !text.includes(code))).toEqual([]);
});
