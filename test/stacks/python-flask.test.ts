import { join } from "node:path";
import { expect, test } from "vitest";
import { componentsOf, expectPinnedActions, run, validDescriptor } from "../support/a-service.ts";
import { passesItsTrial } from "../support/a-trial.ts";
import { expectThePactOfEveryStack } from "../support/a-pact.ts";
import { optionalFeatures, plannedService } from "../support/rendered-service.ts";
import { textsOf } from "../support/rendered.ts";

const stack = "python-flask";
const optional = optionalFeatures(stack);

/** Installing takes a while where the packages have to be fetched first. */
const timeout = 900_000;

test(
  "with every feature it passes its trial, and its bill of materials lists what is delivered",
  { timeout },
  (context) =>
    passesItsTrial(
      context,
      stack,
      { with: optional },
      {
        plants: "two modules that import each other",
        look: async (directory) => {
          expect(await run(directory, ["make", "sbom"])).toMatchObject({ code: 0 });
          const delivered = await componentsOf(join(directory, "sbom.cdx.json"));
          expect(delivered).toEqual(expect.arrayContaining(["flask", "gunicorn"]));
          expect(delivered).not.toContain("pytest");
          await expectThePactOfEveryStack(directory);
        },
      },
    ),
);

test("a feature that is off leaves nothing behind", () => {
  const { ".instant-micros.json": _, ...texts } = textsOf(plannedService(stack, { without: optional }).tree);
  expect(
    Object.keys(texts).filter((path) =>
      /descriptor|pipelines|\.github|coverage|^bin\/deploy|sbom|renovate|dashboards|openapi|telemetry|otlp|pact|greeter|consumers|debug/.test(
        path,
      ),
    ),
  ).toEqual([]);
  const theirs =
    /MICROS_|coverage==|make coverage|importlinter|lint-imports|cyclonedx|\bsox\b|\bpacts?\b|DEBUG_PORT/;
  expect(Object.entries(texts).filter(([, text]) => theirs.test(text))).toEqual([]);
});

test("its service descriptor is valid", () => validDescriptor(plannedService(stack, {})));

test("its files are clean text with nothing left to fill in", () => {
  for (const selection of [{}, { with: optional }, { without: optional }]) {
    for (const [path, text] of Object.entries(textsOf(plannedService(stack, selection).tree))) {
      // The manifest names origins, and those hold expressions.
      if (path === ".instant-micros.json") continue;
      expect(text.endsWith("\n"), path).toBe(true);
      expect(text, path).not.toMatch(/\r|[ \t]\n|\n\n$|TODO|(?<!\$)\{\{/);
    }
  }
});

test("every package is pinned with hashes, and one that two files name has one version", () => {
  const texts = textsOf(plannedService(stack, { with: optional }).tree);
  const versions = new Map<string, Set<string>>();
  for (const path of ["requirements.txt", "requirements-dev.txt"]) {
    const packages = (texts[path] ?? "").split(/^(?=[a-z])/m).slice(1);
    expect(packages.length, path).toBeGreaterThan(10);
    for (const each of packages) {
      const [, name = "", version = ""] =
        /^([a-z0-9-]+)==(\S+) .*\\\n {4}--hash=sha256:[0-9a-f]{64}/.exec(each) ?? [];
      expect(version, each.slice(0, 50)).not.toBe("");
      versions.set(name, (versions.get(name) ?? new Set()).add(version));
    }
  }
  expect([...versions].filter(([, all]) => all.size > 1)).toEqual([]);
});

test("its actions are pinned to commits", () => {
  expectPinnedActions(plannedService(stack, { with: optional }));
});
