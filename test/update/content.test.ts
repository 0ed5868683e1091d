import { expect, test } from "vitest";
import { lines, scenario, template, type CatalogueFiles, type Edit, type Updated } from "./scenario.ts";

const v1 = (files: CatalogueFiles): CatalogueFiles => template("1.0.0", files);
const v2 = (files: CatalogueFiles): CatalogueFiles => template("1.1.0", files);

/** One file through its three versions. */
const one = (path: string, before: string, mine: string, after: string): Promise<Updated> =>
  scenario({ v1: v1({ [path]: before }), edit: { [path]: mine }, v2: v2({ [path]: after }) });

test("disjoint lines by both: both are present", async () => {
  const updated = await one("a", lines("1", "2", "3"), lines("mine", "2", "3"), lines("1", "2", "theirs"));
  expect(updated).toMatchObject({
    exit: 0,
    ledger: { a: "merged" },
    files: { a: lines("mine", "2", "theirs") },
    unmerged: {},
  });
});

test("the same line by both: markers, exit 3, three different stages", async () => {
  const updated = await one("a", lines("1", "2", "3"), lines("1", "mine", "3"), lines("1", "theirs", "3"));
  expect(updated).toMatchObject({ exit: 3, ledger: { a: "conflict: content" }, unmerged: { a: "1 2 3" } });
  expect(updated.files["a"]).toBe(
    lines(
      "1",
      "<<<<<<< yours",
      "mine",
      "||||||| template 1.0.0",
      "2",
      "=======",
      "theirs",
      ">>>>>>> template 1.1.0",
      "3",
    ),
  );
});

test("the same change by both: clean", async () => {
  const updated = await one("a", lines("1"), lines("2"), lines("2"));
  expect(updated).toMatchObject({ exit: 0, ledger: { a: "agreed" }, files: { a: lines("2") } });
});

test("the user took the change over early and added an own one: clean", async () => {
  const before = lines("1", "2", "3", "4", "5");
  const updated = await one(
    "a",
    before,
    lines("1", "fix", "3", "4", "own"),
    lines("1", "fix", "3", "4", "5"),
  );
  expect(updated).toMatchObject({ exit: 0, files: { a: lines("1", "fix", "3", "4", "own") } });
});

test("several hunks, one conflicts: the others are applied, one is marked", async () => {
  const updated = await one(
    "a",
    lines("1", "2", "3", "4", "5"),
    lines("1", "mine", "3", "4", "5"),
    lines("1", "theirs", "3", "4", "FIVE"),
  );
  expect(updated.exit).toBe(3);
  expect(updated.files["a"]).toContain("4\nFIVE\n");
  expect(updated.files["a"]?.match(/<<<<<<</g)).toHaveLength(1);
});

test("a missing final newline stays missing", async () => {
  const updated = await one("a", "1\n2\n3", "1\n2\n3\nmine", "theirs\n2\n3");
  expect(updated).toMatchObject({ exit: 0, files: { a: "theirs\n2\n3\nmine" } });
});

test("★ the user converted the file to CRLF, the template edits a line: merged, CRLF kept", async () => {
  const updated = await one("a", lines("1", "2", "3"), "1\r\n2\r\n3\r\n", lines("1", "theirs", "3"));
  expect(updated).toMatchObject({ exit: 0, ledger: { a: "merged" }, files: { a: "1\r\ntheirs\r\n3\r\n" } });
});

test("any characters, in names and in contents", async () => {
  const updated = await one(
    "grüße/naïve 🦔.txt",
    lines("ä", "漢", "ß"),
    lines("Ä", "漢", "ß"),
    lines("ä", "漢", "ẞ🦔"),
  );
  expect(updated).toMatchObject({ exit: 0, files: { "grüße/naïve 🦔.txt": lines("Ä", "漢", "ẞ🦔") } });
});

test("bytes changed by the template only are replaced", async () => {
  const bytes = (last: number): Uint8Array => new Uint8Array([0, 255, last]);
  const updated = await scenario({ v1: v1({ logo: bytes(1) }), v2: v2({ logo: bytes(2) }) });
  expect(updated).toMatchObject({ exit: 0, ledger: { logo: "updated" } });
  expect(updated.files["logo"]).toBe(new TextDecoder().decode(bytes(2)));
});

test("bytes changed by both: a typed conflict, the user's stay", async () => {
  const bytes = (last: number): Uint8Array => new Uint8Array([0, 65, last]);
  const edit: Edit = { logo: bytes(66) };
  const updated = await scenario({ v1: v1({ logo: bytes(67) }), edit, v2: v2({ logo: bytes(68) }) });
  expect(updated).toMatchObject({
    exit: 3,
    ledger: { logo: "conflict: binary" },
    files: { logo: "\u0000AB" },
    unmerged: { logo: "1 2 3" },
  });
});

