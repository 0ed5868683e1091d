import { cp, mkdtemp, readFile, realpath, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { serviceDirectory } from "../../src/files/service-directory.ts";
import { localProcesses } from "../../src/processes/processes.ts";
import { testConformance, type ConformanceReport } from "../../src/workflows/conformance/test-conformance.ts";
import { writeService } from "../support/a-service.ts";
import { personsEnvironment } from "../support/persons-environment.ts";
import { plannedService } from "../support/rendered-service.ts";

/** A way to break a service: replacements in its files. */
type Break = Readonly<Record<string, readonly [from: string, to: string]>>;

const breaks: Readonly<Record<string, { readonly how: string; readonly in: Break }>> = {
  C1: {
    how: "it listens on loopback only",
    in: { "src/main.js": ['host: "0.0.0.0"', 'host: "127.0.0.1"'] },
  },
  C2: {
    how: "its shallow check says OK instead of UP",
    in: { "src/http/health.js": ['({ status: "UP", service', '({ status: "OK", service'] },
  },
  C3: {
    how: "its deep check shows a host name",
    in: { "src/http/health.js": ["checks: byName }", 'checks: byName, host: "db.internal" }'] },
  },
  C4: {
    how: "it says that it is ready while it stops",
    in: {
      "src/http/health.js": ["const { ready } = lifecycle;", "const ready = true;"],
      "src/shutdown.js": [
        "await app.close();",
        "await new Promise((go) => setTimeout(go, 1000)); await app.close();",
      ],
    },
  },
  C5: {
    how: "it prints a line that is not JSON",
    in: { "src/main.js": ["lifecycle.started();", 'lifecycle.started(); console.log("up and running");'] },
  },
  C6: {
    how: "it logs the headers of requests",
    in: {
      "src/http/request-log.js": [
        "const fields = {",
        'const fields = { "http.headers": JSON.stringify(request.headers),',
      ],
    },
  },
  C7: {
    how: "it does not send x-request-id back",
    in: { "src/http/request-context.js": ['reply.header("x-request-id", request.id);', ""] },
  },
  C8: {
    how: "it shows the values of its configuration",
    in: {
      "src/main.js": [
        'log.info({ "config.names": reading.names }',
        'log.info({ ...config, "config.names": reading.names }',
      ],
    },
  },
  C9: {
    how: "it cuts the connections of requests under way",
    in: { "src/shutdown.js": ["await app.close();", "app.server.closeAllConnections(); await app.close();"] },
  },
  C10: {
    how: "it says that it ended well after a failure that nobody caught",
    in: {
      "src/main.js": ['"uncaught failure");\n  process.exit(1);', '"uncaught failure");\n  process.exit(0);'],
    },
  },
  C11: {
    how: "its errors are plain JSON",
    in: { "src/http/errors.js": ["application/problem+json", "application/json"] },
  },
  C12: {
    how: "it does not know which commit it is made of",
    in: { "src/service.js": ["commit === undefined ?", "true ?"] },
  },
  C16: {
    how: "its circuit breaker never opens",
    in: { "src/clients/breaker.js": ["failures >= calls * share", "failures > calls"] },
  },
};

let place = "";
let sound = "";

beforeAll(async () => {
  place = await realpath(await mkdtemp(join(tmpdir(), "broken-services-")));
  sound = await writeService(join(place, "sound"), plannedService("nodejs", {}));
});
afterAll(() => rm(place, { recursive: true, force: true }));

const conformanceOf = (directory: string, built: boolean): Promise<ConformanceReport> =>
  testConformance({
    processes: localProcesses(),
    directory: serviceDirectory(directory),
    machine: personsEnvironment(),
    built,
    // Many services start at once here.
    patience: 10,
    progress: () => undefined,
  });

const failedIn = (report: ConformanceReport): readonly string[] =>
  report.rules.flatMap((each) => (each.kind === "failed" ? [`${each.id}: ${each.because.join("; ")}`] : []));

/** Each starts a service six times, several of them at once. */
const timeout = 240_000;

test("a service as it comes keeps the contract", { timeout }, async () => {
  const report = await conformanceOf(sound, false);
  expect(failedIn(report)).toEqual([]);
  expect(report.rules.flatMap((each) => (each.kind === "not-checked" ? [each.id] : []))).toEqual(["C17"]);
});

// Each is a copy of the one above, with the packages that were installed for it.
for (const [id, { how, in: broken }] of Object.entries(breaks)) {
  test.concurrent(`${id} fails, and nothing else, when ${how}`, { timeout }, async ({ expect }) => {
    const directory = join(place, id);
    await cp(sound, directory, { recursive: true, filter: (path) => !path.endsWith("node_modules") });
    await symlink(join(sound, "node_modules"), join(directory, "node_modules"));
    for (const [path, [from, to]] of Object.entries(broken)) {
      const text = await readFile(join(directory, path), "utf8");
      expect(text).toContain(from);
      await writeFile(join(directory, path), text.replace(from, to));
    }
    const failed = failedIn(await conformanceOf(directory, true));
    expect(failed, failed.join("\n")).toHaveLength(1);
    expect(failed[0]).toMatch(new RegExp(`^${id}: `));
  });
}
