import { join } from "node:path";
import { expect, test } from "vitest";
import type { ServicePlan } from "../../src/workflows/service-plan.ts";
import { componentsOf, expectPinnedActions, run, validDescriptor } from "../support/a-service.ts";
import { passesItsTrial } from "../support/a-trial.ts";
import { personsEnvironment } from "../support/persons-environment.ts";
import { optionalFeatures, plannedService } from "../support/rendered-service.ts";
import { textsOf } from "../support/rendered.ts";

const optional = optionalFeatures("nodejs");

const planned = (selection: Parameters<typeof plannedService>[1], description?: string): ServicePlan =>
  plannedService("nodejs", selection, description);

/** Installing takes a while where the packages have to be fetched first. */
const timeout = 900_000;

test(
  "with every feature it passes its trial, and its bill of materials lists what is delivered",
  { timeout },
  async (context) => {
    const violations = await passesItsTrial(
      context,
      "nodejs",
      { with: optional },
      {
        look: async (directory) => {
          expect(await run(directory, ["make", "sbom"], personsEnvironment())).toMatchObject({ code: 0 });
          const delivered = await componentsOf(join(directory, "sbom.cdx.json"));
          expect(delivered).toEqual(expect.arrayContaining(["fastify", "pino"]));
          expect(delivered).not.toContain("eslint");
        },
      },
    );
    expect(new Set(violations)).toEqual(
      new Set([
        "a module without its test",
        "modules that import each other",
        "a platform module that imports a route",
        "a graph of a field that nobody writes",
        "a route that is not described",
      ]),
    );
  },
);

test("without optional features it passes its trial", { timeout }, async (context) => {
  await passesItsTrial(context, "nodejs", { without: optional });
});

test("without optional features nothing of theirs is left", () => {
  const plan = planned({ without: optional });
  const texts = textsOf(plan.tree);
  expect(Object.keys(texts)).not.toContain("service-descriptor.yml");
  expect(
    Object.keys(texts).filter((path) =>
      /pipelines|\.github|c8rc|^bin\/deploy|renovate|dashboards|cruiser|openapi/.test(path),
    ),
  ).toEqual([]);
  const managed = Object.entries(texts).filter(([path]) => path !== ".instant-micros.json");
  expect(
    managed
      .filter(([, text]) => /MICROS_|\bc8\b|cruise|Datadog|openapi|sbom|\bsox\b/.test(text))
      .map(([path]) => path),
  ).toEqual([]);
});

test("its service descriptor is valid, whatever the description is", async () => {
  for (const description of ["Takes orders: \"fast\" & # 'safe'", "{}", "- *x", "Bestellungen 🚚", ""]) {
    expect(await validDescriptor(planned({}, description))).toMatchObject({
      name: "orders",
      provenance: { features: ["health-check", "json-logging", "micros"] },
    });
  }
});

test("its files are clean text with nothing left to fill in", () => {
  for (const selection of [{}, { with: optional }, { without: optional }]) {
    for (const [path, text] of Object.entries(textsOf(planned(selection).tree))) {
      expect(text.endsWith("\n"), path).toBe(true);
      expect(text, path).not.toMatch(/\r|[ \t]\n|\n\n$|TODO|(?<!\$)\{\{/);
    }
  }
});

test("its actions are pinned to commits", () => {
  expectPinnedActions(planned({ with: optional }));
});
