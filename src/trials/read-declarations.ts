import type { Catalogue, RawCatalogue, RawFile } from "../catalogue/catalogue.ts";
import { testFile } from "../catalogue/folders.ts";
import { unknown } from "../catalogue/reference-problem.ts";
import { parseRange } from "../catalogue/version-range.ts";
import { checkShape } from "../documents/shape.ts";
import type { Validator } from "../documents/validator.ts";
import { placeOf, readYaml, type ValuePath, type YamlDocument } from "../documents/yaml-document.ts";
import { problem, Problems, type Problem } from "../problems/problem.ts";
import type { FeatureId, SourceRef } from "../resolver/model.ts";
import type { Declarations, FeatureTest, Otherwise, StackTest, Tool, Violation } from "./declarations.ts";
import { validateFeatureTest, validateStackTest } from "./generated/validators.ts";

type StackEntry = Partial<Omit<StackTest, keyof GateEntries>> &
  Pick<StackTest, "verify"> &
  Partial<GateEntries>;
type ViolationEntry = Partial<Omit<Violation, "owner" | "stack" | "when" | "where">> &
  Pick<Violation, "title"> & { readonly on: string | readonly string[] };
interface GateEntries {
  readonly tools: readonly Tool[];
  readonly violations: readonly ViolationEntry[];
}
interface FeatureEntry extends Partial<GateEntries> {
  readonly otherwise?: Pick<Otherwise, "shows" | "verify"> & Partial<GateEntries>;
}

const stackShape = validateStackTest as unknown as Validator<StackEntry>;
const featureShape = validateFeatureTest as unknown as Validator<FeatureEntry>;

/** Every `test.yaml` of a catalogue, understood. */
export interface AllDeclarations {
  readonly stacks: ReadonlyMap<string, StackTest>;
  /** Feature → what is declared for it, with the violations of every stack. */
  readonly features: ReadonlyMap<string, FeatureTest>;
  readonly problems: readonly Problem[];
}

/** Reads the `test.yaml` of every stack and feature. */
export function readDeclarations(raw: RawCatalogue, catalogue: Catalogue): AllDeclarations {
  const problems: Problem[] = [];
  const stacks = new Map<string, StackTest>();
  const features = new Map<string, FeatureTest>();
  /** The tools and violations at a place of a document; these features must be on for any of the violations. */
  const gatesAt = (
    path: ValuePath,
    { tools = [], violations = [] }: Partial<GateEntries>,
    { id, document }: Pick<Read<unknown>, "id" | "document">,
    own: readonly FeatureId[],
  ): Pick<FeatureTest, "tools" | "violations"> => {
    problems.push(...rangeProblems(tools, document, path));
    const read = violations.map((each, index) =>
      violationsOf(each, id, document, [...path, "violations", index], catalogue),
    );
    problems.push(...read.flatMap((each) => each.problems));
    const declared = read.flatMap((each) => each.violations);
    return { tools, violations: declared.map((each) => ({ ...each, when: [...own, ...each.when] })) };
  };
  for (const read of documentsIn("stacks", raw, stackShape, problems)) {
    const { id, entry } = read;
    const gates = gatesAt([], entry, read, []);
    problems.push(...gates.violations.filter((each) => each.stack !== id).map(strayed));
    stacks.set(id, { env: {}, builds: false, ...entry, ...gates });
  }
  for (const read of documentsIn("features", raw, featureShape, problems)) {
    const { id, entry } = read;
    const { otherwise } = entry;
    features.set(id, {
      feature: id,
      ...gatesAt([], entry, read, [id]),
      otherwise:
        otherwise === undefined
          ? undefined
          : { ...otherwise, ...gatesAt(["otherwise"], otherwise, read, [id]) },
    });
  }
  return { stacks, features, problems };
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
  const here = (violations: readonly Violation[]): readonly Violation[] =>
    violations.filter((each) => each.stack === stack);
  const declared = features.flatMap((id) => all.features.get(id) ?? []);
  return {
    stack: { ...test, violations: here(test.violations) },
    features: declared.map(({ otherwise, violations, ...rest }) => ({
      ...rest,
      violations: here(violations),
      otherwise:
        otherwise === undefined ? undefined : { ...otherwise, violations: here(otherwise.violations) },
    })),
  };
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
    const [folder, id = "", child, ...rest] = file.path.split("/");
    if (folder !== root || child !== testFile || rest.length > 0) return [];
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

/** One entry for each stack that it is for. */
function violationsOf(
  { on, ...entry }: ViolationEntry,
  owner: string,
  document: YamlDocument,
  path: ValuePath,
  catalogue: Catalogue,
): { readonly violations: readonly Violation[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  if (entry.says === undefined && entry.breaks === undefined) {
    problems.push(
      problem("IM_CATALOGUE_SHAPE", {
        what: "`says` is missing: a command that fails must say why",
        hint: "Write what it prints, or which rule of the service contract it `breaks`",
        where: placeOf(document.at(path)),
      }),
    );
  }
  const none = { write: {}, replace: {}, remove: [] };
  const violations = [on].flat().map((each): Violation => {
    const [stack = "", ...when] = each.split("+");
    problems.push(...unknownIds(catalogue, stack, when, document.at([...path, "on"])));
    return { owner, stack, when, ...none, ...entry, where: placeOf(document.at(path)) };
  });
  return { violations, problems };
}

/** A stack's violation on another stack: only services of its own are made with what a stack declares. */
function strayed({ owner, stack, title, where }: Violation): Problem {
  return problem("IM_CATALOGUE_UNUSED", {
    what: `The violation \`${title}\` is never planted`,
    because: `it is on \`${stack}\`, and \`${owner}\` declares it`,
    hint: `Declare it in stacks/${stack}/test.yaml`,
    where,
  });
}

function rangeProblems(tools: readonly Tool[], document: YamlDocument, path: ValuePath): readonly Problem[] {
  return tools.flatMap(({ version }, index) =>
    parseRange(version) === undefined
      ? [
          problem("IM_CATALOGUE_RANGE_INVALID", {
            what: `\`${version}\` is no version range`,
            where: placeOf(document.at([...path, "tools", index, "version"])),
          }),
        ]
      : [],
  );
}

function unknownIds(
  { stacks, features }: Catalogue,
  stack: string,
  when: readonly string[],
  source: SourceRef,
): readonly Problem[] {
  const stackIds = stacks.map((each) => each.id);
  const featureIds = features.map((each) => each.id);
  return [
    ...(stackIds.includes(stack) ? [] : [unknown("stack", stack, stackIds, source)]),
    ...when.filter((id) => !featureIds.includes(id)).map((id) => unknown("feature", id, featureIds, source)),
  ];
}
