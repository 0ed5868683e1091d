import type { FeatureModel } from "../../src/resolver/model.ts";
import { aModel, type FeatureSketch, type GroupSketch } from "./a-model.ts";

const standard: Readonly<Record<string, FeatureSketch>> = {
  archunit: { name: "ArchUnit", standard: true },
  "json-logging": { name: "JSON logging", standard: true },
  "health-check": { name: "Health check", standard: true },
  spring: { name: "Spring", standard: true },
};

const optional: Readonly<Record<string, FeatureSketch>> = {
  micros: { name: "Micros", default: true },
  java: { name: "Java", default: true },
  kotlin: { name: "Kotlin" },
  checkstyle: { name: "Checkstyle", requires: "java", parent: "kotlin" },
  ktlint: { name: "ktlint", requires: "kotlin", parent: "kotlin" },
  gradle: { name: "Gradle" },
  maven: { name: "Maven", default: true },
  "bitbucket-pipelines": { name: "Bitbucket Pipelines", requires: "gradle", parent: "maven" },
  "datadog-dashboards": { name: "Datadog dashboard generation", requires: "gradle", parent: "maven" },
  "gradle-linter": { name: "Gradle Linter", requires: "gradle", parent: "maven" },
  rest: { name: "REST", default: true },
  "contract-consumer": { name: "Contract Testing (consumer)", requires: "rest", parent: "rest" },
  "contract-producer": { name: "Contract Testing (producer)", requires: "rest", parent: "rest" },
  coverage: { name: "Code Coverage" },
  spotbugs: { name: "FindBugs", aliases: ["findbugs"] },
  sox: { name: "Require SOX" },
  "cyclic-deps": { name: "Revealer", aliases: ["revealer"] },
};

const groups: Readonly<Record<string, GroupSketch>> = {
  language: { noun: "language", of: ["java", "kotlin"] },
  "build-tool": { noun: "build tool", of: ["gradle", "maven"] },
};

/** The form of the first Spring Boot template: 17 optional features, two one-of groups, seven requires edges. */
export const springForm: FeatureModel = {
  ...aModel({ ...standard, ...optional }, groups, [{ id: "npm", name: "npm", stacks: ["NodeJS", "Go"] }]),
  stack: { id: "spring-boot", name: "Spring Boot", version: "1.0.0" },
};

/** The same without its groups: only the seven edges. */
export const springFormWithoutGroups: FeatureModel = { ...springForm, groups: [] };
