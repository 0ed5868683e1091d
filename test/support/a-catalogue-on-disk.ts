import { aFeature, tinyStack, type Files } from "./a-catalogue.ts";

/** A stack with a language, a checker that needs it, a question, a script and guidelines: enough for every answer of the API. */
export const smallCatalogue: Files = {
  ...tinyStack(
    "languages: [Java, Kotlin]",
    "optional: [java, kotlin, { checker: [] }]",
    "defaults: [java]",
    "groups: { language: { noun: language, one-of: [java, kotlin] } }",
    "questions: { port: { title: Port, type: integer, default: 8080, minimum: 1, maximum: 65535 } }",
  ),
  ...aFeature("java"),
  ...aFeature("kotlin"),
  ...aFeature("checker", "requires: java"),
  "stacks/tiny/files/README.md.hbs": "# {{service.name}}\n\n{{service.description}}\nPort {{answers.port}}\n",
  "stacks/tiny/files/bin/run": "#!/bin/sh\nexec true\n",
  "features/java/tiny/src/Main.java": "class Main {}\n",
  "features/kotlin/tiny/src/main.kt": "fun main() {}\n",
  "features/checker/tiny/checker.xml": "<checker/>\n",
  "guidelines/tools.yaml": [
    "name: Tools",
    "technologies:",
    "  java: { name: Java, topic: Language, status: recommended }",
    "  checker:",
    "    { name: Checker, topic: Style, status: acceptable, stacks: { tiny: { status: deprecated, reason: It is slow, replaced-by: java } } }",
    "",
  ].join("\n"),
};
