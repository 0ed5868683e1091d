import { expect, test } from "vitest";
import { parseCatalogue } from "../../src/catalogue/parse.ts";
import { aCatalogue, aFeature, aStack, problemsOf, rawCatalogue, tinyStack } from "../support/a-catalogue.ts";

test("a stack with features, groups, questions and files", () => {
  const catalogue = aCatalogue(
    tinyStack(
      "standard: [logs]",
      "optional: [micros, { java: [checkstyle] }, kotlin]",
      "defaults: [micros, java]",
      "groups: { language: { noun: language, one-of: [java, kotlin] } }",
      "questions: { package: { title: Package, type: string, default: x } }",
      "write-once: [src/**]",
    ),
    aFeature("logs"),
    aFeature("micros", "provides: platform"),
    aFeature("java"),
    aFeature("kotlin"),
    aFeature("checkstyle", "requires: [java, { capability: platform }]", "conflicts: kotlin"),
    {
      "stacks/tiny/files/README.md.hbs": "# {{service.name}}\n",
      "stacks/tiny/files/bin/run": "#!/bin/sh\n",
      "features/checkstyle/tiny+java/pom.xml@plugins": "<plugin/>\n",
      "features/micros/every-stack/package.json@merge.hbs": "{}\n",
    },
  );
  const [stack] = catalogue.stacks;
  expect(stack?.optional.map(({ id, parent }) => [parent, id].filter(Boolean).join(" > "))).toEqual([
    "micros",
    "java",
    "java > checkstyle",
    "kotlin",
  ]);
  expect(stack?.groups).toMatchObject([{ id: "language", min: 1, max: 1, members: ["java", "kotlin"] }]);
  expect(stack?.contributions).toMatchObject([
    { kind: "file", path: "README.md", template: true, executable: false },
    { kind: "file", path: "bin/run", template: false, executable: true },
  ]);
  const checkstyle = catalogue.features.find((each) => each.id === "checkstyle");
  expect(checkstyle?.rules.requires.map((each) => each.formula)).toEqual([
    { kind: "feature", id: "java" },
    { kind: "capability", name: "platform" },
  ]);
  expect(checkstyle?.rules.requires[0]?.source).toEqual({
    file: "features/checkstyle/feature.yaml",
    line: 3,
    column: 12,
  });
  expect(checkstyle?.contributions).toMatchObject([
    { kind: "fragment", slot: "plugins", path: "pom.xml", stack: "tiny", when: ["java"] },
  ]);
  expect(catalogue.features.find((each) => each.id === "micros")?.contributions).toMatchObject([
    { kind: "merge", format: "json", path: "package.json", template: true, stack: "every-stack" },
  ]);
});

test("all problems are listed at once, each with its place and a hint", () => {
  const problems = problemsOf(
    {
      "stacks/tiny/stack.yaml":
        "name: Tiny\nsummery: A typo.\nversion: one\nchangelog: [{ version: 1.0.0, date: 2026-01-01, changes: [x] }]\n",
    },
    { "features/java/feature.yaml": "name: [Java\n" },
    { "features/kotlin/kotlin.yaml": "" },
  );
  expect(problems).toEqual([
    expect.stringMatching(/^IM_CATALOGUE_FILE_MISPLACED features\/kotlin\/kotlin\.yaml: /),
    expect.stringMatching(
      /^IM_CATALOGUE_FILE_MISPLACED features\/kotlin: The folder `features\/kotlin` has no/,
    ),
    expect.stringMatching(/^IM_CATALOGUE_SHAPE stacks\/tiny\/stack\.yaml:1:1: `summary` is missing/),
    expect.stringMatching(
      /^IM_CATALOGUE_SHAPE stacks\/tiny\/stack\.yaml:2:1: There is no key `summery` here → Did you mean `summary`\?/,
    ),
    expect.stringMatching(/^IM_CATALOGUE_SHAPE stacks\/tiny\/stack\.yaml:3:10: `version` cannot be `one`/),
    expect.stringMatching(/^IM_CATALOGUE_YAML features\/java\/feature\.yaml:2:1: This is not YAML/),
  ]);
});

test("an alias that nothing is called by is no YAML, and no failure of ours", () => {
  expect(problemsOf({ "stacks/tiny/stack.yaml": "name: *tiny\n" })).toEqual([
    expect.stringMatching(
      /^IM_CATALOGUE_YAML stacks\/tiny\/stack\.yaml:1:1: This is not YAML: Unresolved alias/,
    ),
  ]);
});

