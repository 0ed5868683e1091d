import { expect, test } from "vitest";
import { serviceDirectory } from "../../../src/files/service-directory.ts";
import { trialPlaces } from "../../../src/files/trial-places.ts";
import { localProcesses } from "../../../src/processes/processes.ts";
import { testCatalogue } from "../../../src/workflows/trials/test-catalogue.ts";
import type { LoadedCatalogue } from "../../../src/workflows/load-catalogue.ts";
import type { TrialOutcome } from "../../../src/workflows/trials/trial-outcome.ts";
import { aCatalogue, aFeature, rawCatalogue, tinyStack, type Files } from "../../support/a-catalogue.ts";
import { temporaryDirectory } from "../../support/temporary-directory.ts";

/** A stack whose services are built by a shell script: it looks for what is forbidden. */
const guarded: Files = {
  ...tinyStack("optional: [guard]"),
  ...aFeature("guard"),
  "stacks/tiny/files/words.txt.hbs": "{{service.name}}\n",
  "stacks/tiny/files/verify": "#!/bin/sh\nif [ -e guard ]; then sh guard; fi\n",
  "features/guard/tiny/guard": 'if grep -q forbidden words.txt; then echo "forbidden word"; exit 1; fi\n',
  "stacks/tiny/test.yaml": "tools: [{ name: sh, version: '>=0', find: [echo, '1.2'] }]\nverify: [./verify]\n",
  "features/guard/test.yaml": [
    "violations:",
    "  - title: a forbidden word",
    "    on: tiny",
    "    write: { words.txt: forbidden }",
    "    says: forbidden word",
  ].join("\n"),
};

const loaded = (...files: readonly Files[]): LoadedCatalogue => ({
  raw: rawCatalogue(...files),
  catalogue: aCatalogue(...files),
});

async function outcomesOf(
  catalogue: LoadedCatalogue,
  memory: string,
  more: { readonly earlier?: LoadedCatalogue; readonly fresh?: boolean } = {},
): Promise<readonly TrialOutcome[]> {
  return testCatalogue(catalogue, catalogue.catalogue.stacks, {
    processes: localProcesses(),
    places: trialPlaces(memory),
    serviceDirectory,
    machine: { PATH: process.env["PATH"] ?? "" },
    engine: "1.0.0",
    catalogue: undefined,
    sample: null,
    earlier: more.earlier,
    jobs: 2,
    patience: 1,
    fresh: more.fresh ?? false,
    started: () => undefined,
    step: () => undefined,
    ended: () => undefined,
  });
}

const kinds = (outcomes: readonly TrialOutcome[]): readonly string[] =>
  outcomes.map((each) => (each.kind === "passed" && each.cached ? "passed before" : each.kind));

test("each configuration is green, red where a violation is planted, and green again", async () => {
  const memory = await temporaryDirectory();
  const outcomes = await outcomesOf(loaded(guarded), memory);
  expect(outcomes).toMatchObject([
    {
      kind: "passed",
      steps: [
        "verify",
        "with a violation: guard: a forbidden word",
        "verify, with everything taken out again",
        "no conformance: the stack makes no conformance.yml",
      ],
      violations: [{ owner: "guard", title: "a forbidden word" }],
      trial: { with: ["guard"] },
    },
    { kind: "passed", violations: [], trial: { with: [] } },
  ]);
  expect(kinds(await outcomesOf(loaded(guarded), memory))).toEqual(["passed before", "passed before"]);
  expect(kinds(await outcomesOf(loaded(guarded), memory, { fresh: true }))).toEqual(["passed", "passed"]);
  // A change of the feature's file touches the one configuration that has it.
  const changed = loaded(guarded, {
    "features/guard/tiny/guard": `# again\n${guarded["features/guard/tiny/guard"]}`,
  });
  expect(kinds(await outcomesOf(changed, memory))).toEqual(["passed", "passed before"]);
  expect(kinds(await outcomesOf(changed, memory, { fresh: true, earlier: loaded(guarded) }))).toEqual([
    "passed",
    "unchanged",
  ]);
});

test("a gate that does not notice, and one that closes for another reason, are failures", async () => {
  const blind = loaded(guarded, { "features/guard/tiny/guard": "exit 0\n" });
  const [unnoticed] = await outcomesOf(blind, await temporaryDirectory());
  expect(unnoticed).toMatchObject({
    kind: "failed",
    step: "with a violation: guard: a forbidden word",
    because: "`./verify` did not notice it",
  });

  const confused = loaded(guarded, { "features/guard/tiny/guard": "grep -q orders words.txt || exit 1\n" });
  const [another] = await outcomesOf(confused, await temporaryDirectory());
  expect(another).toMatchObject({
    kind: "failed",
    because: '`./verify` failed for another reason: it does not say "forbidden word"',
  });
});

