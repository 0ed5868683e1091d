import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clausesOf } from "../../src/resolver/clauses.ts";
import { count } from "../../src/resolver/count.ts";
import { modelOfDimacs, parseDimacs, parseUvl, toDimacs, toUvl } from "../../src/resolver/interchange.ts";
import type { FeatureModel } from "../../src/resolver/model.ts";
import { resolve } from "../../src/resolver/resolve.ts";
import { aModel } from "../support/a-model.ts";
import { models } from "../support/arbitrary-model.ts";
import { validConfigurations } from "../support/brute-force.ts";
import { springForm } from "../support/spring-form.ts";
import { runs } from "../support/runs.ts";

const everything = { with: [], without: [] };

describe("DIMACS", () => {
  test("names every feature and writes one clause a line", () => {
    const model = aModel(
      { java: {}, kotlin: {}, checkstyle: { requires: "java" } },
      { language: { of: ["java", "kotlin"] } },
    );
    expect(toDimacs(model)).toBe(
      ["c 1 java", "c 2 kotlin", "c 3 checkstyle", "p cnf 3 3", "-3 1 0", "1 2 0", "-1 -2 0", ""].join("\n"),
    );
  });

  test("is read back as the same clauses and the same model", () => {
    const dimacs = parseDimacs(toDimacs(springForm));
    expect(dimacs.clauses).toEqual(clausesOf(springForm).clauses.map((each) => each.literals));
    expect([...dimacs.names.values()]).toEqual(springForm.features.map(({ id }) => id));
    expect(count(modelOfDimacs(springForm.stack, dimacs), everything)).toBe(5760n);
  });

  test("keeps the number of configurations of any model, also where it needs variables of its own", () => {
    fc.assert(
      fc.property(models(7), (model) => {
        const read = modelOfDimacs(model.stack, parseDimacs(toDimacs(model)));
        expect(count(read, everything)).toBe(BigInt(validConfigurations(model).length));
      }),
      { numRuns: runs(300) },
    );
  });

  test("takes what other tools write: comments, clauses over several lines, marked names", () => {
    const { variables, clauses, names } = parseDimacs(
      "c made elsewhere\nc 1$ CONFIG_A\nc 2 B\np cnf 3 2\n1 -2\n0 3\n-1 0\n%\n0\n",
    );
    expect({ variables, clauses }).toEqual({
      variables: 3,
      clauses: [
        [0, 3],
        [4, 1],
      ],
    });
    expect([...names]).toEqual([
      [0, "CONFIG_A"],
      [1, "B"],
    ]);
  });

  test.each([
    ["1 2 0", "line 1", "clauses come before the line `p cnf`"],
    ["p cnf x 2", "line 1", "the line is not `p cnf <variables> <clauses>`"],
    ["p cnf 2 1\n1 3 0", "line 2", "variable 3 is above 2"],
    ["p cnf 2 1\n1 a 0", "line 2", "`a` is not a number"],
    ["c nothing", "line 1", "there is no line `p cnf <variables> <clauses>`"],
  ])("refuses %j", (text, where, because) => {
    expect(() => parseDimacs(text)).toThrow(
      expect.objectContaining({ code: "IM_DIMACS_INVALID", where, because }),
    );
  });
});

