import { spawn, spawnSync } from "node:child_process";
import { appendFile, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { aPostgreSql, type PostgreSqlStart } from "../support/a-postgresql.ts";
import {
  componentsOf,
  expectPinnedActions,
  run as runIn,
  untilReady,
  validDescriptor,
  writeService,
} from "../support/a-service.ts";
import { passesItsTrial } from "../support/a-trial.ts";
import { freePort } from "../../src/processes/free-port.ts";
import { expectThePactOfEveryStack } from "../support/a-pact.ts";
import { git } from "../support/git.ts";
import { personsEnvironment } from "../support/persons-environment.ts";
import { optionalFeatures, plannedService } from "../support/rendered-service.ts";
import { textsOf } from "../support/rendered.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";

const optional = optionalFeatures("go");

/** Compiling takes minutes where nothing of the modules is there yet. */
const timeout = 600_000;

const missing = missingTools();
if (missing !== undefined) {
  if (process.env["CI"] === "true") throw new Error(missing);
  console.warn(`skipped: building Go services, because ${missing}`);
}

const planned = (selection: Parameters<typeof plannedService>[1], description?: string) =>
  plannedService("go", selection, description);

const written = async (selection: Parameters<typeof plannedService>[1]): Promise<string> =>
  writeService(await temporaryDirectory(), planned(selection));

/** A command as on a developer's machine, with these variables. */
function run(directory: string, command: readonly string[], settings: NodeJS.ProcessEnv = {}) {
  // Without their directory in it, what one service has compiled serves the others.
  return runIn(directory, command, { ...personsEnvironment(), GOFLAGS: "-trimpath", ...settings });
}

describe.skipIf(missing !== undefined)("built with Go", () => {
  let start: PostgreSqlStart;
  beforeAll(async () => {
    start = await aPostgreSql();
  }, timeout);
  afterAll(() => {
    if (start.kind === "started") start.server.stop();
  });

  test(
    "a service as it comes verifies itself without a database, says what it left out, and refuses a wrong configuration",
    { timeout },
    async () => {
      const directory = await written({});
      const verified = await run(directory, ["make", "setup", "verify"]);
      expect(verified.code, verified.output).toBe(0);
      expect(verified.output).toContain("skipped: TEST_DATABASE_URL is not set");

      const built = await run(directory, ["go", "build", "-o", "bin/service", "./cmd/service"]);
      expect(built.code, built.output).toBe(0);
      const refused = await run(directory, ["env", "PORT=abc", "DATABASE_URL=", "bin/service"]);
      expect(refused.code).toBe(1);
      expect(JSON.parse(refused.output)).toMatchObject({
        level: "FATAL",
        "config.problems": ["PORT must be an integer from 1 to 65535", "DATABASE_URL is missing"],
      });
    },
  );

  test(
    "with a database it migrates, serves, survives the database, answers the platform and stops well",
    { timeout },
    async ({ skip }) => {
      if (start.kind === "missing") return skip(start.because);
      const { server } = start;
      const directory = await written({});
      const built = await run(directory, ["go", "build", "-o", "bin/service", "./cmd/service"]);
      expect(built.code, built.output).toBe(0);

      const settings = { DATABASE_URL: `${server.database()}?sslmode=disable` };
      const migrated = await run(directory, ["bin/service", "migrate"], settings);
      expect(migrated.code, migrated.output).toBe(0);
      // Its log lines are JSON during a migration too.
      expect(JSON.parse(migrated.output.split("\n")[0] ?? "")).toMatchObject({ migration: "0001_guests" });

      const port = String(await freePort());
      const service = spawn("bin/service", {
        cwd: directory,
        env: { PORT: port, ...settings },
        stdio: "ignore",
      });
      onTestFinished(() => void service.kill("SIGKILL"));
      const url = `http://127.0.0.1:${port}`;
      await untilReady(url, service);
      const signed = await fetch(`${url}/guests`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: `{"name":"Ada"}`,
      });
      expect(signed.status).toBe(201);

      server.crash();
      expect((await fetch(`${url}/healthcheck`)).status).toBe(200);
      const deep = await fetch(`${url}/deepcheck`);
      expect(deep.status).toBe(503);
      expect(await deep.json()).toMatchObject({ status: "DOWN", checks: { database: { status: "DOWN" } } });
      expect((await fetch(`${url}/guests`)).status).toBe(500);

      server.restart();
      expect((await fetch(`${url}/deepcheck`)).status).toBe(200);
      expect(await (await fetch(`${url}/guests`)).json()).toMatchObject({ guests: [{ name: "Ada" }] });
    },
  );

  test(
    "with every feature and a database it passes its trial without a skipped test",
    { timeout },
    async (context) => {
      if (start.kind === "missing") return context.skip(start.because);
      const address = `${start.server.database()}?sslmode=disable`;
      const settings = { DATABASE_URL: address, TEST_DATABASE_URL: address, CI: "true" };
      const look = async (directory: string): Promise<void> => {
        const skips = await run(directory, ["go", "test", "-v", "./internal/store/..."], settings);
        expect(skips.output).toContain("--- PASS: TestTheSchemaGoesUpDownAndUpAgain");
        expect(skips.output).not.toContain("--- SKIP");

        // The version of the service in its bill comes from git.
        git("-C", directory, "init", "--quiet");
        git("-C", directory, "add", "--all");
        git("-C", directory, "commit", "--quiet", "--message=Start");
        const billed = await run(directory, ["make", "sbom"]);
        expect(billed.code, billed.output).toBe(0);
        const delivered = await componentsOf(join(directory, "sbom.cdx.json"));
        expect(delivered).toContain("github.com/jackc/pgx/v5");
        expect(delivered).not.toContain("honnef.co/go/tools");
        await expectThePactOfEveryStack(directory);
      };
      const plants = "a platform package that imports a subject";
      await passesItsTrial(context, "go", { with: optional }, { plants, settings, look });
    },
  );

  test("bad form is named by lint, each for its own reason", { timeout }, async () => {
    const directory = await written({});
    for (const [path, text, reason] of planted) {
      const file = join(directory, path);
      const before = await readFile(file, "utf8").catch(() => undefined);
      await mkdir(dirname(file), { recursive: true });
      await appendFile(file, text);
      const linted = await run(directory, ["make", "lint"]);
      expect(linted.code, linted.output).not.toBe(0);
      expect(linted.output).toMatch(reason);
      if (before === undefined) await rm(file);
      else await writeFile(file, before);
    }
    const clean = await run(directory, ["make", "lint"]);
    expect(clean.code, clean.output).toBe(0);
  });

  test("in every configuration go.mod says exactly what is used", { timeout }, async () => {
    for (const selection of [{}, { without: ["postgres"] }, { without: ["micros"] }, { with: optional }]) {
      const directory = await written(selection);
      expect(await run(directory, ["go", "mod", "tidy", "-diff"])).toMatchObject({ code: 0, output: "" });
      expect(await run(directory, ["gofmt", "-s", "-l", "."])).toMatchObject({ code: 0, output: "" });
    }
  });
});