test.each([
  [
    "an unknown feature in a stack",
    [tinyStack("optional: [jav]"), aFeature("java")],
    "IM_CATALOGUE_ID_UNKNOWN stacks/tiny/stack.yaml:5:12: There is no feature `jav` → Did you mean `java`?",
  ],
  [
    "an unknown feature in a rule",
    [aStack, aFeature("checkstyle", "requires: { any: [jav, checkstyle] }"), aFeature("java")],
    "IM_CATALOGUE_ID_UNKNOWN features/checkstyle/feature.yaml:3:19: There is no feature `jav` → Did you mean `java`?",
  ],
  [
    "a feature listed twice",
    [tinyStack("standard: [java]", "optional: [java]"), aFeature("java")],
    "IM_CATALOGUE_ID_DUPLICATE stacks/tiny/stack.yaml:6:12: The feature `java` is listed twice (the other is at stacks/tiny/stack.yaml:5:12) → Rename or remove one of them.",
  ],
  [
    "a default that the stack does not have",
    [tinyStack("defaults: [java]"), aFeature("java")],
    "IM_CATALOGUE_ID_UNKNOWN stacks/tiny/stack.yaml:5:12: The feature `java` is not among this stack's features → Add it to `standard` or `optional`, or take it out here",
  ],
  [
    "an alias that is an id",
    [aStack, aFeature("java"), aFeature("kotlin", "aliases: [java]")],
    "IM_CATALOGUE_ID_DUPLICATE features/kotlin/feature.yaml:3:11: The alias `java` is the id of a feature (the other is at features/java/feature.yaml:1:1) → Rename or remove one of them.",
  ],
  [
    "an empty version range",
    [aStack, aFeature("java", 'requires: { stack-version: ">=2 <1" }')],
    "IM_CATALOGUE_RANGE_INVALID features/java/feature.yaml:3:28: No version is in the range `>=2 <1` → Write versions with >=, >, <=, <, =, ^ or ~, separated by spaces.",
  ],
  [
    "a rule over a free text",
    [
      aStack,
      aFeature(
        "java",
        'requires: { answer: pkg, is: "x" }',
        "questions: { pkg: { title: P, type: string, default: x } }",
      ),
    ],
    "IM_CATALOGUE_SHAPE features/java/feature.yaml:3:21: The answer to `pkg` cannot take part in a rule → Only questions of the types choice and boolean can",
  ],
  [
    "a default outside the values",
    [
      aStack,
      aFeature(
        "java",
        'questions: { version: { title: V, type: choice, values: ["17", "21"], default: "18" } }',
      ),
    ],
    "IM_CATALOGUE_SHAPE features/java/feature.yaml:3:80: The default of `version` is none of `17`, `21`",
  ],
  [
    "a folder for a stack that does not exist",
    [aStack, aFeature("java"), { "features/java/tinny/x": "" }],
    "IM_CATALOGUE_FILE_MISPLACED features/java/tinny/x: There is no meaning for the folder `tinny` → Did you mean `tiny`?",
  ],
  [
    "deprecated without a reason",
    [aStack, aFeature("java", "life-cycle: deprecated")],
    "IM_CATALOGUE_SHAPE features/java/feature.yaml:3:13: The feature is deprecated, and nothing says why or what to use instead → Add `replaced-by` or `life-cycle-reason`",
  ],
  [
    "a changelog that does not begin with the version",
    [
      {
        "stacks/tiny/stack.yaml":
          "name: T\nsummary: S\nversion: 2.0.0\nchangelog: [{ version: 1.0.0, date: 2026-01-01, changes: [x] }]\n",
      },
    ],
    "IM_CATALOGUE_SHAPE stacks/tiny/stack.yaml:4:24: The newest entry of the changelog is 1.0.0, the version is 2.0.0 → Write the changelog newest first, beginning with this version",
  ],
])("%s", (_, files, expected) => {
  expect(problemsOf(...files)).toContain(
    expected.includes("IM_CATALOGUE_SHAPE") ? expectWithNextStep(expected) : expected,
  );
});

/** Where a place gives no hint of its own, the code's next step stands in. */
function expectWithNextStep(line: string): string {
  return line.includes(" → ") ? line : `${line} → See \`docs/template-authors.md\` for the keys there are.`;
}

test("links and harmful paths are refused by name", () => {
  const raw = rawCatalogue(aStack);
  const parsed = parseCatalogue({
    source: "test",
    files: [
      ...raw.files,
      { kind: "symlink", path: "stacks/tiny/files/passwd", target: "/etc/passwd" },
      {
        kind: "file",
        path: "stacks/tiny/files/.GIT/hooks/x",
        bytes: new Uint8Array(),
        executable: false,
      },
    ],
  });
  expect(
    parsed.kind === "broken" ? parsed.problems.map((each) => `${each.code} ${each.where}`) : parsed,
  ).toEqual([
    "IM_CATALOGUE_FILE_UNSAFE stacks/tiny/files/.GIT/hooks/x",
    "IM_CATALOGUE_FILE_UNSAFE stacks/tiny/files/passwd",
  ]);
});