test("the user indented a whole JSON file anew, the template adds a key: it comes in the user's way", async () => {
  const updated = await one(
    "settings.json",
    lines("{", '  "a": 1,', '  "z": { "b": true }', "}"),
    lines("{", '    "a": 1,', '    "z": {', '        "b": true', "    }", "}"),
    lines("{", '  "a": 1,', '  "z": { "b": true, "c": 2 }', "}"),
  );
  expect(updated).toMatchObject({
    exit: 0,
    files: {
      "settings.json": lines(
        "{",
        '    "a": 1,',
        '    "z": {',
        '        "b": true,',
        '        "c": 2',
        "    }",
        "}",
      ),
    },
  });
});

const packageJson = (...dependencies: string[]): string =>
  lines(
    "{",
    '  "name": "orders",',
    '  "dependencies": {',
    dependencies.map((each) => `    ${each}`).join(",\n"),
    "  }",
    "}",
  );

test("★ package.json, both add a dependency at one place: both, valid, sorted as the user sorts", async () => {
  const updated = await one(
    "package.json",
    packageJson('"a": "1"', '"z": "1"'),
    packageJson('"a": "1"', '"mine": "1"', '"z": "1"'),
    packageJson('"a": "1"', '"theirs": "1"', '"z": "1"'),
  );
  expect(updated).toMatchObject({
    exit: 0,
    files: { "package.json": packageJson('"a": "1"', '"mine": "1"', '"theirs": "1"', '"z": "1"') },
  });
});

test("★ both add one dependency in different versions: reported, never two keys", async () => {
  const updated = await one(
    "package.json",
    packageJson('"a": "1"', '"z": "1"'),
    packageJson('"a": "1"', '"b": "1.0.0"', '"z": "1"'),
    packageJson('"a": "1"', '"b": "2.0.0"', '"z": "1"'),
  );
  expect(updated).toMatchObject({ exit: 3, ledger: { "package.json": "conflict: content" } });
  const resolved =
    updated.files["package.json"]?.replace(/<{7}.*\n([\s\S]*?)\|{7}[\s\S]*>{7}.*\n/, "$1") ?? "";
  expect(JSON.parse(resolved)).toEqual({ name: "orders", dependencies: { a: "1", b: "1.0.0", z: "1" } });
});

test(".gitignore and CODEOWNERS: the union", async () => {
  const updated = await scenario({
    v1: v1({ ".gitignore": lines("dist/"), CODEOWNERS: lines("* @platform") }),
    edit: { ".gitignore": lines("dist/", "*.local"), CODEOWNERS: lines("* @platform", "/src @orders") },
    v2: v2({ ".gitignore": lines("dist/", "coverage/"), CODEOWNERS: lines("* @platform", "/docs @writers") }),
  });
  expect(updated).toMatchObject({
    exit: 0,
    files: {
      ".gitignore": lines("dist/", "coverage/", "*.local"),
      CODEOWNERS: lines("* @platform", "/docs @writers", "/src @orders"),
    },
  });
});

test("pom.xml, both add a dependency, the template raises the parent, the user changed a property: all of it", async () => {
  const dependency = (id: string): readonly string[] => [
    "    <dependency>",
    "      <groupId>com.example</groupId>",
    `      <artifactId>${id}</artifactId>`,
    "    </dependency>",
  ];
  const project = (parent: string, java: string, ...ids: string[]): string =>
    lines(
      "<project>",
      `  <parent><artifactId>parent</artifactId><version>${parent}</version></parent>`,
      `  <properties>`,
      `    <java.version>${java}</java.version>`,
      `  </properties>`,
      "  <dependencies>",
      ...ids.flatMap(dependency),
      "  </dependencies>",
      "</project>",
    );
  const updated = await one(
    "pom.xml",
    project("1", "17", "a"),
    project("1", "21", "a", "mine"),
    project("2", "17", "a", "theirs"),
  );
  expect(updated).toMatchObject({
    exit: 0,
    ledger: { "pom.xml": "merged" },
    files: { "pom.xml": project("2", "21", "a", "theirs", "mine") },
  });
});

test("a YAML pipeline, the user added a job, the template a step: both, and comments survive", async () => {
  const workflow = (steps: readonly string[], ...jobs: string[]): string =>
    lines("on: [push]", "jobs:", "  # the gate", "  verify:", "    steps:", ...steps, ...jobs);
  const mine = ["  # ours", "  deploy:", "    steps:", "      - run: make deploy"];
  const updated = await one(
    "ci.yml",
    workflow(["      - run: make lint # fast"]),
    workflow(["      - run: make lint # fast"], ...mine),
    workflow(["      - run: make lint # fast", "      - run: make test"]),
  );
  expect(updated).toMatchObject({
    exit: 0,
    files: { "ci.yml": workflow(["      - run: make lint # fast", "      - run: make test"], ...mine) },
  });
});

test("pyproject.toml, both add a dependency at one place: both, comments survive", async () => {
  const project = (...dependencies: string[]): string =>
    lines("[project]", "dependencies = [ # pinned", ...dependencies.map((each) => `  "${each}",`), "]");
  const updated = await one(
    "pyproject.toml",
    project("flask==3.1"),
    project("flask==3.1", "mine==1"),
    project("flask==3.2", "theirs==1"),
  );
  expect(updated).toMatchObject({
    exit: 0,
    files: { "pyproject.toml": project("flask==3.2", "theirs==1", "mine==1") },
  });
});
