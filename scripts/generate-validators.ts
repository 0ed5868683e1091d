/**
 * Compiles the JSON Schemas of the catalogue, the manifest, services and connections to plain functions, so that starting the command
 * line neither loads a schema compiler nor evaluates code. Run it after changing a schema:
 * `node scripts/generate-validators.ts`.
 */
import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import { format } from "oxfmt";

const root = new URL("../", import.meta.url);

/** One file of generated code. */
export interface GeneratedFile {
  /** Where it is kept. It is TypeScript only in name, so that the build carries it along. */
  readonly path: string;
  /** Schemas that it needs, by their name in `schemas/`. */
  readonly schemas: readonly string[];
  /** Exported function → the schema that it checks. */
  readonly validators: Readonly<Record<string, string>>;
}

/** Every generated file there is. */
export const generatedFiles: readonly GeneratedFile[] = [
  {
    path: fileURLToPath(new URL("src/catalogue/generated/validators.ts", root)),
    schemas: ["question", "stack", "feature", "guideline"],
    validators: {
      validateStack: "stack.schema.json",
      validateFeature: "feature.schema.json",
      validateGuidelines: "guideline.schema.json",
    },
  },
  {
    path: fileURLToPath(new URL("src/manifest/generated/validators.ts", root)),
    schemas: ["manifest"],
    validators: { validateManifest: "manifest.schema.json" },
  },
  {
    path: fileURLToPath(new URL("src/connections/generated/validators.ts", root)),
    schemas: ["connections"],
    validators: { validateConnections: "connections.schema.json" },
  },
  {
    path: fileURLToPath(new URL("src/conformance/generated/validators.ts", root)),
    schemas: ["conformance", "service-descriptor"],
    validators: {
      validateRecipe: "conformance.schema.json",
      validateDescriptor: "service-descriptor.schema.json",
    },
  },
  {
    path: fileURLToPath(new URL("src/trials/generated/validators.ts", root)),
    schemas: ["stack-test", "feature-test"],
    validators: {
      validateStackTest: "stack-test.schema.json",
      validateFeatureTest: "feature-test.schema.json",
    },
  },
];

/** The text that a generated file should have. Throws when a schema needs code that cannot stand alone. */
export async function generateValidators({ schemas, validators }: GeneratedFile): Promise<string> {
  const ajv = new Ajv2020({
    allErrors: true,
    verbose: true,
    strict: true,
    allowUnionTypes: true,
    strictRequired: false,
    strictTypes: false,
    // Each definition is checked by one function, called wherever it is referred to, instead of by a copy of its code.
    inlineRefs: false,
    code: { source: true, esm: true, lines: true },
  });
  for (const name of schemas) {
    const text = await readFile(new URL(`schemas/${name}.schema.json`, root), "utf8");
    ajv.addSchema(JSON.parse(text), `${name}.schema.json`);
  }
  const code = standalone.default(ajv, { ...validators });
  if (code.includes("require(")) {
    throw new Error("The schemas use a keyword whose code is in a package: write them without it.");
  }
  const header = [
    "// Generated from schemas/ by scripts/generate-validators.ts; do not edit.",
    "// @ts-nocheck",
    "/* oxlint-disable */",
  ].join("\n");
  const formatted = await format("validators.ts", `${header}\n${code}`, { printWidth: 110 });
  return formatted.code;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const file of generatedFiles) await writeFile(file.path, await generateValidators(file));
}
