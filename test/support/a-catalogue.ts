import type { Catalogue, RawCatalogue } from "../../src/catalogue/catalogue.ts";
import { parseCatalogue } from "../../src/catalogue/parse.ts";
import type { Problem } from "../../src/problems/problem.ts";

/** A catalogue as it lies on disk: path → text. */
export type Files = Readonly<Record<string, string>>;

/** The stack `tiny` in this version, with these lines more in its `stack.yaml`. */
export function tinyRelease(version: string, ...lines: readonly string[]): Files {
  const stack = [
    "name: Tiny",
    "summary: A stack for tests.",
    `version: ${version}`,
    `changelog: [{ version: ${version}, date: 2026-01-01, changes: [Something.] }]`,
    ...lines,
  ];
  return { "stacks/tiny/stack.yaml": `${stack.join("\n")}\n` };
}

/** The smallest stack there is; tests add to it or replace it. */
export const aStack: Files = tinyRelease("1.0.0");

/** `stack.yaml` of the stack `tiny` with these lines more. */
export function tinyStack(...lines: readonly string[]): Files {
  return tinyRelease("1.0.0", ...lines);
}

/** `feature.yaml` of a feature with these lines more. */
export function aFeature(id: string, ...lines: string[]): Files {
  const name = `${id.slice(0, 1).toUpperCase()}${id.slice(1)}`;
  return {
    [`features/${id}/feature.yaml`]: `name: ${name}\nsummary: For tests.\n${lines.join("\n")}\n`,
  };
}

export function rawCatalogue(...parts: readonly Files[]): RawCatalogue {
  const files = Object.entries(Object.assign({}, ...parts) as Files).map(([path, text]) => ({
    kind: "file" as const,
    path,
    bytes: new TextEncoder().encode(text),
    executable: text.startsWith("#!"),
  }));
  return { source: "test", files };
}

/** The catalogue that these files make; throws when they make none. */
export function aCatalogue(...parts: readonly Files[]): Catalogue {
  const parsed = parseCatalogue(rawCatalogue(...parts));
  if (parsed.kind === "parsed") return parsed.catalogue;
  throw new Error(parsed.problems.map(oneLine).join("\n"));
}

/** What is wrong with these files, a line each: `CODE where: what → hint`. */
export function problemsOf(...parts: readonly Files[]): readonly string[] {
  const parsed = parseCatalogue(rawCatalogue(...parts));
  return parsed.kind === "parsed" ? [] : parsed.problems.map(oneLine);
}

export function oneLine(problem: Problem): string {
  const { code, where = "", message, because, hint } = problem;
  return `${code} ${where}: ${message}${because === undefined ? "" : ` (${because})`}${hint === undefined ? "" : ` → ${hint}`}`;
}
