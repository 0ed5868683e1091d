import { expect, test } from "vitest";
import { checkCatalogue } from "../../src/checks/check-catalogue.ts";
import { aCatalogue, aFeature, oneLine, tinyStack, type Files } from "../support/a-catalogue.ts";

/** What the check says of these files, a line each. */
function findings(...files: readonly Files[]): readonly string[] {
  return checkCatalogue(aCatalogue(...files)).map(
    ({ severity, problem }) => `${severity} ${oneLine(problem)}`,
  );
}

const ab = [tinyStack("optional: [a, b]"), aFeature("a"), aFeature("b")];

test("a sound catalogue has no findings", () => {
  expect(
    findings(
      tinyStack("optional: [a, b]", "questions: { port: { title: Port, type: integer, default: 80 } }"),
      aFeature("a", "requires: b", "examples: [{ title: a brings b, stack: tiny, with: [a] }]"),
      aFeature("b"),
      {
        "stacks/tiny/files/x.json.hbs": '{ "port": {{answers.port}} }\n',
        "stacks/tiny/files/y.txt.hbs": '{{slot "lines"}}\n',
        "features/a/tiny/y.txt@lines": "a\n",
        "features/b/tiny/x.json@merge": '{ "b": true }\n',
      },
    ),
  ).toEqual([]);
});

