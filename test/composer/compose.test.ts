import { expect, test } from "vitest";
import { compose } from "../../src/composer/compose.ts";
import { aCatalogue, aFeature, tinyStack, type Files } from "../support/a-catalogue.ts";
import { thrownBy } from "../support/rendered.ts";

/** The stack `tiny` with the standard feature `s` and the optional features `b` and `a`, in that order. */
function catalogue(...files: readonly Files[]): ReturnType<typeof aCatalogue> {
  const stack = tinyStack("standard: [s]", "optional: [b, a]", 'write-once: ["src/**"]');
  return aCatalogue(
    stack,
    aFeature("s"),
    aFeature("a"),
    aFeature("b", 'write-once: ["b/**"]', "required-files: [b/gate]"),
    ...files,
  );
}

test("a file gathers its fragments and merges: the stack's, then standard, then optional features as listed", () => {
  const made = catalogue({
    "stacks/tiny/files/x.json.hbs": '{ {{slot "in"}} }',
    "features/a/tiny/x.json@in": "",
    "features/b/every-stack/x.json@in.hbs": "",
    "features/s/tiny/x.json@in": "",
    "stacks/tiny/files+a/x.json@in": "",
    "features/b/tiny/x.json@merge": "{}",
    "features/s/tiny/x.json@merge.hbs": "{}",
  });
  const [file, ...others] = compose(made, "tiny", ["a", "b", "s"]).files;
  expect(others).toEqual([]);
  expect(file).toMatchObject({
    path: "x.json",
    origin: "stacks/tiny/files/x.json.hbs",
    owner: { kind: "stack", id: "tiny" },
    body: { kind: "template", text: '{ {{slot "in"}} }' },
  });
  expect(file?.fragments.map(({ origin, template }) => [origin, template])).toEqual([
    ["stacks/tiny/files+a/x.json@in", false],
    ["features/s/tiny/x.json@in", false],
    ["features/b/every-stack/x.json@in.hbs", true],
    ["features/a/tiny/x.json@in", false],
  ]);
  expect(file?.merges.map((each) => each.origin)).toEqual([
    "features/s/tiny/x.json@merge.hbs",
    "features/b/tiny/x.json@merge",
  ]);
});

test("what other features add to a feature's file comes and goes with it", () => {
  const made = catalogue({
    "features/a/tiny/ci.yml": "a: 1\n",
    "features/b/tiny+a/ci.yml@merge": "b: 2\n",
  });
  const paths = (...on: readonly string[]): readonly string[] =>
    compose(made, "tiny", on).files.map((file) => `${file.path} ${file.merges.length}`);
  expect(paths("b")).toEqual([]);
  expect(paths("a")).toEqual(["ci.yml 0"]);
  expect(paths("a", "b")).toEqual(["ci.yml 1"]);
});

test("a target is named as in the catalogue, expressions included", () => {
  const made = catalogue({
    "stacks/tiny/files/{{service.name}}/x.json": "{}",
    "features/a/tiny/{{service.name}}/x.json@merge": "{}",
  });
  expect(compose(made, "tiny", ["a"]).files[0]?.merges).toHaveLength(1);
});

test("the stack's write-once globs hold for every file, a feature's for its own", () => {
  const made = catalogue({ "stacks/tiny/files/x": "", "features/b/tiny/b/y": "" });
  const globs = compose(made, "tiny", ["b"]).files.map(({ path, policyGlobs }) => [path, policyGlobs]);
  expect(globs).toEqual([
    ["b/y", { writeOnce: ["src/**", "b/**"], required: ["b/gate"] }],
    ["x", { writeOnce: ["src/**"], required: [] }],
  ]);
});

test("two whole files for one path, and additions to no file, are named all at once", () => {
  const made = catalogue({
    "stacks/tiny/files/x": "",
    "features/a/tiny/x.hbs": "",
    "features/b/every-stack/x": "",
    "features/a/tiny/none.json@merge": "{}",
    "features/b/tiny/package-lock.json": "",
    "features/a/tiny/package-lock.json@lock": "{}",
  });
  expect(thrownBy(() => compose(made, "tiny", ["a", "b"])).map((line) => line.split(" → ")[0])).toEqual([
    "IM_FILE_CONFLICT features/b/every-stack/x: Two contributions write `x` (the other is stacks/tiny/files/x)",
    "IM_FILE_CONFLICT features/a/tiny/package-lock.json@lock: Two contributions write `package-lock.json` (the other is features/b/tiny/package-lock.json)",
    "IM_FILE_CONFLICT features/a/tiny/x.hbs: Two contributions write `x` (the other is stacks/tiny/files/x)",
    "IM_CONTRIBUTION_STRANDED features/a/tiny/none.json@merge: Nothing writes `none.json`, which this adds to",
  ]);
  expect(compose(made, "tiny", []).files.map((each) => each.path)).toEqual(["x"]);
});
