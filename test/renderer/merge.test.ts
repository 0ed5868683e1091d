import * as fc from "fast-check";
import { parse } from "smol-toml";
import { expect, test } from "vitest";
import { stringify } from "yaml";
import { mergeKeys } from "../../src/renderer/merge/merge.ts";
import { runs } from "../support/runs.ts";

/** The merged text, or what stands in the way. */
function merged(format: "json" | "yaml" | "toml", target: string, addition: string): string {
  const result = mergeKeys(format, target, addition);
  return result.kind === "merged" ? result.text : JSON.stringify(result);
}

test("JSON: keys go to their place in sorted maps, to the end of others; lists get what they lack", () => {
  const target = `{
  "name": "orders",
  "scripts": {
    "test": "node --test",
    "start": "node ."
  },
  "files": ["src"],
  // stays
  "dependencies": {
    "a": "1",
    "c": "1"
  }
}
`;
  const addition =
    '{ "scripts": { "lint": "eslint ." }, "dependencies": { "b": "1", "a": "1" }, "files": ["src", "docs"], "c8": { "all": true } }';
  expect(merged("json", target, addition)).toBe(`{
  "name": "orders",
  "scripts": {
    "test": "node --test",
    "start": "node .",
    "lint": "eslint ."
  },
  "files": ["src", "docs"],
  // stays
  "dependencies": {
    "a": "1",
    "b": "1",
    "c": "1"
  },
  "c8": {
    "all": true
  }
}
`);
});

test("YAML: comments and order of the target stay", () => {
  const target = `# pipeline
image: node:24 # pinned
pipelines:
  default:
    - step:
        script: [npm test] # tests
`;
  const addition = `definitions:
  # kept for a week
  caches:
    npm: ~/.npm
pipelines:
  default:
    - step:
        script: [npm run lint]
`;
  expect(merged("yaml", target, addition)).toBe(`# pipeline
image: node:24 # pinned
pipelines:
  default:
    - step:
        script: [npm test] # tests
    - step:
        script:
          - npm run lint
definitions:
  # kept for a week
  caches:
    npm: ~/.npm
`);
});

test("YAML: what is there stays as it is written, spaces included", () => {
  const target = `version: 2   # two spaces
env: { A: 1,  B: 2 }
services:
    db:   # the database
        command: >-
            a
            b
        # more of it
    # about web
    web:
        image: 'x'

# at the end
volumes: {}
list:
- a   # not indented
`;
  const addition = `services: { cache: { image: redis }, queue: { image: x } }
volumes: { data: { size: 1 } }
env: { C: "3" }
list: [b, "c: d"]
`;
  expect(merged("yaml", target, addition)).toBe(`version: 2   # two spaces
env: { A: 1,  B: 2, C: "3" }
services:
    cache: {image: redis}
    db:   # the database
        command: >-
            a
            b
        # more of it
    queue: {image: x}
    # about web
    web:
        image: 'x'

# at the end
volumes:
    data: {size: 1}
list:
- a   # not indented
- b
- "c: d"
`);
});

test("TOML: comments stay, new tables go to the end, keys into their tables, items into their lists", () => {
  const target = `# project
[project]
name = "orders" # the name
dependencies = [
    "flask",
]

[tool.ruff]
select = ["E"]
`;
  const addition = `[project]
dependencies = ["gunicorn", "flask"]
version = "1"
[tool.ruff]
select = ["F"]
line-length = 100
[tool.mypy]
strict = true
`;
  expect(merged("toml", target, addition)).toBe(`# project
[project]
name = "orders" # the name
dependencies = [
    "flask",
    "gunicorn",
]
version = "1"

[tool.ruff]
line-length = 100
select = ["E", "F"]

[tool.mypy]
strict = true
`);
});

test.each([
  ["json", '{ "a": { "b": 1 } }', '{ "a": { "b": 2 } }'],
  ["yaml", "a:\n  b: 1\n", "a: { b: 2 }"],
  ["toml", "[a]\nb = 1\n", "[a]\nb = 2\n"],
] as const)("%s: one key with two values is a conflict that names the key", (format, target, addition) => {
  expect(mergeKeys(format, target, addition)).toEqual({
    kind: "conflict",
    key: "a.b",
    there: "1",
    added: "2",
  });
});

test.each(["json", "yaml", "toml"] as const)("%s: a map against a value is a conflict", (format) => {
  const [map, value] = {
    json: ['{"a":{"b":1}}', '{"a":1}'],
    yaml: ["a: {b: 1}", "a: 1"],
    toml: ["a.b = 1", "a = 1"],
  }[format];
  expect(mergeKeys(format, map ?? "", value ?? "").kind).toBe("conflict");
});

