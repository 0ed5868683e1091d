import type { Catalogue, RawCatalogue, RawFile } from "../catalogue/catalogue.ts";
import { parseRange } from "../catalogue/version-range.ts";
import { checkShape } from "../documents/shape.ts";
import type { Validator } from "../documents/validator.ts";
import { placeOf, readYaml, type YamlDocument } from "../documents/yaml-document.ts";
import { problem, Problems, type Problem } from "../problems/problem.ts";
import { didYouMean } from "../text/nearest.ts";
import type { Declarations, FeatureTest, StackTest, Tool, Violation } from "./declarations.ts";
import { validateFeatureTest, validateStackTest } from "./generated/validators.ts";

type StackEntry = Partial<StackTest> & Pick<StackTest, "tools" | "verify">;
type ViolationEntry = Pick<Violation, "title" | "says"> &
  Partial<Pick<Violation, "write" | "replace" | "remove" | "run" | "together">> & { readonly on: string };
interface FeatureEntry {
  readonly tools?: readonly Tool[];
  readonly violations?: readonly ViolationEntry[];
}

const stackShape = validateStackTest as unknown as Validator<StackEntry>;
const featureShape = validateFeatureTest as unknown as Validator<FeatureEntry>;

/** Every `test.yaml` of a catalogue, understood. */
export interface AllDeclarations {
  readonly stacks: ReadonlyMap<string, StackTest>;
  readonly violations: readonly (Violation & { readonly stack: string })[];
  /** Feature → what it takes besides. */
  readonly tools: ReadonlyMap<string, readonly Tool[]>;
  readonly problems: readonly Problem[];
}

/** Reads the `test.yaml` of every stack and feature. */
export function readDeclarations(raw: RawCatalogue, catalogue: Catalogue): AllDeclarations {
  const problems: Problem[] = [];
  const stacks = new Map<string, StackTest>();
  const tools = new Map<string, readonly Tool[]>();
  const violations: (Violation & { readonly stack: string })[] = [];
  for (const { id, document, entry } of documentsIn("stacks", raw, stackShape, problems)) {
    stacks.set(id, { env: {}, builds: false, ...entry });
    problems.push(...rangeProblems(entry.tools, document));
  }
  for (const { id, document, entry } of documentsIn("features", raw, featureShape, problems)) {
    tools.set(id, entry.tools ?? []);
    problems.push(...rangeProblems(entry.tools ?? [], document));
    for (const [index, { on, ...violation }] of (entry.violations ?? []).entries()) {
      const [stack = "", ...when] = on.split("+");
      problems.push(...unknownIds(catalogue, stack, when, placeOf(document.at(["violations", index, "on"]))));
      const where = placeOf(document.at(["violations", index]));
      violations.push({ feature: id, stack, when, write: {}, replace: {}, remove: [], ...violation, where });
    }
  }
  return { stacks, violations, tools, problems };
}

/**
 * What one stack needs of them. Throws what is wrong with the catalogue's declarations, and IM_STACK_UNTESTED when the
 * stack does not say how it is tested.
 */
export function declarationsFor(
  all: AllDeclarations,
  stack: string,
  features: readonly string[],
): Declarations {
  if (all.problems.length > 0) throw new Problems(all.problems);
  const test = all.stacks.get(stack);
  if (test === undefined) {
    throw problem("IM_STACK_UNTESTED", {
      what: `The stack \`${stack}\` does not say how its services are built and tested`,
      hint: `Write stacks/${stack}/test.yaml`,
    });
  }
  const ofFeature = (feature: string): FeatureTest => ({
    feature,
    tools: all.tools.get(feature) ?? [],
    violations: all.violations.filter((each) => each.feature === feature && each.stack === stack),
  });
  return { stack: test, features: features.map(ofFeature) };
}

interface Read<T> {
  readonly id: string;
  readonly document: YamlDocument;
  readonly entry: T;
}

function documentsIn<T>(
  root: "stacks" | "features",
  raw: RawCatalogue,
  validator: Validator<T>,
  problems: Problem[],
): readonly Read<T>[] {
  return raw.files.flatMap((file) => {
    const id = new RegExp(`^${root}/([^/]+)/test\\.yaml$`).exec(file.path)?.[1];
    if (id === undefined) return [];
    const read = readOne(id, file, validator);
    if ("entry" in read) return [read];
    problems.push(...read.problems);
    return [];
  });
}

function readOne<T>(
  id: string,
  file: RawFile,
  validator: Validator<T>,
): Read<T> | { readonly problems: readonly Problem[] } {
  const text = file.kind === "file" ? new TextDecoder().decode(file.bytes) : "";
  const yaml = readYaml(file.path, text, { code: "IM_CATALOGUE_YAML", quotes: true });
  if (yaml.kind === "broken") return yaml;
  const shape = checkShape(yaml.document, validator, { code: "IM_CATALOGUE_SHAPE", isSecret: () => false });
  return shape.kind === "wrong" ? shape : { id, document: yaml.document, entry: shape.value };
}

function rangeProblems(tools: readonly Tool[], document: YamlDocument): readonly Problem[] {
  return tools.flatMap(({ version }, index) =>
    parseRange(version) === undefined
      ? [
          problem("IM_CATALOGUE_RANGE_INVALID", {
            what: `\`${version}\` is no version range`,
            where: placeOf(document.at(["tools", index, "version"])),
          }),
        ]
      : [],
  );
}

function unknownIds(
  { stacks, features }: Catalogue,
  stack: string,
  when: readonly string[],
  where: string,
): readonly Problem[] {
  const unknown = (kind: string, id: string, known: readonly string[]): readonly Problem[] =>
    known.includes(id)
      ? []
      : [
          problem("IM_CATALOGUE_ID_UNKNOWN", {
            what: `There is no ${kind} \`${id}\``,
            hint: didYouMean(id, known),
            where,
          }),
        ];
  const ids = features.map((each) => each.id);
  return [
    ...unknown(
      "stack",
      stack,
      stacks.map((each) => each.id),
    ),
    ...when.flatMap((id) => unknown("feature", id, ids)),
  ];
}
