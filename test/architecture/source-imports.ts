import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { glob } from "glob";

/** One import of one source file. */
export interface SourceImport {
  /** Path inside the repository: `src/resolver/resolve.ts`. */
  readonly from: string;
  /** A path inside the repository, or a package as written. */
  readonly to: string;
  /** `import type`: erased, so that it loads nothing. */
  readonly typeOnly: boolean;
}

/** Every import, re-export and dynamic import of a text. */
export function importsOf(path: string, text: string): readonly SourceImport[] {
  const code = text.replaceAll(/\/\*[\s\S]*?\*\//g, "").replaceAll(/^\s*\/\/.*$/gm, "");
  const pattern =
    /\b(?:(import|export)\s+(type\s+)?[^;"']*?\bfrom\s*|import\s*\(\s*|import\s+)["']([^"']+)["']/g;
  return [...code.matchAll(pattern)].map(([, , type, target = ""]) => ({
    from: path,
    to: target.startsWith(".") ? join(path, "..", target).replaceAll("\\", "/") : target,
    typeOnly: type !== undefined,
  }));
}

/** The imports of everything below `src/`. */
export async function sourceImports(): Promise<readonly SourceImport[]> {
  const paths = (await glob("src/**/*.{ts,tsx}", { posix: true })).sort();
  const all = await Promise.all(paths.map(async (path) => importsOf(path, await readFile(path, "utf8"))));
  return all.flat();
}
