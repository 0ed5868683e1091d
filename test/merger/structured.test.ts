import { describe, expect, test } from "vitest";
import { mergeContent } from "../../src/merger/merge-content.ts";

const labels = { base: "template 1.0.0", ours: "yours", theirs: "template 2.0.0" };
const text = (...lines: string[]): string => `${lines.join("\n")}\n`;

/** The merged text, or the marked one. */
function merged(path: string, base: string, ours: string, theirs: string): string {
  const result = mergeContent(path, { base, ours, theirs }, labels);
  return result.kind === "clean" ? result.text : result.marked;
}

describe("JSON", () => {
  const packageJson = (...dependencies: string[]): string =>
    text(
      "{",
      '  "name": "orders",',
      '  "dependencies": {',
      `    ${dependencies.join(",\n    ")}`,
      "  }",
      "}",
    );

  test("both add a dependency at one place: both are there, sorted as the user sorts", () => {
    const base = packageJson('"fastify": "5"', '"zod": "4"');
    const ours = packageJson('"fastify": "5"', '"kysely": "1"', '"zod": "4"');
    const theirs = packageJson('"fastify": "5"', '"jose": "6"', '"zod": "4"');
    expect(merged("package.json", base, ours, theirs)).toBe(
      packageJson('"fastify": "5"', '"jose": "6"', '"kysely": "1"', '"zod": "4"'),
    );
  });

  test("both add one dependency in two versions: a conflict, and never two keys", () => {
    const base = packageJson('"a": "1"', '"z": "1"');
    const ours = packageJson('"a": "1"', '"jose": "5"', '"z": "1"');
    const theirs = packageJson('"jose": "6"', '"a": "1"', '"z": "1"');
    expect(merged("package.json", base, ours, theirs)).toBe(
      text(
        "{",
        '  "name": "orders",',
        '  "dependencies": {',
        '    "a": "1",',
        "<<<<<<< yours",
        '    "jose": "5",',
        "||||||| template 1.0.0",
        "=======",
        '    "jose": "6",',
        ">>>>>>> template 2.0.0",
        '    "z": "1"',
        "  }",
        "}",
      ),
    );
  });

  test("the user indented the whole file anew: the template's key comes in the user's indentation", () => {
    const base = text("{", '  "a": 1,', '  "b": { "c": 1 }', "}");
    const ours = text("{", '\t"a": 1,', '\t"b": {', '\t\t"c": 1', "\t}", "}");
    const theirs = text("{", '  "a": 1,', '  "b": { "c": 1, "d": 2 }', "}");
    expect(merged("x.json", base, ours, theirs)).toBe(
      text("{", '\t"a": 1,', '\t"b": {', '\t\t"c": 1,', '\t\t"d": 2', "\t}", "}"),
    );
  });

  test("comments of the user stay", () => {
    const base = text("{", '  "a": 1', "}");
    const ours = text("{", "  // why", '  "a": 1, // because', '  "mine": 1', "}");
    const theirs = text("{", '  "a": 2,', '  "b": 1', "}");
    expect(merged("tsconfig.json", base, ours, theirs)).toBe(
      text("{", "  // why", '  "a": 2, // because', '  "b": 1,', '  "mine": 1', "}"),
    );
  });

  test("lists take what is new and lose what the template removed", () => {
    const base = text('{ "files": ["a", "b"] }');
    const ours = text('{ "files": ["a", "b", "mine"] }');
    const theirs = text('{ "files": ["b", "c"] }');
    expect(merged("x.json", base, ours, theirs)).toBe(text('{ "files": ["b", "c", "mine"] }'));
  });

  test("a list whose item both changed is a conflict", () => {
    const base = text('{ "args": ["-Xmx1g"] }');
    const ours = text('{ "args": ["-Xmx2g"] }');
    const theirs = text('{ "args": ["-Xmx3g"] }');
    expect(merged("x.json", base, ours, theirs)).toContain("<<<<<<< yours");
  });

  test("a key that the user deleted and the template changed is a conflict", () => {
    const base = text("{", '  "a": 1,', '  "b": 1', "}");
    const ours = text("{", '  "a": 1', "}");
    const theirs = text("{", '  "a": 1,', '  "b": 2', "}");
    expect(merged("x.json", base, ours, theirs)).toContain("|||||||");
  });

  test("CRLF stays CRLF", () => {
    const base = text("{", '  "a": 1', "}");
    const ours = text("{", '    "a": 1,', '    "mine": 1', "}").replaceAll("\n", "\r\n");
    const theirs = text("{", '  "a": 1,', '  "b": { "c": 1 }', "}");
    const result = merged("x.json", base, ours, theirs);
    expect(result.replaceAll("\r\n", "")).not.toContain("\n");
    expect(JSON.parse(result)).toEqual({ a: 1, mine: 1, b: { c: 1 } });
  });
});

describe("sets of lines", () => {
  test("both add lines at one place: the union", () => {
    const base = text("node_modules/", "dist/");
    const ours = text("node_modules/", "dist/", "*.local");
    const theirs = text("node_modules/", "dist/", "coverage/", ".env");
    expect(merged(".gitignore", base, ours, theirs)).toBe(
      text("node_modules/", "dist/", "coverage/", ".env", "*.local"),
    );
  });

  test("a line that the template removed goes", () => {
    expect(
      merged("CODEOWNERS", text("* @a", "/x @b"), text("* @a", "/x @b", "/own @me"), text("* @c", "/x @b")),
    ).toBe(text("* @c", "/x @b", "/own @me"));
  });
});