test.each<[string, readonly Files[], readonly string[]]>([
  [
    "a stack's replacement is not there",
    [tinyStack("badge: deprecated", "replaced-by: tinny")],
    ["error IM_CATALOGUE_ID_UNKNOWN stacks/tiny/stack.yaml:1:1: There is no stack `tinny`"],
  ],
  [
    "a stack's replacement is deprecated itself",
    [tinyStack("badge: deprecated", "replaced-by: tiny")],
    [
      "warning IM_CATALOGUE_DISCOURAGED stacks/tiny/stack.yaml:1:1: The replacement `tiny` is deprecated itself",
    ],
  ],
  [
    "no service is possible",
    [
      tinyStack("optional: [a, b]", "groups: { g: { noun: thing, one-of: [a, b] } }", "defaults: [a]"),
      aFeature("a", "requires: b"),
      aFeature("b", "requires: a"),
    ],
    [
      "error IM_CATALOGUE_RULES stacks/tiny/stack.yaml: No service of Tiny is possible",
      "warning IM_CATALOGUE_RULES features/a/feature.yaml:3:11: The features `a`, `b` require each other in Tiny",
    ],
  ],
  [
    "a feature that can never be on, another that always is",
    [
      tinyStack("standard: [s]", "optional: [a, b]"),
      aFeature("s", "requires: b"),
      aFeature("a", "conflicts: s"),
      aFeature("b"),
    ],
    [
      "error IM_CATALOGUE_RULES features/a/feature.yaml:1:1: The feature `a` can be on in no service of Tiny",
      "warning IM_CATALOGUE_RULES features/b/feature.yaml:1:1: The feature `b` is offered as optional and always on in Tiny",
    ],
  ],
  [
    "defaults that contradict each other",
    [tinyStack("optional: [a, b]", "defaults: [a, b]"), aFeature("a", "conflicts: b"), aFeature("b")],
    [
      "error IM_CATALOGUE_RULES features/a/feature.yaml:1:1: The defaults `a`, `b` cannot be on together in Tiny",
    ],
  ],
  [
    "groups without a default, with too many, and impossible ones",
    [
      tinyStack(
        "optional: [a, b, c, d, e, f]",
        "defaults: [c, d]",
        "groups: { one: { noun: thing, one-of: [a, b] }, two: { noun: thing, one-of: [c, d] }, three: { noun: thing, members: [e, f], min: 3, max: 3 } }",
      ),
      ...["a", "b", "c", "d", "e", "f"].map((id) => aFeature(id)),
    ],
    [
      "error IM_CATALOGUE_RULES stacks/tiny/stack.yaml: No service of Tiny is possible",
      "error IM_CATALOGUE_RULES stacks/tiny/stack.yaml:7:11: The group `one` needs one of its members and has no default",
      "error IM_CATALOGUE_RULES stacks/tiny/stack.yaml:7:49: The group `two` has more defaults than it may have members on: `c`, `d`",
      "error IM_CATALOGUE_RULES stacks/tiny/stack.yaml:7:87: The group `three` asks for more members than it has or allows",
    ],
  ],
  [
    "a file that is said to have moved to where nothing is; one that moved on, and a folder, are right",
    [
      tinyStack(
        "moved: { files/a: files/b.tx, files/x: files/y, files/y: files/b.txt, files/old/: files/new/ }",
      ),
      { "stacks/tiny/files/b.txt": "b", "stacks/tiny/files/new/c": "c" },
    ],
    [
      "error IM_CATALOGUE_MOVED stacks/tiny/stack.yaml:1:1: `stacks/tiny/files/a` is said to be `stacks/tiny/files/b.tx` now, and there is nothing → Did you mean `stacks/tiny/files/b.txt`?",
    ],
  ],
  [
    "a capability that nothing provides",
    [
      tinyStack("optional: [a, b]"),
      aFeature("a", "requires: { any: [{ capability: builder }, b] }"),
      aFeature("b"),
    ],
    [
      "error IM_CATALOGUE_RULES features/a/feature.yaml:3:11: `a` requires the capability `builder`, which nothing provides in Tiny",
    ],
  ],
  [
    "a rule that changes nothing",
    [
      tinyStack("optional: [a, b, c]"),
      aFeature("a", "requires: [b, c]"),
      aFeature("b", "requires: c"),
      aFeature("c"),
    ],
    ["warning IM_CATALOGUE_RULES features/a/feature.yaml:3:15: This rule of `a` changes nothing in Tiny"],
  ],
  [
    "examples that come out otherwise",
    [
      tinyStack("optional: [a, b]"),
      aFeature(
        "a",
        "conflicts: b",
        "examples: [{ title: both, stack: tiny, with: [a, b] }, { title: one, stack: tiny, with: [a], refused: true }]",
      ),
      aFeature("b"),
    ],
    [
      "error IM_CATALOGUE_EXAMPLE features/a/feature.yaml:4:12: The example “both” is refused",
      "error IM_CATALOGUE_EXAMPLE features/a/feature.yaml:4:56: The example “one” is not refused",
    ],
  ],
  [
    "values, helpers and slots that do not exist",
    [
      ...ab,
      {
        "stacks/tiny/files/{{answers.none}}.txt": "",
        "stacks/tiny/files/x.txt.hbs": '{{upper service.name}}\n{{#if features.c}}{{/if}}\n{{slot "here"}}\n',
        "features/a/tiny/x.txt@there": "",
        "features/b/tiny/x.txt@here.hbs": '{{slot "inner"}}',
      },
    ],
    [
      "error IM_TEMPLATE_FAILED stacks/tiny/files/x.txt.hbs:1:3: There is no helper `upper`",
      "error IM_TEMPLATE_FAILED stacks/tiny/files/x.txt.hbs:2:7: There is no value `features.c`",
      "error IM_TEMPLATE_FAILED stacks/tiny/files/{{answers.none}}.txt:1:3: There is no value `answers.none` for this contribution",
      "error IM_CONTRIBUTION_STRANDED features/a/tiny/x.txt@there: `x.txt` has no slot `there`",
      "error IM_TEMPLATE_FAILED features/b/tiny/x.txt@here.hbs:1:3: A fragment declares the slot `inner`",
    ],
  ],
  [
    "one path or key with two contents, only where both can be on",
    [
      tinyStack("optional: [a, b, c]"),
      aFeature("a", "conflicts: c"),
      aFeature("b"),
      aFeature("c"),
      {
        "stacks/tiny/files/x.json": "{}",
        "features/a/tiny/x.json@merge": '{ "k": 1 }',
        "features/b/tiny/x.json@merge": '{ "k": 2 }',
        "features/c/tiny/x.json@merge": '{ "k": 1, "l": 1 }',
        "features/a/tiny/same.txt": "a",
        "features/c/tiny/same.txt": "c",
      },
    ],
    [
      "error IM_MERGE_CONFLICT features/b/tiny/x.json@merge: `k` in `x.json` is given two values",
      "error IM_MERGE_CONFLICT features/c/tiny/x.json@merge: `k` in `x.json` is given two values",
    ],
  ],
  [
    "a template that fails with the answer that a feature's rule leaves",
    [
      tinyStack("optional: [a]", "questions: { flag: { title: Flag, type: boolean, default: false } }"),
      aFeature("a", "requires: { answer: flag, is: true }"),
      { "stacks/tiny/files/x.json.hbs": "{{#if answers.flag}}broken{{else}}{}{{/if}}\n" },
    ],
    ["error IM_OUTPUT_UNPARSABLE stacks/tiny/files/x.json"],
  ],
  [
    "what is never used",
    [
      tinyStack("optional: [a]", "questions: { port: { title: Port, type: integer, default: 80 } }"),
      aFeature("a"),
      aFeature("b"),
      {
        "stacks/tiny/files/x.txt.hbs": '{{slot "empty"}}',
        "features/b/tiny/y.txt": "",
        "features/a/tiny+b/z.txt": "",
      },
    ],
    [
      "warning IM_CATALOGUE_UNUSED features/b/feature.yaml:1:1: No stack has the feature `b`",
      "error IM_CATALOGUE_UNUSED features/a/tiny+b: What lies in `features/a/tiny+b` is never used",
      "error IM_CATALOGUE_UNUSED features/b/tiny: What lies in `features/b/tiny` is never used",
      "warning IM_CATALOGUE_UNUSED stacks/tiny/files/x.txt.hbs:1:3: Nothing fills the slot `empty` of `x.txt`",
      "warning IM_CATALOGUE_UNUSED stacks/tiny/stack.yaml:6:14: Nothing looks at the answer to `port`",
    ],
  ],
  [
    "required files that nobody writes, or that are written once",
    [
      tinyStack("optional: [a]", 'write-once: ["own/**"]', "required-files: [own/x.txt, bin/gate]"),
      aFeature("a", "required-files: [gate]"),
      { "stacks/tiny/files/own/x.txt": "", "features/a/tiny/bin/gate": "" },
    ],
    [
      "error IM_CATALOGUE_REQUIRED_FILE stacks/tiny/stack.yaml:1:1: `own/x.txt` is both required and written once",
      "error IM_CATALOGUE_REQUIRED_FILE features/a/feature.yaml:1:1: The required file `gate` is written by nobody",
    ],
  ],
  [
    "ids that are taken for each other",
    [tinyStack("optional: [json-log, jsonlog]"), aFeature("json-log"), aFeature("jsonlog")],
    [
      "warning IM_CATALOGUE_ID_CONFUSABLE features/jsonlog/feature.yaml:1:1: The ids `json-log` and `jsonlog`",
    ],
  ],
])("found: %s", (_, files, expected) => {
  const found = findings(...files);
  expect(found.map((line, index) => line.slice(0, expected[index]?.length ?? line.length))).toEqual(expected);
});
