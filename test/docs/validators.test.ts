import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { generatedFiles, generateValidators } from "../../scripts/generate-validators.ts";

for (const file of generatedFiles) {
  test(`${Object.keys(file.validators).join(", ")}: the compiled validators are those of the schemas`, async () => {
    expect(await readFile(file.path, "utf8")).toBe(await generateValidators(file));
  });
}
