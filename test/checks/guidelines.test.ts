import { expect, test } from "vitest";
import { checkCatalogue } from "../../src/checks/check-catalogue.ts";
import { technologyUses } from "../../src/catalogue/technology-uses.ts";
import { aCatalogue, aFeature, oneLine, problemsOf, tinyStack, type Files } from "../support/a-catalogue.ts";

/** Guidelines on circuit breakers, and lines more. */
function guidelines(...lines: readonly string[]): Files {
  return {
    "guidelines/libraries.yaml": [
      "name: Libraries",
      "technologies:",
      "  resilience4j: { name: Resilience4j, topic: Circuit breaker, status: recommended }",
      "  hystrix:",
      "    name: Hystrix",
      "    topic: Circuit breaker",
      "    status: deprecated",
      "    reason: it is not maintained any more",
      "    replaced-by: resilience4j",
      "    found-by: [com.netflix.hystrix]",
      ...lines.map((line) => `  ${line}`),
      "",
    ].join("\n"),
  };
}

const pom = {
  "stacks/tiny/files/pom.xml.hbs": '<project>\n  {{slot "dependencies"}}\n</project>\n',
};

/** What the check says of these files, a line each. */
function findings(...files: readonly Files[]): readonly string[] {
  return checkCatalogue(aCatalogue(...files)).map(
    ({ severity, problem }) => `${severity} ${oneLine(problem)}`,
  );
}

test("what a file adds is found by its package, where it stands by itself", () => {
  const files = [tinyStack("optional: [breaker]"), aFeature("breaker"), guidelines(), pom];
  const breaker = (text: string): Files => ({ "features/breaker/tiny/pom.xml@dependencies": text });
  expect(findings(...files, breaker("<a/>\n<groupId>com.netflix.hystrix</groupId>\n"))).toEqual([
    "warning IM_CATALOGUE_DISCOURAGED features/breaker/tiny/pom.xml@dependencies:2:10: The feature `breaker` adds Hystrix, which the guidelines deprecate on Tiny (it is not maintained any more) → Use Resilience4j instead, or deprecate the feature too",
  ]);
  expect(findings(...files, breaker("<groupId>com.netflix.hystrix-like</groupId>\n"))).toEqual([]);
  expect(
    findings(
      ...files,
      breaker("hystrix>=1\n"),
      guidelines("b: { name: B, topic: T, status: deprecated, reason: old, found-by: [hystrix>=] }"),
    ),
  ).toHaveLength(1);
  expect(
    findings(...files, breaker("<a/>\n"), {
      "features/breaker/tiny/NOTES.md": "This was com.netflix.hystrix once.\n",
    }),
  ).toEqual([]);
});

test("a feature that bears the id of a technology, or says that it uses it, brings it", () => {
  const uses = (line: string): readonly string[] =>
    findings(tinyStack("optional: [breaker]"), aFeature("breaker", line), guidelines());
  expect(findings(tinyStack("optional: [hystrix]"), aFeature("hystrix"), guidelines())).toHaveLength(1);
  expect(uses("uses: [resilience4j]")).toEqual([]);
  expect(uses("uses: hystrix")).toEqual([
    "warning IM_CATALOGUE_DISCOURAGED features/breaker/feature.yaml:3:7: The feature `breaker` adds Hystrix, which the guidelines deprecate on Tiny (it is not maintained any more) → Use Resilience4j instead, or deprecate the feature too",
  ]);
  expect(uses("stacks: { tiny: { uses: [hystrix] } }")).toHaveLength(1);
  expect(findings(tinyStack("uses: [hystrix]"), guidelines())).toEqual([
    "warning IM_CATALOGUE_DISCOURAGED stacks/tiny/stack.yaml:5:8: The stack `tiny` adds Hystrix, which the guidelines deprecate (it is not maintained any more) → Use Resilience4j instead, or give the stack the badge `deprecated`",
  ]);
});

