import { expect, test } from "vitest";
import { plannedService } from "../support/rendered-service.ts";
import { textsOf } from "../support/rendered.ts";

/** What a build is made of, whichever tool builds it. */
interface Build {
  readonly springBoot: string;
  readonly java: string;
  readonly version: string;
  /** `group:artifact[:version] scope`, sorted. */
  readonly dependencies: readonly string[];
  /** Gates and the versions of what they run. */
  readonly gates: Readonly<Record<string, string>>;
  /** What the compiler is told. */
  readonly strictness: readonly string[];
}

const first = (text: string, pattern: RegExp): string => pattern.exec(text)?.[1] ?? "";
const present = (gates: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(gates).filter(([, version]) => version !== ""));

const strictnessIn = (text: string): readonly string[] =>
  ["-Xlint:all,-processing", "-Werror", "-Xjsr305=strict"].filter((each) => text.includes(each));

/** The text of the plugin with this artifact. */
function pluginIn(pom: string, artifact: string): string {
  const plugins = pom.split(/(?=<plugin>\s*(?:<!--[^>]*-->\s*)?<groupId>)/);
  return (
    plugins.find(
      (each) => each.includes(`<artifactId>${artifact}</artifactId>`) && each.startsWith("<plugin>"),
    ) ?? ""
  );
}

function fromMaven(pom: string): Build {
  const own = first(pom, /^ {2}<dependencies>([\s\S]*?)^ {2}<\/dependencies>/m);
  const dependencies = own.split("</dependency>").flatMap((text) => {
    const coordinates = ["groupId", "artifactId", "version"].map((key) =>
      first(text, new RegExp(`<${key}>(.*?)</${key}>`)),
    );
    const scope = first(text, /<scope>(.*?)<\/scope>/);
    return coordinates[1] === "" ? [] : [`${coordinates.filter(Boolean).join(":")} ${scope || "main"}`];
  });
  const compiler = pluginIn(pom, "maven-compiler-plugin") + pluginIn(pom, "kotlin-maven-plugin");
  return {
    springBoot: first(pom, /spring-boot-starter-parent<\/artifactId>\s*<version>(.*?)</),
    java: first(pom, /<java.version>(.*?)</),
    version: first(pom, /<artifactId>orders<\/artifactId>\s*<version>(.*?)</),
    dependencies: dependencies.sort(),
    gates: present({
      checkstyle: first(pom, /<artifactId>checkstyle<\/artifactId>\s*<version>(.*?)</),
      jacoco: first(pluginIn(pom, "jacoco-maven-plugin"), /<version>(.*?)</),
      "lines covered": first(pom, /<counter>LINE<\/counter>\s*<minimum>(.*?)</),
      "branches covered": first(pom, /<counter>BRANCH<\/counter>\s*<minimum>(.*?)</),
      // The plugin's version is the tool's, with a number of its own.
      spotbugs: first(pluginIn(pom, "spotbugs-maven-plugin"), /<version>(.*?)\.\d+</),
      findsecbugs: first(pom, /<artifactId>findsecbugs-plugin<\/artifactId>\s*<version>(.*?)</),
    }),
    strictness: strictnessIn(compiler),
  };
}

const scopes: Readonly<Record<string, string>> = {
  implementation: "main",
  runtimeOnly: "runtime",
  testImplementation: "test",
  testRuntimeOnly: "test",
};

function fromGradle(build: string): Build {
  const dependencies = [...build.matchAll(/^ +(\w+) '([\w.-]+:[^']+)'$/gm)].flatMap(
    ([, scope = "", coordinates]) => (scopes[scope] === undefined ? [] : [`${coordinates} ${scopes[scope]}`]),
  );
  const toolVersion = (block: string): string =>
    first(build, new RegExp(`^${block} \\{[^}]*toolVersion = '(.*?)'`, "m"));
  return {
    springBoot: first(build, /id 'org.springframework.boot' version '(.*?)'/),
    java: first(build, /JavaLanguageVersion.of\((\d+)\)/),
    version: first(build, /^version = '(.*?)'/m),
    dependencies: dependencies.sort(),
    gates: present({
      checkstyle: toolVersion("checkstyle"),
      jacoco: toolVersion("jacoco"),
      "lines covered": first(build, /counter = 'LINE'\s*minimum = ([\d.]+)/),
      "branches covered": first(build, /counter = 'BRANCH'\s*minimum = ([\d.]+)/),
      spotbugs: toolVersion("spotbugs"),
      findsecbugs: first(build, /findsecbugs-plugin:(.*?)'/),
    }),
    strictness: strictnessIn(build.replace("allWarningsAsErrors = true", "-Werror")),
  };
}

/** What only one of the two has to be told. */
const known = new Set([
  // Maven finds the launcher itself.
  "org.junit.platform:junit-platform-launcher test",
]);

const gates = ["coverage", "spotbugs", "cyclic-deps", "contract-consumer", "contract-producer", "sbom"];

// Gradle is not everywhere within reach: Maven builds prove sources, tests and tools, and this that Gradle gets the same.
test.each([
  ["java", []],
  ["java", ["checkstyle", ...gates]],
  ["kotlin", []],
  ["kotlin", ["ktlint", ...gates]],
])(
  "a Gradle build of a %s service with %j is made of what its Maven build is made of",
  (language, features) => {
    const textOf = (tool: string, file: string): string =>
      textsOf(plannedService("spring-boot", { with: [language, tool, ...features] }).tree)[file] ?? "";
    const maven = fromMaven(textOf("maven", "pom.xml"));
    const gradle = fromGradle(textOf("gradle", "build.gradle"));
    const common = ({ dependencies, ...rest }: Build): Build => ({
      ...rest,
      dependencies: dependencies.filter((each) => !known.has(each)),
    });
    expect(common(gradle)).toEqual(common(maven));
    expect(maven.dependencies.length).toBeGreaterThan(3);
    expect(Object.keys(maven.gates)).toHaveLength(features.length === 0 ? 0 : language === "java" ? 6 : 5);
  },
);
