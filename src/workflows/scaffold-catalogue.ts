import { problem } from "../problems/problem.ts";

/** A file to be written: path inside the catalogue, and text. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
}

const idPattern = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** A stack that passes the check as it is, with comments that say what to change. Throws IM_USAGE for a bad id. */
export function newStack(id: string, today: string): readonly NewFile[] {
  checkId("stack", id);
  return [
    {
      path: `stacks/${id}/stack.yaml`,
      text: `# yaml-language-server: $schema=../../schemas/stack.schema.json
# Every key is explained in docs/template-authors.md.
name: ${nameOf(id)}
summary: A service on ${nameOf(id)}.
badge: experimental              # supported | experimental | deprecated
languages: []
version: 0.1.0                   # raise it with every release, and say in the changelog what changed
changelog:
  - version: 0.1.0
    date: ${today}
    changes: [First draft.]

standard: []                     # features that every service of this stack has
optional: []                     # features to choose from: their order and indentation is what the form shows
defaults: []                     # optional features that are on unless somebody chooses otherwise
# groups:
#   language: { noun: language, one-of: [java, kotlin] }
# questions:
#   java-package: { title: Java package, type: string, default: "com.example.{{snake service.name}}" }
reserved-names: []               # service names that the language cannot take
write-once: []                   # globs of sample code that belongs to the service from the first commit on
required-files: []               # globs of files that an update writes again where they were deleted
`,
    },
    {
      path: `stacks/${id}/test.yaml`,
      text: `# yaml-language-server: $schema=../../schemas/stack-test.schema.json
# How \`instant-micros catalogue test ${id}\` builds and tests services of this stack.
tools: []                        # - { name: Node.js, version: ">=24", find: [node, --version] }
# setup: [make, setup]
verify: [test, -s, README.md]    # what has to pass before a change is merged: [make, verify]
`,
    },
    {
      path: `stacks/${id}/files/README.md.hbs`,
      text: `# {{service.name}}

{{service.description}}
`,
    },
    {
      path: `stacks/${id}/files/.gitattributes`,
      text: "* text=auto eol=lf\n",
    },
  ];
}

/** A feature for one stack that passes the check once the stack lists it. Throws IM_USAGE for a bad id. */
export function newFeature(id: string, stack: string): readonly NewFile[] {
  checkId("feature", id);
  return [
    {
      path: `features/${id}/feature.yaml`,
      text: `# yaml-language-server: $schema=../../schemas/feature.schema.json
# Every key is explained in docs/template-authors.md.
name: ${nameOf(id)}
summary: What a service gains by it, in one sentence.
# requires: another-feature      # or a formula: [a, b], { any: [a, b] }, { capability: build-tool }
# conflicts: yet-another
# provides: some-capability
# questions:
#   limit: { title: Limit, type: integer, default: 10, minimum: 1 }
examples:                        # each is tried by \`instant-micros catalogue check\`
  - { title: a service with ${nameOf(id)}, stack: ${stack}, with: [${id}] }
`,
    },
    {
      path: `features/${id}/${stack}/docs/${id}.md`,
      text: `# ${nameOf(id)}

This file appears in every service of the stack \`${stack}\` that has the feature. Put what the feature adds beside it:
whole files, \`FILE@SLOT\` for lines in a slot of another file, \`FILE@merge\` for keys of a JSON, YAML or TOML file.
`,
    },
  ];
}

/**
 * A \`stack.yaml\` that lists one more optional feature. The list is edited as text, so that comments and layout stay;
 * undefined when its form is not one that this can extend.
 */
export function withOptional(stackYaml: string, feature: string): string | undefined {
  if (/^optional: \[\]/m.test(stackYaml)) {
    return stackYaml.replace(/^optional: \[\]/m, `optional: [${feature}]`);
  }
  const flow = /^optional: \[([^\]\n]+)\]/m.exec(stackYaml);
  if (flow !== null) return stackYaml.replace(flow[0], `optional: [${flow[1] ?? ""}, ${feature}]`);
  const block = /^optional:[^\n]*\n((?:[ ]+.*\n|[ ]*#.*\n|\n(?=[ ]))+)/m.exec(stackYaml);
  const indent = /^( *)- /m.exec(block?.[1] ?? "")?.[1];
  if (block === null || indent === undefined) return undefined;
  return stackYaml.replace(block[0], `${block[0].trimEnd()}\n${indent}- ${feature}\n`);
}

function checkId(noun: string, id: string): void {
  if (idPattern.test(id)) return;
  throw problem("IM_USAGE", {
    what: `\`${id}\` is no id for a ${noun}`,
    because: "an id is lower-case words joined by hyphens, like json-logging",
    hint: "Choose another id",
  });
}

function nameOf(id: string): string {
  return id
    .split("-")
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join(" ");
}