describe("UVL", () => {
  test("shows groups in the tree and rules as constraints", () => {
    const model = aModel(
      {
        spring: { standard: true },
        java: { default: true },
        kotlin: {},
        "java-21": { name: "Java 21" },
        "java-25": { name: "Java 25" },
        checkstyle: { requires: "java", conflicts: "spring" },
      },
      { language: { of: ["java", "kotlin"] }, version: { of: ["java-21", "java-25"], when: "java" } },
    );
    expect(toUvl(model)).toBe(
      [
        "features",
        "    Tiny {abstract}",
        "        mandatory",
        "            spring {name 'Spring'}",
        "        alternative",
        "            java {name 'Java', default true}",
        "                alternative",
        "                    \"java-21\" {name 'Java 21'}",
        "                    \"java-25\" {name 'Java 25'}",
        "            kotlin {name 'Kotlin'}",
        "        optional",
        "            checkstyle {name 'Checkstyle'}",
        "",
        "constraints",
        "    checkstyle => java",
        "    !(checkstyle & spring)",
        "",
      ].join("\n"),
    );
  });

  test("is read back as the same form", () => {
    const read = parseUvl(toUvl(springForm), "spring.uvl");
    expect(count(read, everything)).toBe(5760n);
    const defaults = resolve(read, everything);
    expect(defaults).toMatchObject({ kind: "resolved" });
    expect(onOf(read)).toEqual(onOf(springForm));
    expect(new Map(read.features.map(({ id, name }) => [id, name]))).toEqual(
      new Map(springForm.features.map(({ id, name }) => [id, name])),
    );
  });

  test("keeps the configurations of any model", () => {
    fc.assert(
      fc.property(models(7), (model) => {
        const read = parseUvl(toUvl(model), "any.uvl");
        const ids = new Set(model.features.map(({ id }) => id));
        const configurations = (of: FeatureModel): readonly string[] =>
          validConfigurations(of)
            .map((on) =>
              [...on]
                .filter((id) => ids.has(id))
                .sort()
                .join(" "),
            )
            .sort();
        expect(configurations(read)).toEqual(configurations(model));
      }),
      { numRuns: runs(300) },
    );
  });

  test("reads trees, cardinalities and nested constraints of other tools", () => {
    const read = parseUvl(
      [
        "namespace shop",
        "include",
        "\tBoolean.group-cardinality",
        "features",
        "\tShop",
        "\t\tmandatory",
        "\t\t\tPayment // how to pay",
        "\t\t\t\t[1..2]",
        "\t\t\t\t\tCard {fee 3}",
        "\t\t\t\t\tTransfer",
        "\t\t\t\t\tCash",
        "\t\toptional",
        "\t\t\tSearch {abstract}",
        "\t\t\t\tmandatory",
        "\t\t\t\t\tIndex",
        "\t\t\t\tor",
        "\t\t\t\t\tBasic",
        "\t\t\t\t\tAdvanced",
        "constraints",
        "\tAdvanced => (Card & !Cash) | Transfer",
        "\tShop => (Cash <=> Basic)",
      ].join("\n"),
      "shop.uvl",
    );
    // Six ways to pay; Cash comes with Basic and Basic with Cash, Advanced asks for Transfer or Card without Cash.
    const valid = validConfigurations(read);
    expect(count(read, everything)).toBe(BigInt(valid.length));
    for (const on of valid) {
      expect(on.has("Payment")).toBe(true);
      expect(on.has("Index")).toBe(on.has("Search"));
      expect(on.has("Cash")).toBe(on.has("Basic"));
    }
    // Without search: Card, Transfer or both. With Basic: Cash and at most one more, Advanced besides only with
    // Transfer. With Advanced alone: Card, Transfer or both.
    expect(valid).toHaveLength(3 + 3 + 1 + 3);
  });

  test.each([
    ["imports\n    a.b as c", "any.uvl:1:1", "the section `imports` is not read"],
    ["include\n    Arithmetic", "any.uvl:2:5", "the language level `Arithmetic` is not read"],
    [
      "features\n    A\n        optional\n            Integer B",
      "any.uvl:4:13",
      "`Integer B` is not a Boolean feature",
    ],
    ["features\n    A\n        B", "any.uvl:3:9", "a feature stands outside any group"],
    ["features\n    A\n    B", "any.uvl:3:5", "there is a second root"],
    ["features\n    A\nconstraints\n    A => B", "any.uvl:4:5", "there is no feature `B`"],
    ["features\n    A\nconstraints\n    A.x > 3", "any.uvl:4:5", "there is no feature `A.x`"],
    ["features\n    A\nconstraints\n    (A", "any.uvl:4:5", "`)` is missing in `(A`"],
    ["constraints", "any.uvl:1:1", "there is no section `features`"],
  ])("refuses %j", (text, where, because) => {
    expect(() => parseUvl(text, "any.uvl")).toThrow(
      expect.objectContaining({ code: "IM_UVL_INVALID", where, because }),
    );
  });
});

function onOf(model: FeatureModel): readonly string[] {
  const resolution = resolve(model, everything);
  return resolution.kind === "resolved" ? [...resolution.on].sort() : [];
}
