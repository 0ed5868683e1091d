import { rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import type { ServicePlan } from "../../src/workflows/service-plan.ts";
import {
  componentsOf,
  expectPinnedActions,
  probe,
  run as runIn,
  validDescriptor,
  writeService,
} from "../support/a-service.ts";
import { plannedService } from "../support/rendered-service.ts";
import { textsOf } from "../support/rendered.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";

const checkout = fileURLToPath(new URL("../..", import.meta.url));
const optional = ["micros", "coverage", "bitbucket-pipelines", "github-actions", "renovate", "sbom", "sox"];

const planned = (selection: Parameters<typeof plannedService>[1], description?: string): ServicePlan =>
  plannedService("nodejs", selection, description);

/** The service in a directory of its own. */
const written = async (plan: ServicePlan): Promise<string> => writeService(await temporaryDirectory(), plan);

const run = (directory: string, command: readonly string[]): ReturnType<typeof runIn> =>
  runIn(directory, command, personsEnvironment());

/** The Node.js of this checkout first, and nothing of what npm and the test runner tell the processes that they start. */
const searchPath = `${join(checkout, "node_modules/.bin")}:${process.env["PATH"]}`;

function personsEnvironment(): NodeJS.ProcessEnv {
  const theirs = /^(npm_(?!config_(registry|cache|cafile)$)|VITEST|NODE_(ENV|V8_COVERAGE|OPTIONS|TEST))/i;
  const kept = Object.entries(process.env).filter(([name]) => !theirs.test(name));
  return { ...Object.fromEntries(kept), PATH: searchPath };
}

test("a service as it comes installs, tests itself, refuses a wrong port, answers the platform and stops well", async () => {
  const directory = await written(planned({}));
  expect(await run(directory, ["npm", "ci", "--ignore-scripts"])).toMatchObject({ code: 0 });
  expect(await run(directory, ["npm", "test"])).toMatchObject({ code: 0 });

  const refused = await run(directory, ["env", "PORT=abc", "npm", "start", "--silent"]);
  expect(refused.code).toBe(1);
  expect(JSON.parse(refused.output)).toMatchObject({
    level: "FATAL",
    "config.problems": ["PORT must be an integer from 1 to 65535"],
  });

  await probe(directory, ["node", "src/main.js"], { PATH: searchPath });
});

test("with every feature it verifies itself, and a deleted test fails the coverage gate", async () => {
  const directory = await written(planned({ with: optional }));
  expect(await run(directory, ["npm", "ci", "--ignore-scripts"])).toMatchObject({ code: 0 });
  expect(await run(directory, ["npm", "run", "verify"])).toMatchObject({ code: 0 });

  expect(await run(directory, ["make", "sbom"])).toMatchObject({ code: 0 });
  const delivered = await componentsOf(join(directory, "sbom.cdx.json"));
  expect(delivered).toEqual(expect.arrayContaining(["fastify", "pino"]));
  expect(delivered).not.toContain("eslint");

  await rm(join(directory, "test/health.test.js"));
  const { code, output } = await run(directory, ["npm", "run", "verify"]);
  expect(code).not.toBe(0);
  expect(output).toMatch(/Coverage for lines .* does not meet threshold .* for src\/http\/health\.js/);
});

test("without optional features it is a plain service that verifies itself, and nothing of theirs is left", async () => {
  const plan = planned({ without: optional });
  const texts = textsOf(plan.tree);
  expect(Object.keys(texts)).not.toContain("service-descriptor.yml");
  expect(
    Object.keys(texts).filter((path) => /pipelines|\.github|c8rc|^bin\/deploy|renovate/.test(path)),
  ).toEqual([]);
  const managed = Object.entries(texts).filter(([path]) => path !== ".instant-micros.json");
  expect(
    managed.filter(([, text]) => /MICROS_|\bc8\b|sbom|\bsox\b/.test(text)).map(([path]) => path),
  ).toEqual([]);

  const directory = await written(plan);
  expect(await run(directory, ["make", "setup", "verify"])).toMatchObject({ code: 0 });
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
