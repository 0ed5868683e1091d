import { execFileSync } from "node:child_process";
import { mkdtemp, realpath, readFile, rename, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  componentsOf,
  expectPinnedActions,
  probe,
  run,
  validDescriptor,
  writeService,
} from "../support/a-service.ts";
import { plannedService } from "../support/rendered-service.ts";
import { textsOf } from "../support/rendered.ts";

const stack = "python-flask";
const optional = [
  "micros",
  "coverage",
  "cyclic-deps",
  "bitbucket-pipelines",
  "github-actions",
  "renovate",
  "sbom",
  "sox",
];

/** Installing takes a while where the packages have to be fetched first. */
const timeout = 300_000;

const python = suitablePython();
if (python === undefined) {
  const missing = "Python 3.11 or later and make are needed";
  if (process.env["CI"] === "true") throw new Error(missing);
  console.warn(`skipped: running Python services, because ${missing}`);
}

describe.skipIf(python === undefined)("run with Python", () => {
  let place = "";
  let complete = "";
  let usual = "";
  let plain = "";

  // Three services. The dependencies of all features hold those of the others, so they are installed once.
  beforeAll(async () => {
    place = await realpath(await mkdtemp(join(tmpdir(), "python-flask-")));
    complete = await writeService(join(place, "complete"), plannedService(stack, { with: optional }));
    expect(await run(complete, ["make", "setup", `PYTHON=${python}`])).toMatchObject({ code: 0 });
    usual = await writeService(join(place, "usual"), plannedService(stack, {}));
    plain = await writeService(join(place, "plain"), plannedService(stack, { without: optional }));
    for (const each of [usual, plain]) await symlink(join(complete, ".venv"), join(each, ".venv"));
  }, timeout);
  afterAll(() => rm(place, { recursive: true, force: true }));

  test.concurrent(
    "with every feature it verifies itself, and every gate closes for its own reason",
    // The service's own tests stop real servers within deadlines, which a crowded machine has been seen to miss.
    { timeout, retry: 1 },
    async () => {
      expect(await run(complete, ["make", "verify"])).toMatchObject({ code: 0 });

      expect(await run(complete, ["make", "sbom"])).toMatchObject({ code: 0 });
      const delivered = await componentsOf(join(complete, "sbom.cdx.json"));
      expect(delivered).toEqual(expect.arrayContaining(["flask", "gunicorn"]));
      expect(delivered).not.toContain("pytest");

      const health = join(complete, "tests/test_health.py");
      await rename(health, `${health}.away`);
      const uncovered = await run(complete, ["make", "coverage"]);
      await rename(`${health}.away`, health);
      expect(uncovered.code).not.toBe(0);
      expect(uncovered.output).toMatch(
        /src\/orders\/web\/health\.py: .* % of its lines are covered, 80 % are needed/,
      );

      const pricing = join(complete, "src/orders/pricing.py");
      const stock = join(complete, "src/orders/stock.py");
      await writeFile(pricing, "from . import stock\n\n\ndef rate() -> int:\n    return stock.LEVEL\n");
      await writeFile(stock, "LEVEL = 1\n");
      expect(await run(complete, ["make", "lint"])).toMatchObject({ code: 0 });
      await writeFile(
        stock,
        "from . import pricing\n\nLEVEL = 1\n\n\ndef value() -> int:\n    return pricing.rate()\n",
      );
      const cyclic = await run(complete, ["make", "lint"]);
      await rm(pricing);
      await rm(stock);
      expect(cyclic.code).not.toBe(0);
      expect(cyclic.output).toContain("No cycles between packages and modules BROKEN");

      const body = join(complete, "src/orders/web/body.py");
      const before = await readFile(body, "utf8");
      await writeFile(
        body,
        before.replace(
          "\nfrom .errors",
          "\nfrom ..api.greetings import NewGreeting as NewGreeting\nfrom .errors",
        ),
      );
      const upwards = await run(complete, ["make", "lint"]);
      await writeFile(body, before);
      expect(upwards.code).not.toBe(0);
      expect(upwards.output).toContain("orders.web is not allowed to import orders.api");
    },
  );

  test(
    "a service as it comes refuses a wrong port, answers the platform and stops well",
    { timeout },
    async () => {
      const gunicorn = [".venv/bin/gunicorn", "-c", "gunicorn.conf.py", "wsgi:app"];
      const refused = await run(usual, ["env", "PORT=abc", ...gunicorn]);
      expect(refused.code).toBe(1);
      expect(JSON.parse(refused.output)).toMatchObject({
        level: "FATAL",
        "config.problems": ["PORT must be an integer from 1 to 65535"],
      });

      const logged = await probe(usual, gunicorn);
      // Both workers have started.
      expect(logged.filter((line) => /Booting worker/.test(JSON.stringify(line)))).toHaveLength(2);
    },
  );

  test.concurrent(
    "without optional features it is a plain service that verifies itself",
    { timeout },
    async () => {
      expect(await run(plain, ["make", "verify"])).toMatchObject({ code: 0 });
    },
  );
});

test("a feature that is off leaves nothing behind", () => {
  const { ".instant-micros.json": _, ...texts } = textsOf(plannedService(stack, { without: optional }).tree);
  expect(
    Object.keys(texts).filter((path) =>
      /descriptor|pipelines|\.github|coverage|^bin\/deploy|sbom|renovate/.test(path),
    ),
  ).toEqual([]);
  const theirs = /MICROS_|coverage==|make coverage|importlinter|lint-imports|cyclonedx|\bsox\b/;
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

/** The first Python that a person may use for these services; undefined when there is none, or no make. */
function suitablePython(): string | undefined {
  const runs = (program: string, ...args: readonly string[]): boolean => {
    try {
      execFileSync(program, args, { stdio: "ignore" });
      return true;
    } catch {
      return false;
    }
  };
  if (!runs("make", "--version")) return undefined;
  return ["python3", "python3.14", "python3.13", "python3.12", "python3.11"].find((program) =>
    runs(program, "-c", "import sys, venv; sys.exit(sys.version_info < (3, 11))"),
  );
}
