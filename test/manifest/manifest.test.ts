import { expect, test } from "vitest";
import { manifestOf, withManifest } from "../../src/manifest/manifest-of.ts";
import { manifestText } from "../../src/manifest/manifest-text.ts";
import { readManifest } from "../../src/manifest/read-manifest.ts";
import { aTree } from "../support/a-tree.ts";

const tree = aTree({ "README.md": "# Orders\n", "bin/run": "#!/bin/sh\n" });
const facts = {
  engine: "1.2.3",
  source: "built-in",
  bundle: `sha256:${"ab".repeat(32)}`,
  configuration: {
    service: {
      name: "orders",
      description: "Takes orders.",
      owner: "acme",
      repository: "https://forge.example/acme/orders",
    },
    stack: { id: "tiny", name: "Tiny", version: "1.0.0" },
    features: { micros: true, coverage: true, sox: false },
    answers: { port: 8080, "java-package": "com.acme", debug: false },
  },
  requested: { with: ["micros", "coverage", "micros"], without: ["sox"] },
  features: ["micros", "coverage"],
  tree,
};

test("the manifest is one text: keys in order, lists sorted, a file a line", () => {
  expect(manifestText(manifestOf(facts))).toBe(`{
  "schema": 1,
  "engine": "1.2.3",
  "catalogue": {
    "source": "built-in",
    "bundle": "sha256:abababababababababababababababababababababababababababababababab"
  },
  "stack": {
    "id": "tiny",
    "version": "1.0.0"
  },
  "service": {
    "name": "orders",
    "description": "Takes orders.",
    "owner": "acme",
    "repository": "https://forge.example/acme/orders"
  },
  "requested": {
    "with": [
      "coverage",
      "micros"
    ],
    "without": [
      "sox"
    ]
  },
  "answers": {
    "debug": false,
    "java-package": "com.acme",
    "port": 8080
  },
  "features": [
    "coverage",
    "micros"
  ],
  "tree": "${tree.id}",
  "files": [
    {"path":"README.md","origin":"stacks/tiny/files/README.md","policy":"managed","blob":"3ded947fd7a5ec1ea2c3e173d9746a9aa489270c","executable":false},
    {"path":"bin/run","origin":"stacks/tiny/files/bin/run","policy":"managed","blob":"1a2485251c33a70432394c93fb89330ef214bfc9","executable":true}
  ]
}
`);
});

test("what is written is read, however it is laid out", () => {
  const manifest = manifestOf(facts);
  expect(readManifest(manifestText(manifest))).toEqual(manifest);
  expect(readManifest(JSON.stringify(manifest))).toEqual(manifest);
  const empty = manifestOf({ ...facts, tree: aTree({}) });
  expect(readManifest(manifestText(empty))).toEqual(empty);
});

test("the first commit holds the files and the manifest, in git's order", () => {
  const manifest = manifestOf({
    ...facts,
    tree: aTree({ "-": "dash", ".gitignore": "x\n", "README.md": "y\n" }),
  });
  const text = manifestText(manifest);
  const rendered = aTree({ "-": "dash", ".gitignore": "x\n", "README.md": "y\n" });
  const whole = withManifest(rendered, manifest);
  expect(whole.files.map((file) => file.path)).toEqual([
    "-",
    ".gitignore",
    ".instant-micros.json",
    "README.md",
  ]);
  const expected = { "-": "dash", ".gitignore": "x\n", "README.md": "y\n", ".instant-micros.json": text };
  expect(whole.id).toBe(aTree(expected).id);
});

test("a template cannot write the manifest", () => {
  const intruder = aTree({ ".instant-micros.json": "{}" });
  const manifest = manifestOf({ ...facts, tree: intruder });
  expect(() => withManifest(intruder, manifest)).toThrow(expect.objectContaining({ code: "IM_PATH_UNSAFE" }));
});

const text = manifestText(manifestOf(facts));

test.each([
  ["not JSON", "{", ""],
  ["no object", "[]", ""],
  ["a merge conflict", `<<<<<<< ours\n${text}`, ""],
  ["a later format", text.replace('"schema": 1', '"schema": 2'), "/schema"],
  ["an unknown key", text.replace('"engine"', '"motor": "x",\n  "engine"'), ""],
  ["a bundle without a digest", text.replace("sha256:", "md5:"), "/catalogue/bundle"],
  ["an unknown policy", text.replace('"policy":"managed"', '"policy":"mine"'), "/files/0/policy"],
  [
    "a path that leaves the service",
    text.replace('"path":"README.md"', '"path":"../README.md"'),
    "/files/0/path",
  ],
  ["an edited blob id", text.replace('"blob":"3ded', '"blob":"0000'), "/files"],
  ["an edited path", text.replace('"path":"bin/run"', '"path":"bin/walk"'), "/files"],
  ["an edited executable bit", text.replace('"executable":true', '"executable":false'), "/files"],
  ["a file taken out", text.replace(/ {4}\{"path":"README\.md".*\n/, ""), "/files"],
  ["an edited tree", text.replace(`"tree": "${tree.id}"`, `"tree": "${"0".repeat(40)}"`), "/files"],
])("%s is found, with its place", (_, damaged, pointer) => {
  expect(damaged).not.toBe(text);
  expect(() => readManifest(damaged)).toThrow(
    expect.objectContaining({ code: "IM_MANIFEST_INVALID", where: `.instant-micros.json#${pointer}` }),
  );
});
