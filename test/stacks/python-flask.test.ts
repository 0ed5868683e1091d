import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdir, mkdtemp, realpath, readFile, rename, rm, symlink, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { parse } from "yaml";
import type { ServicePlan } from "../../src/workflows/service-plan.ts";
import { plannedService } from "../support/rendered-service.ts";
import { textsOf } from "../support/rendered.ts";

const stack = "python-flask";
const optional = ["micros", "coverage", "cyclic-deps", "bitbucket-pipelines", "github-actions"];

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
    complete = await written(join(place, "complete"), plannedService(stack, { with: optional }));
    expect(await run(complete, ["make", "setup", `PYTHON=${python}`])).toMatchObject({ code: 0 });
    usual = await written(join(place, "usual"), plannedService(stack, {}));
    plain = await written(join(place, "plain"), plannedService(stack, { without: optional }));
    for (const each of [usual, plain]) await symlink(join(complete, ".venv"), join(each, ".venv"));
  }, timeout);
  afterAll(() => rm(place, { recursive: true, force: true }));

  test.concurrent(
    "with every feature it verifies itself, and every gate closes for its own reason",
    // The service's own tests stop real servers within deadlines, which a crowded machine has been seen to miss.
    { timeout, retry: 1 },
    async () => {
      expect(await run(complete, ["make", "verify"])).toMatchObject({ code: 0 });

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

      const port = await freePort();
      const [program = "", ...args] = gunicorn;
      const service = spawn(program, args, {
        cwd: usual,
        env: {
          PATH: process.env["PATH"],
          PORT: String(port),
          MICROS_ENV: "prod-east",
          MICROS_ENVTYPE: "prod",
          CONFORMANCE: "1",
        },
      });
      onTestFinished(() => void service.kill("SIGKILL"));
      let output = "";
      service.stdout.setEncoding("utf8").on("data", (text: string) => (output += text));
      service.stderr.setEncoding("utf8").on("data", (text: string) => (output += text));
      const ended = once(service, "close");
      const url = `http://127.0.0.1:${port}`;
      await untilReady(url, service);

      const health = await fetch(`${url}/healthcheck`);
      expect(await health.json()).toEqual({ status: "UP", service: "orders", version: "0.1.0" });
      expect((await fetch(`${url}/deepcheck`)).status).toBe(200);
      const missing = await fetch(`${url}/nothing`, { headers: { authorization: "Bearer SENTINEL" } });
      expect(missing.status).toBe(404);
      expect(missing.headers.get("content-type")).toBe("application/problem+json");

      const slow = fetch(`${url}/conformance/slow`);
      // The request has to be under way; the route takes 1.5 seconds.
      await new Promise((resolve) => setTimeout(resolve, 300));
      service.kill("SIGTERM");
      expect((await slow).status).toBe(200);
      expect(await ended).toEqual([0, null]);

      const logged = output
        .trimEnd()
        .split("\n")
        .map((line): unknown => JSON.parse(line));
      for (const line of logged) {
        expect(line).toMatchObject({ service: "orders", env: "prod-east", version: "0.1.0" });
      }
      // Both workers have started.
      expect(logged.filter((line) => /Booting worker/.test(JSON.stringify(line)))).toHaveLength(2);
      expect(logged.at(-1)).toMatchObject({ message: "shutdown complete" });
      expect(output).not.toContain("SENTINEL");
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
    Object.keys(texts).filter((path) => /descriptor|pipelines|\.github|coverage|^bin\/deploy/.test(path)),
  ).toEqual([]);
  const theirs = /MICROS_|coverage==|make coverage|importlinter|lint-imports/;
  expect(Object.entries(texts).filter(([, text]) => theirs.test(text))).toEqual([]);
});

test("its service descriptor is valid", async () => {
  const file = fileURLToPath(new URL("../../schemas/service-descriptor.schema.json", import.meta.url));
  const schema: object = JSON.parse(await readFile(file, "utf8"));
  const isValid = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);
  const texts = textsOf(plannedService(stack, {}).tree);
  const descriptor: unknown = parse(texts["service-descriptor.yml"] ?? "");
  expect(isValid(descriptor), JSON.stringify(isValid.errors)).toBe(true);
});

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
  const workflows = Object.entries(textsOf(plannedService(stack, { with: optional }).tree)).filter(([path]) =>
    path.startsWith(".github/workflows/"),
  );
  expect(workflows).toHaveLength(2);
  for (const [path, text] of workflows) {
    const uses = text.match(/uses: .*/g) ?? [];
    expect(uses.length, path).toBeGreaterThan(0);
    for (const use of uses) expect(use, path).toMatch(/^uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  }
});

/** The service in a directory. */
async function written(directory: string, plan: ServicePlan): Promise<string> {
  for (const { path, bytes, mode } of plan.tree.files) {
    const file = join(directory, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, bytes);
    if (mode === "100755") await chmod(file, 0o755);
  }
  return directory;
}

/** A command as a person runs it in the service's directory; its exit code and all its output. */
async function run(
  directory: string,
  command: readonly string[],
): Promise<{ readonly code: number; readonly output: string }> {
  const [program = "", ...args] = command;
  const child = spawn(program, args, { cwd: directory });
  let output = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (output += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (output += text));
  const [code] = (await once(child, "close")) as [number];
  return { code, output };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (typeof address !== "object" || address === null) throw new Error("a TCP server has a port");
  return address.port;
}

async function untilReady(url: string, service: ChildProcess): Promise<void> {
  while (service.exitCode === null) {
    const ready = await fetch(`${url}/ready`).then(
      (response) => response.ok,
      () => false,
    );
    if (ready) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("the service has ended");
}

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
