import { fileURLToPath } from "node:url";

/**
 * What a person's shell has: the Node.js of this checkout first on the search path, and nothing of what npm, the test
 * runner and the project's own CI tell the processes that they start.
 */
export function personsEnvironment(): Readonly<Record<string, string>> {
  const theirs =
    /^(npm_(?!config_(registry|cache|cafile)$)|VITEST|NODE_(ENV|V8_COVERAGE|OPTIONS|TEST)|CI$|TEST_DATABASE_URL$)/i;
  const kept = Object.entries(process.env).filter(([name]) => !theirs.test(name));
  const programs = fileURLToPath(new URL("../../node_modules/.bin", import.meta.url));
  return {
    ...Object.fromEntries(kept.map(([name, value]) => [name, value ?? ""])),
    PATH: `${programs}:${process.env["PATH"]}`,
  };
}
