import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { generatedFile, generateValidators } from "../../scripts/generate-validators.ts";

test("the compiled validators are those of the schemas", async () => {
  expect(await readFile(generatedFile, "utf8")).toBe(await generateValidators());
});
