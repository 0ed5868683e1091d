import { expect, test } from "vitest";
import { contract } from "../../src/conformance/contract.ts";
import { judge } from "../../src/conformance/judge.ts";
import type { Observations, ServiceFiles } from "../../src/conformance/observations.ts";
import { readRecipe } from "../../src/conformance/read-recipe.ts";
import { plannedService } from "../support/rendered-service.ts";
import { textsOf } from "../support/rendered.ts";

const notStarted = { kind: "unseen", because: "it was not started" } as const;

/** The rules that fail for a service with these texts, which nobody has started. */
function failedFor(texts: Readonly<Record<string, string>>): readonly string[] {
  const files: ServiceFiles = {
    paths: Object.keys(texts),
    texts,
    recipe: readRecipe(texts["conformance.yml"]),
  };
  const observations: Observations = {
    files,
    surroundings: {
      port: 8080,
      environments: ["prod-east"],
      commit: "",
      secret: "",
      traceId: "",
      requestId: "",
      variables: {},
      patience: 1,
    },
    wrongPort: notStarted,
    configCheck: notStarted,
    prettyLogs: notStarted,
    missingVariables: notStarted,
    takenPort: notStarted,
    serving: notStarted,
    stoppedTwice: notStarted,
    calls: notStarted,
    written: notStarted,
  };
  return judge(contract, observations).flatMap((each) =>
    each.kind === "failed" ? each.because.map((because) => `${each.id} ${because}`) : [],
  );
}

const without = (texts: Readonly<Record<string, string>>, path: string): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(texts).filter(([each]) => each !== path));

const stacks = ["nodejs", "python-flask", "go", "spring-boot"];

test.each(stacks)("the files of %s keep the contract", (stack) => {
  expect(failedFor(textsOf(plannedService(stack, {}).tree))).toEqual([]);
});

const sound = textsOf(plannedService("nodejs", {}).tree);
const changed = (path: string, from: string | RegExp, to: string): Readonly<Record<string, string>> => {
  const text = sound[path] ?? "";
  expect(text.search(from)).not.toBe(-1);
  return { ...sound, [path]: text.replace(from, to) };
};

test.each([
  ["C13 USER is a number", () => changed("Dockerfile", "USER 10001:10001", "USER node")],
  ["C13 every base image is named by tag and digest", () => changed("Dockerfile", /@sha256:[0-9a-f]+/, "")],
  [
    "C13 the entry point is a list of words",
    () => changed("Dockerfile", '["node", "src/main.js"]', "node src/main.js"),
  ],
  [
    "C13 it says where it comes from",
    () => changed("Dockerfile", "com.instant-micros.template-name", "template"),
  ],
  ["C13 no secret is an ARG or ENV", () => changed("Dockerfile", 'ARG VERSION=""', "ARG NPM_TOKEN")],
  [
    "C13 there is no HEALTHCHECK",
    () => changed("Dockerfile", "EXPOSE 8080", "HEALTHCHECK CMD curl localhost"),
  ],
  ["C13 .dockerignore keeps .git and .env* out", () => changed(".dockerignore", "\n.git\n", "\n")],
  [
    "C14 it is valid: `uri` cannot be",
    () => changed("service-descriptor.yml", "uri: /healthcheck", "uri: /health"),
  ],
  ["C14 it has the service's name", () => changed("service-descriptor.yml", "name: orders", "name: others")],
  ["C14 scaling.max is not below scaling.min", () => changed("service-descriptor.yml", "min: 2", "min: 9")],
  [
    "C15 the runbook has its headings",
    () => changed("docs/RUNBOOK.md", "## Severity guide", "## Severities"),
  ],
  ["C15 there are runbook", () => without(sound, "CODEOWNERS")],
  ["C18 the versions of what it is built from are locked", () => without(sound, "package-lock.json")],
  ["C18 make knows", () => changed("Makefile", "verify:", "check:")],
  [
    "C19 .instant-micros.json is a whole manifest",
    () => changed(".instant-micros.json", '"schema": 1', '"schema": 0'),
  ],
])("%s", (what, broken) => {
  const failed = failedFor(broken());
  expect(failed, failed.join("\n")).toHaveLength(1);
  expect(failed[0]).toContain(what);
});

test("a conformance.yml that lacks something says what", () => {
  expect(() => readRecipe(undefined)).toThrow("conformance.yml is not there");
  expect(() => readRecipe("build: []\nlocks: []\n")).toThrow("`start` is missing");
  expect(() => readRecipe("build: [npm ci]\nstart: [node]\nlocks: []\n")).toThrow("`build`");
});
