import { checkShape } from "../documents/shape.ts";
import { readYaml } from "../documents/yaml-document.ts";
import { isObject } from "./log-lines.ts";
import type { ServiceFiles } from "./observations.ts";
import { descriptorShape } from "./shapes.ts";

/** Where a service says what the platform needs to know of it. */
export const descriptorPath = "service-descriptor.yml";

const code = "IM_DESCRIPTOR_INVALID";

/** The service descriptor's keys; undefined when there is none, or it is no YAML map. */
export function descriptorIn({ texts }: ServiceFiles): Readonly<Record<string, unknown>> | undefined {
  const yaml = readYaml(descriptorPath, texts[descriptorPath] ?? "", { code, quotes: true });
  return yaml.kind === "read" && isObject(yaml.document.value) ? yaml.document.value : undefined;
}

/** What is wrong with a descriptor's text, a sentence each. */
export function flawsInDescriptor(text: string): readonly string[] {
  const yaml = readYaml(descriptorPath, text, { code, quotes: true });
  const shape =
    yaml.kind === "read"
      ? checkShape(yaml.document, descriptorShape, { code, isSecret: () => false })
      : { kind: "wrong" as const, problems: yaml.problems };
  if (shape.kind === "right") return [];
  return shape.problems.map((each) => `${each.message} (${each.where ?? descriptorPath})`);
}

/** A variable that the descriptor says the service reads. */
export interface Variable {
  readonly name: string;
  readonly required: boolean;
  readonly secret: boolean;
}

/** The variables of the descriptor; none when there is no descriptor. */
export function variablesIn(files: ServiceFiles): readonly Variable[] {
  const env = descriptorIn(files)?.["env"];
  return (Array.isArray(env) ? env : []).flatMap((each: unknown) =>
    isObject(each) && typeof each["name"] === "string"
      ? [{ name: each["name"], required: each["required"] === true, secret: each["secret"] === true }]
      : [],
  );
}
