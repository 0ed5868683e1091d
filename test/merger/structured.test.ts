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

describe("YAML", () => {
  const workflow = (jobs: readonly string[]): string =>
    text("name: build", "on: [push]", "", "# what runs", "jobs:", ...jobs);
  const build = [
    "  build:",
    "    runs-on: debian   # ours",
    "    steps:",
    "      - run: make lint",
    "      - run: make test",
  ];

  test("the user added a job, the template a step at the same place: both, comments survive", () => {
    const mine = ["  deploy:", "    runs-on: debian", "    steps:", "      - run: make deploy"];
    const base = workflow(build);
    const ours = workflow([...build, ...mine]);
    const theirs = workflow([...build, "      - run: make verify"]);
    expect(merged("ci.yml", base, ours, theirs)).toBe(
      workflow([...build, "      - run: make verify", ...mine]),
    );
  });

  test("both add a key at one place, in the user's indentation, with the comment above it", () => {
    const base = text("env:", "  A: 1");
    const ours = text("env:", "    A: 1", "    MINE: 1");
    const theirs = text("env:", "  A: 1", "  # why", "  THEIRS: |", "    two", "    lines");
    expect(merged("x.yaml", base, ours, theirs)).toBe(
      text("env:", "    A: 1", "    # why", "    THEIRS: |", "      two", "      lines", "    MINE: 1"),
    );
  });

  test("both change one value: only it is marked", () => {
    const base = text("a: 1", "b: 1", "c: 1");
    const ours = text("a: 2", "b: 1 # mine", "c: 1");
    const theirs = text("a: 3", "b: 2", "c: 1");
    expect(merged("x.yaml", base, ours, theirs)).toBe(
      text(
        "<<<<<<< yours",
        "a: 2",
        "||||||| template 1.0.0",
        "a: 1",
        "=======",
        "a: 3",
        ">>>>>>> template 2.0.0",
        "b: 2 # mine",
        "c: 1",
      ),
    );
  });

  test("lists in brackets and in lines take new items", () => {
    const base = text("on: [push]", "list:", "  - a");
    const ours = text("on: [push, mine]", "list:", "  - a", "  - mine");
    const theirs = text("on: [push, theirs]", "list:", "  - a", "  - theirs");
    expect(merged("x.yaml", base, ours, theirs)).toBe(
      text("on: [push, theirs, mine]", "list:", "  - a", "  - theirs", "  - mine"),
    );
  });

  test("a list that only the template put in another order is the template's, beside whatever the user added", () => {
    const base = text("list:", "  - c", "  - d");
    const ours = text("list:", "  - c", "  - d", "more:", "  - a");
    const theirs = text("list:", "  - d", "  - c");
    expect(merged("ci.yml", base, ours, theirs)).toBe(text("list:", "  - d", "  - c", "more:", "  - a"));
  });

  test("a merge of lines that gives a key twice is not taken", () => {
    const base = text("a: 1", "b: 1", "c: 1", "d: 1");
    const ours = text("new: 1", "a: 1", "b: 1", "c: 1", "d: 1");
    const theirs = text("a: 1", "b: 1", "c: 1", "d: 1", "new: 2");
    expect(merged("x.yaml", base, ours, theirs)).toContain("<<<<<<< yours");
  });
});

describe("TOML", () => {
  const project = (...dependencies: string[]): string =>
    text(
      "[project]",
      'name = "orders" # the name',
      "dependencies = [",
      ...dependencies.map((each) => `  "${each}",`),
      "]",
    );

  test("both add a dependency at one place, and a table: both", () => {
    const base = project("flask>=3");
    const ours = project("flask>=3", "mine==1") + text("", "[tool.mine]", "a = 1");
    const theirs = project("flask>=3", "theirs==1") + text("", "# why", "[tool.theirs]", "b = 1");
    expect(merged("pyproject.toml", base, ours, theirs)).toBe(
      project("flask>=3", "theirs==1", "mine==1") +
        text("", "# why", "[tool.theirs]", "b = 1", "", "[tool.mine]", "a = 1"),
    );
  });

  test("both add one package in different versions: a conflict", () => {
    const base = project("flask>=3");
    expect(
      merged("pyproject.toml", base, project("flask>=3", "gunicorn==1"), project("flask>=3", "gunicorn==2")),
    ).toContain("<<<<<<< yours");
  });

  test("where lines merge to what is no TOML, the whole file is asked about, and the user's stays as it is", () => {
    const base = text(
      'beta = [ "a" ]',
      'zeta = "x"',
      'delta = [ "a" ]',
      "",
      "[epsilon]",
      'l = [ "a" ]',
      'k = [ "a" ]',
    );
    const ours = text('beta = [ "a" ]', "", "[epsilon]", 'l = [ "a" ]', 'k = [ "a" ]');
    const theirs = text(
      'zeta = "x"',
      'delta = [ "a" ]',
      'epsilon = [ "a" ]',
      "",
      "[beta]",
      "k = 0",
      'm = [ "a" ]',
    );
    const result = mergeContent("x.toml", { base, ours, theirs }, labels);
    expect(result).toMatchObject({ kind: "conflict", ours });
  });

  test("a value on a line with the user's comment", () => {
    const base = text("[tool.x]", "a = 1", "b = 1");
    const ours = text("[tool.x]", "a = 1 # mine", "b = 1");
    const theirs = text("[tool.x]", "a = 2", "b = 1");
    expect(merged("pyproject.toml", base, ours, theirs)).toBe(text("[tool.x]", "a = 2 # mine", "b = 1"));
  });
});

describe("pom.xml", () => {
  const dependency = (id: string, version: string): readonly string[] => [
    "    <dependency>",
    "      <groupId>com.example</groupId>",
    `      <artifactId>${id}</artifactId>`,
    `      <version>${version}</version>`,
    "    </dependency>",
  ];
  const project = (parent: string, java: string, ...dependencies: (readonly string[])[]): string =>
    text(
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<project xmlns="http://maven.apache.org/POM/4.0.0">',
      "  <parent>",
      "    <artifactId>parent</artifactId>",
      `    <version>${parent}</version>`,
      "  </parent>",
      "  <properties>",
      `    <java.version>${java}</java.version>`,
      "  </properties>",
      "  <!-- what it needs -->",
      "  <dependencies>",
      ...dependencies.flat(),
      "  </dependencies>",
      "</project>",
    );

  test("both add a dependency, the template raises the parent, the user changed a property: well-formed, all of it", () => {
    const a = dependency("a", "1");
    const base = project("1", "17", a);
    const ours = project("1", "21", a, dependency("mine", "1"));
    const theirs = project("2", "17", a, dependency("theirs", "1"));
    expect(merged("pom.xml", base, ours, theirs)).toBe(
      project("2", "21", a, dependency("theirs", "1"), dependency("mine", "1")),
    );
  });

  test("both add one dependency in different versions: a conflict, never two entries", () => {
    const a = dependency("a", "1");
    const result = merged(
      "pom.xml",
      project("1", "17", a),
      project("1", "17", a, dependency("b", "1")),
      project("1", "17", dependency("b", "2"), a),
    );
    expect(result).toContain("<<<<<<< yours");
    expect(result.match(/<artifactId>b</g)).toHaveLength(1);
  });

  test("versions of neighbours changed by each side: both", () => {
    const result = merged(
      "pom.xml",
      project("1", "17", dependency("a", "1")),
      project("1", "17", dependency("a", "1"), dependency("mine", "1")),
      project("1", "17", dependency("a", "2")),
    );
    expect(result).toBe(project("1", "17", dependency("a", "2"), dependency("mine", "1")));
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
