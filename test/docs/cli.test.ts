import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { cliDocs, cliDocsFile } from "../../scripts/generate-cli-docs.ts";

test("docs/cli.md describes every command and option, and no other", async () => {
  expect(await readFile(cliDocsFile, "utf8")).toBe(cliDocs());
});
