import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { readFile, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, onTestFinished, test } from "vitest";
import { parse } from "yaml";
import { parseCatalogue } from "../../src/catalogue/parse.ts";
import { isLeftOut } from "../../src/files/left-out.ts";
import { readDirectory } from "../../src/files/read-directory.ts";
import { Problems } from "../../src/problems/problem.ts";
import { planService } from "../../src/workflows/plan-service.ts";
import type { ServicePlan } from "../../src/workflows/service-plan.ts";
import { textsOf } from "../support/rendered.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";
import { writeFiles } from "../support/written-files.ts";

const checkout = fileURLToPath(new URL("../..", import.meta.url));
const optional = ["micros", "coverage", "bitbucket-pipelines", "github-actions"];

function planned(
  selection: { readonly with?: readonly string[]; readonly without?: readonly string[] },
  description = "Takes orders: \"fast\" & # 'safe'",
): ServicePlan {
  const files = readDirectory(checkout, (path) => isLeftOut(path, "nodejs"));
  const raw = { source: "built-in", files };
  const parsed = parseCatalogue(raw);
  if (parsed.kind === "broken") throw new Problems(parsed.problems);
  const request = {
    stack: "nodejs",
    service: { name: "orders", description, owner: "acme" },
    selection: { with: selection.with ?? [], without: selection.without ?? [] },
    answers: {},
    allowDeprecated: false,
  };
  const surroundings = { repository: "https://forge.example/acme/orders", engine: "1.0.0" };
  const answer = planService({ raw, catalogue: parsed.catalogue }, request, surroundings);
  if (answer.kind === "refused") throw new Problems(answer.problems);
  return answer.plan;
}

/** The service in a directory of its own. */
async function written(plan: ServicePlan): Promise<string> {
  const directory = await temporaryDirectory();
  await writeFiles(directory, textsOf(plan.tree));
  return directory;
}

/** A command as a person runs it in the service's directory; its exit code and all its output. */
async function run(
  directory: string,
  command: readonly string[],
): Promise<{ readonly code: number; readonly output: string }> {
  const [program = "", ...args] = command;
  const child = spawn(program, args, { cwd: directory, env: personsEnvironment() });
  onTestFinished(() => void child.kill());
  let output = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (output += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (output += text));
  const [code] = (await once(child, "close")) as [number];
  return { code, output };
}

/** The Node.js of this checkout first, and nothing of what npm and the test runner tell the processes that they start. */
const searchPath = `${join(checkout, "node_modules/.bin")}:${process.env["PATH"]}`;

function personsEnvironment(): NodeJS.ProcessEnv {
  const theirs = /^(npm_(?!config_(registry|cache|cafile)$)|VITEST|NODE_(ENV|V8_COVERAGE|OPTIONS|TEST))/i;
  const kept = Object.entries(process.env).filter(([name]) => !theirs.test(name));
  return { ...Object.fromEntries(kept), PATH: searchPath };
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

  const port = await freePort();
  const service = spawn("node", ["src/main.js"], {
    cwd: directory,
    env: {
      PATH: searchPath,
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

  const lines = output.trimEnd().split("\n");
  const logged = lines.map((line): unknown => JSON.parse(line));
  for (const line of logged) {
    expect(line).toMatchObject({ service: "orders", env: "prod-east", version: "0.1.0" });
  }
  expect(logged.at(-1)).toMatchObject({ message: "shutdown complete" });
  expect(output).not.toContain("SENTINEL");
});

test("with every feature it verifies itself, and a deleted test fails the coverage gate", async () => {
  const directory = await written(planned({ with: optional }));
  expect(await run(directory, ["npm", "ci", "--ignore-scripts"])).toMatchObject({ code: 0 });
  expect(await run(directory, ["npm", "run", "verify"])).toMatchObject({ code: 0 });

  await rm(join(directory, "test/health.test.js"));
  const { code, output } = await run(directory, ["npm", "run", "verify"]);
  expect(code).not.toBe(0);
  expect(output).toMatch(/Coverage for lines .* does not meet threshold .* for src\/http\/health\.js/);
});

test("without optional features it is a plain service that verifies itself, and nothing of theirs is left", async () => {
  const plan = planned({ without: optional });
  const texts = textsOf(plan.tree);
  expect(Object.keys(texts)).not.toContain("service-descriptor.yml");
  expect(Object.keys(texts).filter((path) => /pipelines|\.github|c8rc|^bin\/deploy/.test(path))).toEqual([]);
  const managed = Object.entries(texts).filter(([path]) => path !== ".instant-micros.json");
  expect(managed.filter(([, text]) => /MICROS_|\bc8\b/.test(text)).map(([path]) => path)).toEqual([]);

  const directory = await written(plan);
  expect(await run(directory, ["make", "setup", "verify"])).toMatchObject({ code: 0 });
});

test("its service descriptor is valid, whatever the description is", async () => {
  const schema: object = JSON.parse(
    await readFile(join(checkout, "schemas/service-descriptor.schema.json"), "utf8"),
  );
  const isValid = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);
  for (const description of ["Takes orders: \"fast\" & # 'safe'", "{}", "- *x", "Bestellungen 🚚", ""]) {
    const descriptor: unknown = parse(textsOf(planned({}, description).tree)["service-descriptor.yml"] ?? "");
    expect(isValid(descriptor), JSON.stringify(isValid.errors)).toBe(true);
    expect(descriptor).toMatchObject({
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
  const workflows = Object.entries(textsOf(planned({ with: optional }).tree)).filter(([path]) =>
    path.startsWith(".github/workflows/"),
  );
  expect(workflows.map(([path]) => path)).toEqual([
    ".github/workflows/release.yml",
    ".github/workflows/verify.yml",
  ]);
  for (const [path, text] of workflows) {
    const uses = text.match(/uses: .*/g) ?? [];
    expect(uses.length, path).toBeGreaterThan(0);
    for (const use of uses) expect(use, path).toMatch(/^uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  }
});
