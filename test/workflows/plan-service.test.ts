import { expect, test } from "vitest";
import type { RawCatalogue } from "../../src/catalogue/catalogue.ts";
import { parseCatalogue } from "../../src/catalogue/parse.ts";
import { planService, type Planned } from "../../src/workflows/plan-service.ts";
import type { ServiceRequest } from "../../src/workflows/service-request.ts";
import { aFeature, oneLine, rawCatalogue, tinyStack } from "../support/a-catalogue.ts";
import { textsOf } from "../support/rendered.ts";

const javaVersion =
  "java-version: { title: Java version, type: choice, values: ['17', '21'], default: '17' }";

const raw = rawCatalogue(
  tinyStack(
    "optional: [java, kotlin, checkstyle, records, hystrix]",
    "defaults: [java]",
    "groups: { language: { noun: language, one-of: [java, kotlin] } }",
    'questions: { package: { title: Package, type: string, default: "com.example.{{snake service.name}}", pattern: "[a-z_.]+" } }',
  ),
  aFeature("java", `questions: { ${javaVersion} }`),
  aFeature("kotlin"),
  aFeature("checkstyle", "requires: java"),
  aFeature("records", 'requires: { answer: java-version, version: ">=21" }'),
  aFeature("hystrix", "life-cycle: deprecated", "life-cycle-reason: It is no longer maintained."),
  {
    "stacks/tiny/files/README.md.hbs": "{{service.name}} {{answers.package}}\n",
    "features/java/tiny/java.txt.hbs": "{{answers.java-version}}\n",
  },
);

test("a plan has the files, the manifest and the message of the first commit", () => {
  const plan = planned({ selection: { with: ["checkstyle"], without: [] } });
  const { ".instant-micros.json": manifest = "", ...texts } = textsOf(plan.tree);
  expect(texts).toEqual({ "README.md": "orders com.example.orders\n", "java.txt": "17\n" });
  expect(JSON.parse(manifest)).toMatchObject({
    schema: 1,
    stack: { id: "tiny", version: "1.0.0" },
    requested: { with: ["checkstyle"], without: [] },
    features: ["checkstyle", "java"],
    answers: { "java-version": "17", package: "com.example.orders" },
  });
  expect(plan.message).toBe("Create orders from Tiny 1.0.0\n\nTakes orders\n");
});

test("the same request gives the same tree, whatever the order", () => {
  const one = planned({ selection: { with: ["checkstyle", "records"], without: ["kotlin"] } });
  const reversed: RawCatalogue = { ...raw, files: raw.files.toReversed() };
  const two = planned({ selection: { with: ["records", "checkstyle"], without: ["kotlin"] } }, reversed);
  expect(two.tree.id).toBe(one.tree.id);
});

test("rules over answers choose the answer, and answers choose features away", () => {
  expect(
    planned({ selection: { with: ["records"], without: [] } }).configuration.answers["java-version"],
  ).toBe("21");
  expect(
    problems({ selection: { with: ["records"], without: [] }, answers: { "java-version": "17" } }),
  ).toEqual([expect.stringMatching(/^IM_SELECTION_REFUSED .*Java version/)]);
});

test.each<[string, Partial<ServiceRequest>, readonly (string | RegExp)[]]>([
  [
    "an unknown stack",
    { stack: "tyny" },
    ["IM_STACK_UNKNOWN /stack: There is no stack `tyny` → Did you mean `tiny`?"],
  ],
  [
    "everything that is wrong, at once",
    {
      service: { name: "Orders!", description: "one\ntwo", owner: "acme" },
      answers: { pakage: "x", package: "Com.Acme" },
    },
    [
      /^IM_NAME_INVALID \/service\/name: .* → Use `orders`$/,
      /^IM_DESCRIPTION_INVALID \/service\/description: /,
      "IM_QUESTION_UNKNOWN /answers/pakage: Tiny has no question `pakage` → Did you mean `package`?",
      /^IM_ANSWER_INVALID \/answers\/package: "Com.Acme" is no answer to `package` \(Package\) \(it does not match \[a-z_\.\]\+\)/,
    ],
  ],
  [
    "an answer that nobody asks for",
    { selection: { with: ["kotlin"], without: [] }, answers: { "java-version": "17" } },
    [/^IM_SELECTION_REFUSED/],
  ],
  [
    "an unknown feature",
    { selection: { with: ["checkstile"], without: [] } },
    [/^IM_FEATURE_UNKNOWN .*checkstyle/],
  ],
  [
    "a contradiction",
    { selection: { with: ["kotlin", "checkstyle"], without: [] } },
    [/^IM_SELECTION_REFUSED .*Checkstyle requires Java/],
  ],
  [
    "a deprecated feature without confirmation",
    { selection: { with: ["hystrix"], without: [] } },
    [/^IM_FEATURE_DEPRECATED .*Hystrix/],
  ],
])("refused: %s", (_, request, expected) => {
  expect(problems(request)).toEqual(
    expected.map((each) => (typeof each === "string" ? each : expect.stringMatching(each))),
  );
});

test("a deprecated feature is taken on confirmation", () => {
  const plan = planned({ selection: { with: ["hystrix"], without: [] }, allowDeprecated: true });
  expect(plan.resolution.on).toContain("hystrix");
});

function attempt(request: Partial<ServiceRequest>, from: RawCatalogue = raw): Planned {
  const parsed = parseCatalogue(from);
  if (parsed.kind === "broken") throw new Error(parsed.problems.map(oneLine).join("\n"));
  return planService(
    { raw: from, catalogue: parsed.catalogue },
    {
      stack: "tiny",
      service: { name: "orders", description: "Takes orders", owner: "acme" },
      selection: { with: [], without: [] },
      answers: {},
      allowDeprecated: false,
      ...request,
    },
    { repository: "https://git.example.com/acme/orders", engine: "0.0.0" },
  );
}

function planned(
  request: Partial<ServiceRequest>,
  from?: RawCatalogue,
): (Planned & { kind: "planned" })["plan"] {
  const result = attempt(request, from);
  if (result.kind === "refused") throw new Error(result.problems.map(oneLine).join("\n"));
  return result.plan;
}

function problems(request: Partial<ServiceRequest>): readonly string[] {
  const result = attempt(request);
  if (result.kind === "planned") throw new Error("it was not refused");
  return result.problems.map(oneLine);
}
