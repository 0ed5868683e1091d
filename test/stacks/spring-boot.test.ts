import { spawn } from "node:child_process";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { freePort } from "../../src/processes/free-port.ts";
import { componentsOf, run, untilReady } from "../support/a-service.ts";
import { passesItsTrial } from "../support/a-trial.ts";
import { textsOf } from "../support/rendered.ts";
import { plannedService } from "../support/rendered-service.ts";

/** Building takes minutes where the local repository is cold. */
const timeout = 1_200_000;

test("Java with every gate passes its trial", { timeout }, (context) =>
  passesItsTrial(
    context,
    "spring-boot",
    {
      with: [
        "spotbugs",
        "cyclic-deps",
        "contract-consumer",
        "contract-producer",
        "checkstyle",
        "coverage",
        "sbom",
        "datadog",
        "openapi",
      ],
    },
    {
      plants: "a raw type",
      look: async (directory) => {
        const bill = join(directory, "target/classes/META-INF/sbom/application.cdx.json");
        const delivered = await componentsOf(bill);
        expect(delivered).toContain("spring-webmvc");
        expect(delivered).not.toContain("archunit");
        expect(await readdir(join(directory, "pacts/written"))).toEqual(["orders-greeter.json"]);
        const { output } = await run(directory, ["bin/conformance", "target/service.jar"]);
        expect(output).toContain("[x] it ends cleanly on SIGTERM");
        expect(output).not.toContain("[ ]");
        await showsItsInsideOnLoopbackOnly(join(directory, "target/service.jar"));
      },
    },
  ),
);

test("a feature that is off leaves nothing behind", () => {
  const traces: Readonly<Record<string, RegExp>> = {
    checkstyle: /checkstyle/i,
    ktlint: /ktlint/i,
    coverage: /jacoco/i,
    spotbugs: /spotbugs/i,
    "cyclic-deps": /PackageCycles/,
    "contract-consumer": /greeter|pact\.consumer/i,
    "contract-producer": /pacts|pact\.provider/i,
    rest: /greeting/i,
    micros: /service-descriptor|bin\/deploy|MICROS_/,
    datadog: /datadog|dashboards\//i,
    openapi: /openapi/i,
    "gradle-linter": /gradleLint|nebula/i,
    renovate: /renovate/i,
    sbom: /sbom|cyclonedx/i,
    sox: /\bsox\b|prgbControl/,
    "bitbucket-pipelines": /bitbucket-pipelines/,
    "github-actions": /\.github\//,
  };
  for (const language of ["java", "kotlin"]) {
    for (const buildTool of ["maven", "gradle"]) {
      const plan = plannedService("spring-boot", {
        with: [language, buildTool],
        without: ["micros", "rest"],
      });
      const { ".instant-micros.json": _, ...texts } = textsOf(plan.tree);
      const all = Object.entries(texts)
        .map(([path, text]) => `${path}\n${text}`)
        .join("\n");
      for (const [feature, trace] of Object.entries(traces)) {
        // The checklist looks whether there is a descriptor, and whether the sample is still there.
        const found = all.replaceAll(
          /service-descriptor\.yml has the|-f service-descriptor\.yml|' service-descriptor\.yml|name greeting|package greeting/g,
          "",
        );
        expect.soft(`${feature}: ${trace.exec(found)?.[0] ?? ""}`).toBe(`${feature}: `);
      }
      const foreign = language === "java" ? /\.kt\b|kotlin/i : /src\/(main|test)\/java|\.java\b/;
      expect.soft(Object.keys(texts).filter((path) => foreign.test(path))).toEqual([]);
      expect.soft("pom.xml" in texts).toBe(buildTool === "maven");
      expect.soft("build.gradle" in texts).toBe(buildTool === "gradle");
    }
  }
});

test("nothing is left unrendered, and every text ends with one line feed", () => {
  const plan = plannedService("spring-boot", {
    with: [
      "kotlin",
      "ktlint",
      "gradle",
      "coverage",
      "spotbugs",
      "cyclic-deps",
      "contract-consumer",
      "contract-producer",
      "bitbucket-pipelines",
      "github-actions",
      "datadog",
      "openapi",
      "gradle-linter",
      "renovate",
      "sbom",
      "sox",
    ],
  });
  // The manifest names origins, and those hold expressions.
  const { ".instant-micros.json": _, ...texts } = textsOf(plan.tree);
  for (const [path, text] of Object.entries(texts)) {
    expect.soft(`${path}: ${/(?<!\$)\{\{|TODO/.exec(text)?.[0] ?? ""}`).toBe(`${path}: `);
    expect.soft(`${path}: ${/[^\n]\n$/.test(text)}`).toBe(`${path}: true`);
    expect.soft(`${path}: ${/[ \t]+$|\r/m.exec(text)?.index ?? ""}`).toBe(`${path}: `);
  }
});

/** With the profile `debug`: dumps and mappings on a port of loopback's own, no values, and nothing beside the service. */
async function showsItsInsideOnLoopbackOnly(jar: string): Promise<void> {
  const [port, debug] = [await freePort(), await freePort()];
  const service = spawn("java", ["-jar", jar], {
    stdio: "ignore",
    env: {
      PATH: process.env["PATH"],
      PORT: String(port),
      MANAGEMENT_SERVER_PORT: String(debug),
      SPRING_PROFILES_ACTIVE: "debug",
      SERVER_ERROR_PATH: "/sentinel",
    },
  });
  onTestFinished(() => void service.kill("SIGKILL"));
  await untilReady(`http://127.0.0.1:${port}`, service);
  const asked = async (at: number, path: string) => {
    const response = await fetch(`http://127.0.0.1:${at}${path}`);
    return { status: response.status, text: await response.text() };
  };
  for (const path of ["/threaddump", "/configprops", "/metrics", "/mappings"]) {
    expect.soft({ path, ...(await asked(debug, path)) }).toMatchObject({ path, status: 200 });
    expect.soft({ path, ...(await asked(port, path)) }).toMatchObject({ path, status: 404 });
  }
  for (const path of ["/env", "/heapdump", "/shutdown", "/loggers"]) {
    expect.soft({ path, ...(await asked(debug, path)) }).toMatchObject({ path, status: 404 });
  }
  const { text } = await asked(debug, "/configprops");
  expect(text).toContain("server-org.springframework");
  expect(text).not.toContain("sentinel");
  service.kill("SIGTERM");
}
