import { execFileSync } from "node:child_process";
import { mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import type { ServicePlan } from "../../src/workflows/service-plan.ts";
import { componentsOf, run, writeService } from "../support/a-service.ts";
import { textsOf } from "../support/rendered.ts";
import { plannedService } from "../support/rendered-service.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";

/** Building takes minutes where the local repository is cold. */
const timeout = 1_200_000;

const toolchain = missingTools();
if (toolchain !== undefined) {
  if (process.env["CI"] === "true") throw new Error(toolchain);
  console.warn(`skipped: building Spring Boot services, because ${toolchain}`);
}

describe.skipIf(toolchain !== undefined)("built with Maven", () => {
  test(
    "Java with every gate: verify passes, and each gate closes for its own reason",
    { timeout },
    async () => {
      const gates = [
        "checkstyle",
        "coverage",
        "spotbugs",
        "cyclic-deps",
        "contract-consumer",
        "contract-producer",
        "sbom",
      ];
      const service = await written(plannedService("spring-boot", { with: gates }));
      const sources = "src/main/java/com/example/orders";
      expect(await maven(service)).toContain("BUILD SUCCESS");
      expect(await conformance(service)).not.toContain("[ ]");
      const delivered = await componentsOf(
        join(service, "target/classes/META-INF/sbom/application.cdx.json"),
      );
      expect(delivered).toContain("spring-webmvc");
      expect(delivered).not.toContain("archunit");
      expect(await readdir(join(service, "target/pacts"))).toEqual(["orders-greeter.json"]);

      await breaks(
        service,
        {
          [`${sources}/greeting/Stars.java`]: [
            "package com.example.orders.greeting;",
            "import java.util.*;",
            "final class Stars { List<String> all() { return List.of(); } }",
          ],
        },
        ["AvoidStarImport"],
      );
      await breaks(
        service,
        {
          [`${sources}/greeting/Raw.java`]: [
            "package com.example.orders.greeting;",
            "import java.util.ArrayList;",
            "import java.util.List;",
            "final class Raw {",
            "    List all() {",
            "        return new ArrayList();",
            "    }",
            "}",
          ],
        },
        ["found raw type"],
      );
      // One build for everything that a test finds: each has a test of its own.
      await breaks(
        service,
        {
          [`${sources}/platform/Nosy.java`]: [
            "package com.example.orders.platform;",
            "import com.example.orders.greeting.Open;",
            "final class Nosy {",
            "    Open open;",
            "}",
          ],
          [`${sources}/greeting/Open.java`]: [
            "package com.example.orders.greeting;",
            "import com.example.orders.greeting.inner.Inner;",
            "public class Open {",
            "    Inner inner;",
            "}",
          ],
          [`${sources}/greeting/inner/Inner.java`]: [
            "package com.example.orders.greeting.inner;",
            "import com.example.orders.greeting.Open;",
            "public class Inner {",
            "    Open open;",
            "}",
          ],
          [`${sources}/greeting/GreetingController.java`]: (text) =>
            text.replace("record Greeting(String greeting)", "record Greeting(String words)"),
          [`${sources}/greeter/GreeterClient.java`]: (text) => text.replace("/greetings/", "/hello/"),
        },
        [
          "Architecture Violation",
          "Cycle detected: Slice com.example.orders.greeting -> ",
          "missing the following keys: greeting",
          "Unexpected Request",
        ],
      );
      await breaks(
        service,
        {
          [`${sources}/greeting/Token.java`]: [
            "package com.example.orders.greeting;",
            "import java.util.Random;",
            "final class Token {",
            "    int next() {",
            "        return new Random().nextInt();",
            "    }",
            "}",
          ],
        },
        ["PREDICTABLE_RANDOM"],
        "-DskipTests",
      );
      await rm(join(service, "src/test/java/com/example/orders/platform/ProblemsTest.java"));
      await rm(join(service, "src/test/java/com/example/orders/platform/HealthTest.java"));
      // What was compiled of the tests that are gone would still run.
      expect(await output(service, "mvn", ["clean", "verify", "-Dspotbugs.skip"])).toContain(
        "Coverage checks have not been met",
      );
    },
  );

  test(
    "Kotlin with ktlint and the gates for both languages: verify passes, and a wildcard import is named",
    { timeout },
    async () => {
      const service = await written(
        plannedService("spring-boot", {
          with: ["ktlint", "spotbugs", "cyclic-deps", "contract-consumer", "contract-producer"],
        }),
      );
      expect(await maven(service)).toContain("BUILD SUCCESS");
      expect(await conformance(service)).not.toContain("[ ]");
      await breaks(
        service,
        {
          "src/main/kotlin/com/example/orders/greeting/Stars.kt": [
            "package com.example.orders.greeting",
            "",
            "import java.util.*",
            "",
            "internal fun today() = Date()",
          ],
        },
        ["Wildcard import"],
      );
    },
  );
});

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

/** What a planted file holds, or how a file that is there is changed. */
type Planted = readonly string[] | ((text: string) => string);

/** Plants violations, sees the build fail for the right reasons, and takes them out again. */
async function breaks(
  service: string,
  violations: Readonly<Record<string, Planted>>,
  reasons: readonly string[],
  ...options: readonly string[]
): Promise<void> {
  const undo: (() => Promise<void>)[] = [];
  for (const [path, planted] of Object.entries(violations)) {
    const file = join(service, path);
    if (typeof planted === "function") {
      const text = await readFile(file, "utf8");
      const changed = planted(text);
      expect(changed).not.toBe(text);
      await writeFile(file, changed);
      undo.push(() => writeFile(file, text));
    } else {
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, `${planted.join("\n")}\n`);
      undo.push(() => rm(file));
    }
  }
  const said = await maven(service, ...options);
  expect(said).toContain("BUILD FAILURE");
  for (const reason of reasons) expect.soft(said).toContain(reason);
  for (const each of undo) await each();
}

const written = async (plan: ServicePlan): Promise<string> => writeService(await temporaryDirectory(), plan);

/** What Maven says, whether it succeeds or not. The installed one: the wrapper would be fetched first. */
async function maven(service: string, ...options: readonly string[]): Promise<string> {
  return output(service, "mvn", ["verify", ...options]);
}

async function conformance(service: string): Promise<string> {
  const said = await output(service, "bin/conformance", ["target/service.jar"]);
  expect(said).toContain("[x] it ends cleanly on SIGTERM");
  return said;
}

async function output(directory: string, command: string, words: readonly string[]): Promise<string> {
  // Builds are short-lived: compiling their hot code well costs them half of their time.
  const quickBuild = { JAVA_TOOL_OPTIONS: "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC" };
  const env = command === "mvn" ? { ...process.env, ...quickBuild } : process.env;
  return (await run(directory, [command, ...words], env)).output;
}

/** What keeps the services from being built here; undefined when nothing does. */
function missingTools(): string | undefined {
  try {
    const version = execFileSync("mvn", ["--version"], { encoding: "utf8" });
    const java = Number(/Java version: (\d+)/.exec(version)?.[1] ?? 0);
    return java >= 17 ? undefined : `Java 17 or later is needed, and Maven runs on ${java}`;
  } catch {
    return "Maven 3.8 or later and a JDK 17 or later are needed, and mvn is not installed";
  }
}