test("what cannot be read is named", () => {
  expect(mergeKeys("json", "{", "{}")).toMatchObject({ kind: "unparsable", which: "target" });
  expect(mergeKeys("yaml", "a: 1", "a: [")).toMatchObject({ kind: "unparsable", which: "addition" });
  expect(mergeKeys("toml", "a = 1", "a =")).toMatchObject({ kind: "unparsable", which: "addition" });
});

const key = fc.stringMatching(/^[a-z]{1,3}$/);
const value = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 3 },
    fc.integer({ min: 0, max: 9 }),
    fc.constantFrom("x", "y", 'q"uote', "# no comment"),
    fc.uniqueArray(fc.constantFrom("p", "q", "r"), { maxLength: 3 }),
    fc.dictionary(key, tie("tree"), { maxKeys: 4, noNullPrototype: true }),
  ),
})).tree;
const map = fc.dictionary(key, value, { maxKeys: 5, noNullPrototype: true });

test("YAML in blocks: no line that was there is touched", () => {
  const options = [{ indent: 2 }, { indent: 4 }, { indent: 2, indentSeq: false }];
  fc.assert(
    fc.property(map, map, fc.constantFrom(...options), (target, addition, form) => {
      const text = stringify(target, form);
      const once = mergeKeys("yaml", text, stringify(addition));
      expect(once.kind).not.toBe("unparsable");
      if (once.kind !== "merged") return;
      expect(mergeKeys("yaml", once.text, stringify(addition))).toEqual(once);
      const lines = once.text.split("\n");
      // Empty maps and lists are written anew once they have something in them.
      for (const line of text.split("\n").filter((each) => !/[[{]/.test(each))) {
        expect(lines).toContain(line);
        lines.splice(lines.indexOf(line), 1);
      }
    }),
    { numRuns: runs(500) },
  );
});

test("TOML: merging twice is merging once, whatever form tables have", () => {
  const forms = [
    ["[a]\nx = 1\n", "a.y = 2\n"],
    ["a = { x = 1 }\n", "[a.b]\ny = 2\n"],
    ["a.b.x = 1\n", "[a.b]\ny = 2\n[a.b.c]\nz = 1\n"],
    ["[[a]]\nx = 1\n[a.b]\ny = 1\n[c]\n", "[[a]]\nx = 2\n"],
    ["[a]\n[[a.b]]\nx = 1\n", "[a]\ny = 1\n"],
    ["# only\n[a]\n", "top = 1\nl = [{ x = 1 }]\n"],
    ["l = [ # first\n  1, # one\n]\n", 'l = [2]\n["x.y"]\n"a b" = 1979-05-27T07:32:00Z\n'],
    ["", '[a]\nb = []\nc = {}\nd = "a\\nb"\n'],
  ] as const;
  for (const [target, addition] of forms) {
    const once = merged("toml", target, addition);
    expect(parse(once)).toEqual(deepMerged(parse(target), parse(addition)));
    expect(merged("toml", once, addition)).toBe(once);
    for (const comment of target.match(/#.*/g) ?? []) expect(once).toContain(comment);
  }
});

/** Maps key by key, lists one after the other. */
function deepMerged(left: unknown, right: unknown): unknown {
  if (Array.isArray(left) && Array.isArray(right)) return [...(left as unknown[]), ...(right as unknown[])];
  if (!isPlainMap(left) || !isPlainMap(right)) return right;
  const both = Object.entries(right).map(([key, each]) => [
    key,
    key in left ? deepMerged(left[key], each) : each,
  ]);
  return { ...left, ...(Object.fromEntries(both) as Record<string, unknown>) };
}

function isPlainMap(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !(value instanceof Date) && !Array.isArray(value);
}

test("JSON: a key that stands twice is refused", () => {
  const twice = '{\n "a": 1,\n "a": 1 }';
  const message = 'the key "a" in line 3 stands there twice';
  expect(mergeKeys("json", twice, "{}")).toEqual({ kind: "unparsable", which: "target", message });
});

test("JSON and YAML: merging twice is merging once, and nothing that was there changes", () => {
  fc.assert(
    fc.property(map, map, (target, addition) => {
      for (const format of ["json", "yaml"] as const) {
        const text = `${JSON.stringify(target, null, 2)}\n`;
        const once = mergeKeys(format, text, JSON.stringify(addition));
        if (once.kind !== "merged") return;
        const twice = mergeKeys(format, once.text, JSON.stringify(addition));
        expect(twice).toEqual(once);
        expect(mergeKeys(format, once.text, text)).toEqual(once);
      }
    }),
    { numRuns: runs(300) },
  );
});