test("a build that fails says the step, the last lines, and how to see it again", async () => {
  const broken = loaded(guarded, { "stacks/tiny/files/verify": "#!/bin/sh\necho all is lost\nexit 7\n" });
  const [failed] = await outcomesOf(broken, await temporaryDirectory());
  expect(failed).toMatchObject({
    kind: "failed",
    step: "verify",
    because: "`./verify` ended with 7",
    lines: "all is lost",
    reproduce: [
      "instant-micros new orders --stack tiny --feature guard --output orders && cd orders",
      "./verify",
    ],
  });
});

test("a toolchain that is missing is named with the version that is needed, and nothing is called passed", async () => {
  const tool = "tools: [{ name: Abacus, version: '>=2', find: [echo, 'abacus 1.9'] }]\nverify: [./verify]\n";
  const outcomes = await outcomesOf(
    loaded(guarded, { "stacks/tiny/test.yaml": tool }),
    await temporaryDirectory(),
  );
  expect(outcomes).toHaveLength(2);
  for (const each of outcomes) {
    expect(each).toMatchObject({
      kind: "skipped",
      missing: [{ name: "Abacus", version: ">=2", found: "1.9" }],
      shows: undefined,
    });
  }
});

test("what a feature can show without its tool is shown, and still not called passed", async () => {
  const rules = [
    "tools: [{ name: Abacus, version: '>=2', find: [echo, 'abacus 1.9'] }]",
    "otherwise:",
    "  shows: looked at",
    "  verify: [grep, orders, words.txt]",
    "  violations: [{ title: nothing, on: tiny, write: { words.txt: none }, run: [cat, nowhere], says: nowhere }]",
  ];
  const looked = loaded(guarded, { "features/guard/test.yaml": rules.join("\n") });
  const outcomes = await outcomesOf(looked, await temporaryDirectory());
  expect(outcomes).toMatchObject([{ kind: "passed" }, { kind: "skipped", shows: "looked at" }]);
  const blind = loaded(guarded, {
    "features/guard/test.yaml": rules.join("\n").replace("grep, orders", "grep, others"),
  });
  expect(kinds(await outcomesOf(blind, await temporaryDirectory()))).toEqual(["passed", "failed"]);
});

test("what cannot be run at all fails its own trial, and the others go on", async () => {
  const lost = loaded(guarded, {
    "features/guard/test.yaml":
      "violations: [{ title: x, on: tiny, write: { words.txt: x }, run: [no-such-program], says: y }]\n",
  });
  expect(await outcomesOf(lost, await temporaryDirectory())).toMatchObject([
    {
      kind: "failed",
      step: "with a violation: guard: x",
      because: "no-such-program cannot be started",
      reproduce: [
        expect.stringContaining("instant-micros new orders"),
        "# plant what features/guard/test.yaml:1:14 says",
        "no-such-program",
      ],
    },
    { kind: "passed" },
  ]);

  const shapeless = loaded(guarded, {
    "features/guard/tiny/conformance.yml": "build: []\n",
  });
  expect(await outcomesOf(shapeless, await temporaryDirectory())).toMatchObject([
    {
      kind: "failed",
      step: "conformance",
      because: "`start` is missing in the file; `locks` is missing in the file",
      reproduce: [expect.stringContaining("instant-micros new orders"), "instant-micros conformance"],
    },
    { kind: "passed" },
  ]);
});

test("a violation that does not fit the service says so", async () => {
  const lost = loaded(guarded, {
    "features/guard/test.yaml": "violations: [{ title: x, on: tiny, remove: [nowhere.txt], says: y }]\n",
  });
  const [failed] = await outcomesOf(lost, await temporaryDirectory());
  expect(failed).toMatchObject({
    kind: "failed",
    because: 'The violation "x" cannot be planted',
    lines: "there is no nowhere.txt",
  });
});

test("a violation of the service contract must break its rule for the right reason, and no other rule", async () => {
  const broken = (violation: string): LoadedCatalogue =>
    loaded(guarded, {
      "features/guard/tiny/conformance.yml": "build: []\nstart: [sh, -c, exit 0]\nlocks: []\n",
      "features/guard/test.yaml": `violations: [{ title: x, on: tiny, write: { words.txt: x }, ${violation} }]\n`,
    });
  const reasonFor = async (violation: string): Promise<unknown> =>
    (await outcomesOf(broken(violation), await temporaryDirectory()))[0];
  // A service that ends at once keeps next to nothing of the contract.
  expect(await reasonFor("breaks: C15")).toMatchObject({
    kind: "failed",
    because: expect.stringMatching(/^it breaks C\d+, too$/),
    reproduce: [expect.any(String), expect.stringMatching(/^# plant what/), "instant-micros conformance"],
  });
  expect(await reasonFor("breaks: C15, says: no such words")).toMatchObject({
    because: 'x does not break C15 with "no such words"',
  });
  expect(await reasonFor("breaks: C99")).toMatchObject({ because: "x does not break C99" });
});
