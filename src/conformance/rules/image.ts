import { instructionsOf, type Instruction } from "../dockerfile.ts";
import { about, requirement, unseen, type Finding } from "../finding.ts";
import type { Rule } from "../rule.ts";

const labels = [
  "org.opencontainers.image.source",
  "org.opencontainers.image.revision",
  "org.opencontainers.image.version",
  "com.instant-micros.template-name",
  "com.instant-micros.template-version",
  "com.instant-micros.template-features",
];
const secretName = /PASSWORD|SECRET|TOKEN|CREDENTIAL|PRIVATE_KEY/i;

/** C13. */
export const image: Rule = {
  id: "C13",
  title: "has an image that is pinned, not root, and read-only",
  judge: ({ files: { texts }, written }) => {
    const dockerfile = texts["Dockerfile"];
    return [
      ...(dockerfile === undefined
        ? [requirement("there is a Dockerfile", false, "there is none")]
        : dockerfileFindings(instructionsOf(dockerfile))),
      ignores(texts[".dockerignore"]),
      ...about("files that it writes", written, (paths) => [
        requirement(
          "it writes nothing where it stands",
          paths.length === 0,
          `it wrote ${paths.slice(0, 5).join(", ")}`,
        ),
      ]),
      unseen("the built image", "no container engine is used"),
    ];
  },
};

function dockerfileFindings(instructions: readonly Instruction[]): readonly Finding[] {
  const called = (name: string): readonly string[] =>
    instructions.filter((each) => each.name === name).map((each) => each.value);
  const stages = called("FROM");
  const bases = called("ARG").filter((each) => /@sha256:[0-9a-f]{64}$/.test(each));
  const pinned = bases.flatMap((each) => each.split("=", 1));
  const unpinned = stages.filter(
    (stage) => !pinned.some((name) => stage.startsWith(`\${${name}}`)) && !/@sha256:[0-9a-f]{64}/.test(stage),
  );
  const user = called("USER").at(-1) ?? "";
  const entry = [...called("ENTRYPOINT"), ...called("CMD")];
  const text = called("LABEL").join("\n");
  const missing = labels.filter((label) => !text.includes(`${label}=`));
  const secrets = [...called("ARG"), ...called("ENV")].filter((each) =>
    each.split(/\s+/).some((word) => secretName.test(word.split("=", 1)[0] ?? "")),
  );
  return [
    requirement("the image is made in stages", stages.length >= 2, `there are ${stages.length}`),
    requirement(
      "every base image is named by tag and digest",
      unpinned.length === 0 && (pinned.length === 0 || bases.every((each) => /:[^@:]+@sha256:/.test(each))),
      `not so: ${unpinned.join(", ") || bases.join(", ")}`,
    ),
    requirement(
      "USER is a number from 10001 on",
      Number(user.split(":", 1)[0]) >= 10_001,
      `it is ${user || "root"}`,
    ),
    requirement(
      "the entry point is a list of words, so that it gets the signals",
      entry.length > 0 && entry.every((each) => each.startsWith("[")),
      `it is ${entry.join(", ") || "missing"}`,
    ),
    requirement("no secret is an ARG or ENV", secrets.length === 0, secrets.join(", ")),
    requirement("it says where it comes from", missing.length === 0, `the labels lack ${missing.join(", ")}`),
    requirement(
      "there is no HEALTHCHECK: the platform asks",
      called("HEALTHCHECK").length === 0,
      `there is ${called("HEALTHCHECK")[0]}`,
    ),
  ];
}

function ignores(text: string | undefined): Finding {
  const lines = (text ?? "").split("\n").map((line) => line.trim());
  const missing = [/^(\*\*\/|\/)?\.git\/?$/, /^(\*\*\/|\/)?\.env\*?$/].filter(
    (pattern) => !lines.some((line) => pattern.test(line)),
  );
  const because = text === undefined ? "there is no .dockerignore" : "one of them is not there";
  return requirement(".dockerignore keeps .git and .env* out", missing.length === 0, because);
}
