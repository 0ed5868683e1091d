import { spawnSync } from "node:child_process";
import { appendFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { componentsOf, run, writeService } from "../support/a-service.ts";
import { passesItsTrial } from "../support/a-trial.ts";
import { textsOf } from "../support/rendered.ts";
import { plannedService } from "../support/rendered-service.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";

/** Building takes minutes where the local repository is cold. */
const timeout = 1_200_000;

const gates = ["spotbugs", "cyclic-deps", "contract-consumer", "contract-producer"];

test("Java with every gate passes its trial", { timeout }, async (context) => {
  const violations = await passesItsTrial(
    context,
    "spring-boot",
    { with: [...gates, "checkstyle", "coverage", "sbom", "datadog", "openapi"] },
    {
      look: async (directory) => {
        const bill = join(directory, "target/classes/META-INF/sbom/application.cdx.json");
        const delivered = await componentsOf(bill);
        expect(delivered).toContain("spring-webmvc");
        expect(delivered).not.toContain("archunit");
        expect(await readdir(join(directory, "target/pacts"))).toEqual(["orders-greeter.json"]);
        const { output } = await run(directory, ["bin/conformance", "target/service.jar"]);
        expect(output).toContain("[x] it ends cleanly on SIGTERM");
        expect(output).not.toContain("[ ]");
      },
    },
  );
  expect(new Set(violations)).toEqual(
    new Set([
      "the platform's code that uses the service's",
      "two packages that use each other",
      "a field that is renamed",
      "a path that the contract does not know",
      "a raw type",
      "a star import",
      "classes without their tests",
      "a graph of a field that nobody writes",
      "a resource that is not described",
      "a token that can be guessed",
    ]),
  );
});

test("Kotlin with its gates passes its trial", { timeout }, async (context) => {
  const violations = await passesItsTrial(context, "spring-boot", {
    with: [...gates, "ktlint", "datadog", "openapi"],
  });
  expect(new Set(violations)).toEqual(
    new Set([
      "nothing where something has to be",
      "a wildcard import",
      "a graph of a field that nobody writes",
      "a resource that is not described",
    ]),
  );
});

test(
  "the build scripts for Gradle are Groovy, with every feature and without",
  { timeout },
  async ({ skip }) => {
    if (spawnSync("mvn", ["--version"]).status !== 0 && process.env["CI"] !== "true") {
      console.warn(
        "skipped: parsing build scripts for Gradle, because Maven, which fetches Groovy, is not installed",
      );
      return skip("Maven is needed");
    }
    const groovy = "org.apache.groovy:groovy:4.0.33";
    const repository = await temporaryDirectory();
    const fetched = [
      "mvn",
      "-q",
      "dependency:copy",
      `-Dartifact=${groovy}`,
      `-DoutputDirectory=${repository}`,
    ];
    expect(await run(repository, fetched)).toMatchObject({ code: 0 });
    // Parsed as far as Gradle itself parses it before a plugin is looked for.
    const parse = `args.each {
      unit = new org.codehaus.groovy.control.CompilationUnit()
      unit.addSource(new File(it))
      unit.compile(org.codehaus.groovy.control.Phases.CONVERSION)
    }`;
    const parsed = (service: string) =>
      run(service, [
        ...["java", "-cp", join(repository, "groovy-4.0.33.jar"), "groovy.ui.GroovyMain", "-e", parse],
        ...["build.gradle", "settings.gradle"],
      ]);
    const gates = ["coverage", "spotbugs", "cyclic-deps", "contract-consumer", "contract-producer"];
    const all = [...gates, "datadog", "openapi", "gradle-linter", "sbom", "sox", "bitbucket-pipelines"];
    for (const selection of [["gradle"], ["gradle", "checkstyle", ...all], ["gradle", "ktlint", ...all]]) {
      const service = await writeService(
        await temporaryDirectory(),
        plannedService("spring-boot", { with: selection }),
      );
      const { code, output } = await parsed(service);
      expect(code, output).toBe(0);
    }
    const broken = await writeService(
      await temporaryDirectory(),
      plannedService("spring-boot", { with: ["gradle"] }),
    );
    await appendFile(join(broken, "build.gradle"), "}\n");
    expect((await parsed(broken)).output).toContain("build.gradle: ");
  },
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
    "github-actions": /\.github/,
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