test("a deprecated feature may bring what is deprecated, and none what is forbidden", () => {
  const deprecated = ["life-cycle: deprecated", "life-cycle-reason: See the guidelines."];
  const files = (status: string, ...lines: readonly string[]): readonly Files[] => [
    tinyStack("optional: [breaker]"),
    aFeature("breaker", "uses: old", ...lines),
    guidelines(`old: { name: Old, topic: Age, status: ${status}, reason: it is old }`),
  ];
  expect(findings(...files("deprecated", ...deprecated))).toEqual([]);
  expect(findings(...files("forbidden", ...deprecated))).toEqual([
    "error IM_CATALOGUE_DISCOURAGED features/breaker/feature.yaml:3:7: The feature `breaker` adds Old, which the guidelines forbid on Tiny (it is old) → Use what the guidelines recommend instead.",
  ]);
  const retired = ["life-cycle: retired", "life-cycle-reason: See the guidelines."];
  expect(findings(...files("forbidden", ...retired))).toEqual([]);
});

test("what holds on a stack holds instead of what holds everywhere", () => {
  const on = (advice: string): readonly string[] =>
    findings(
      tinyStack("optional: [breaker]"),
      { "stacks/other/stack.yaml": tinyStack()["stacks/tiny/stack.yaml"] ?? "" },
      aFeature("breaker", "uses: old"),
      guidelines(`old: { name: Old, topic: Age, ${advice} }`),
    );
  expect(on("status: forbidden, reason: old, stacks: { tiny: { status: acceptable } }")).toEqual([]);
  expect(on("status: forbidden, reason: old, only: [other]")).toEqual([]);
  expect(on("status: acceptable, stacks: { tiny: { status: forbidden, reason: old } }")).toHaveLength(1);
});

test("advice does not lead from bad to bad", () => {
  expect(
    findings(
      tinyStack(),
      guidelines("old: { name: Old, topic: Age, status: forbidden, replaced-by: hystrix }"),
    ),
  ).toEqual([
    "warning IM_CATALOGUE_DISCOURAGED guidelines/libraries.yaml:11:3: Old is to be replaced by Hystrix, which is deprecated itself → Name what to use in the end",
  ]);
});

test("guidelines that say too little, or speak of what there is not, are told where", () => {
  expect(problemsOf(tinyStack("uses: [hystrx]"), guidelines())).toEqual([
    "IM_CATALOGUE_ID_UNKNOWN stacks/tiny/stack.yaml:5:8: There is no technology `hystrx` → Did you mean `hystrix`?",
  ]);
  expect(
    problemsOf(
      tinyStack(),
      guidelines(
        "a: { name: A, topic: T, status: forbidden }",
        "b: { name: B, topic: T }",
        "c: { name: C, topic: T, stacks: { tyny: { status: deprecated, replaced-by: resilience } } }",
      ),
      {
        "guidelines/more.yaml":
          "name: More\ntechnologies: { hystrix: { name: H, topic: T, status: acceptable } }\n",
      },
    ),
  ).toEqual([
    "IM_CATALOGUE_SHAPE guidelines/libraries.yaml:11:35: The technology is forbidden, and nothing says why or what to use instead → Add `replaced-by` or `reason`",
    "IM_CATALOGUE_SHAPE guidelines/libraries.yaml:12:3: Nothing says how `b` is thought of → Give it a `status`, or one on single `stacks`",
    "IM_CATALOGUE_ID_UNKNOWN guidelines/libraries.yaml:13:37: There is no stack `tyny` → Did you mean `tiny`?",
    "IM_CATALOGUE_ID_UNKNOWN guidelines/libraries.yaml:13:78: There is no technology `resilience` → Did you mean `resilience4j`?",
    "IM_CATALOGUE_ID_DUPLICATE guidelines/more.yaml:2:17: The technology `hystrix` is described twice (the other is at guidelines/libraries.yaml:4:3) → Rename or remove one of them.",
  ]);
  expect(
    problemsOf(tinyStack(), guidelines("a: { name: A, topic: T, status: deprecatd }"), {
      "guidelines/notes.txt": "",
    }),
  ).toEqual([
    "IM_CATALOGUE_FILE_MISPLACED guidelines/notes.txt: This file has no meaning here → Guidelines are `.yaml` files in this folder, one for each area",
    "IM_CATALOGUE_SHAPE guidelines/libraries.yaml:11:35: `status` cannot be `deprecatd` → Did you mean `deprecated`?",
  ]);
});

test("a catalogue without guidelines uses what it says, and nothing is held against it", () => {
  const catalogue = aCatalogue(tinyStack("uses: [anything]"));
  expect(technologyUses(catalogue)).toEqual([]);
  expect(checkCatalogue(catalogue)).toEqual([]);
});