/** Files, what is added to each, and what lint says of it. */
const planted: readonly (readonly [string, string, RegExp])[] = [
  [
    "internal/lifecycle/lifecycle.go",
    "\nfunc  Unformatted() {}\n",
    /not formatted.*\ninternal\/lifecycle\/lifecycle\.go/,
  ],
  [
    "internal/greeting/vetted.go",
    'package greeting\n\nimport "log/slog"\n\nfunc Shout() { slog.Info("loud", "greeting") }\n',
    /vetted\.go:5:\d+: call to slog\.Info missing a final value/,
  ],
  [
    "internal/greeting/checked.go",
    'package greeting\n\nimport "regexp"\n\n// Broken never matches.\nvar Broken = regexp.MustCompile("(")\n',
    /checked\.go:6:\d+: error parsing regexp: .*\(SA1000\)/,
  ],
  [
    "internal/greeting/forgotten.go",
    'package greeting\n\nimport "os"\n\n// Forget does not look whether it works.\nfunc Forget() { os.Remove("greeting") }\n',
    /forgotten\.go:6:\d+:\s+func Forget\(\) \{ os\.Remove/,
  ],
];

test("without optional features nothing of theirs is left", () => {
  const texts = textsOf(planned({ without: optional }).tree);
  expect(Object.keys(texts)).not.toContain("service-descriptor.yml");
  const theirs =
    /pipelines|\.github|coverage|^bin\/deploy|^go\.sum|compose|renovate|dashboards|openapi|telemetry|otlp|internal\/architecture|internal\/store|pact|greeter|contract\/|consumers|debug/;
  expect(Object.keys(texts).filter((path) => theirs.test(path))).toEqual([]);
  const managed = Object.entries(texts).filter(([path]) => path !== ".instant-micros.json");
  expect(
    managed
      .filter(([, text]) => /MICROS_|DATABASE_|pgx|sbom|\bsox\b|\bpacts?\b|DEBUG_PORT/.test(text))
      .map(([path]) => path),
  ).toEqual([]);
});

test("its service descriptor is valid, whatever the description is", async () => {
  for (const selection of [{}, { without: ["postgres"] }]) {
    for (const description of ["Takes orders: \"fast\" & # 'safe'", "{}", "- *x", "Bestellungen 🚚", ""]) {
      const descriptor = await validDescriptor(planned(selection, description));
      expect(descriptor).toMatchObject({ name: "orders", artifact: { image: "orders" } });
    }
  }
});

test("its files are clean text with nothing left to fill in", () => {
  for (const selection of [{}, { with: optional }, { without: optional }]) {
    for (const [path, text] of Object.entries(textsOf(planned(selection).tree))) {
      expect(text.endsWith("\n"), path).toBe(true);
      expect(text, path).not.toMatch(/\r|[ \t]\n|\n\n$|TODO|(?<!\$)\{\{(?=[a-z#/])/);
    }
  }
});

test("its images are pinned to digests and its actions to commits", () => {
  const plan = planned({ with: optional });
  const images = Object.entries(textsOf(plan.tree)).flatMap(([path, text]) =>
    /Dockerfile|\.ya?ml$/.test(path) && path !== "service-descriptor.yml"
      ? (text.match(/(?:_IMAGE=|image: )\S+/g) ?? [])
      : [],
  );
  expect(images.length).toBe(6);
  for (const image of images) expect(image).toMatch(/:[\w.-]+@sha256:[0-9a-f]{64}$/);
  expectPinnedActions(plan);
});

/**
 * What keeps Go services from being built here; undefined when nothing does. An older go command fetches the version
 * that is asked for by itself.
 */
function missingTools(): string | undefined {
  const asked = { ...process.env, GOTOOLCHAIN: "go1.26.0+auto" };
  const version =
    spawnSync("go", ["env", "GOVERSION"], { encoding: "utf8", env: asked }).stdout?.trim() ?? "";
  const minor = Number(/^go1\.(\d+)/.exec(version)?.[1] ?? 0);
  if (minor < 26) return `Go 1.26 or later is needed, and ${version || "there is none"} on the search path`;
  const made = spawnSync("make", ["--version"]).status === 0;
  return made ? undefined : "make is needed, and there is none on the search path";
}
