import { problem, type Problem } from "../problems/problem.ts";
import type { Catalogue, Contribution, RawCatalogue } from "./catalogue.ts";
import { contributionOf, decodeUtf8 } from "./contribution.ts";
import type { Definition } from "./definition.ts";
import { featureOf } from "./feature.ts";
import { foldersIn, type DefinitionFile, type DefinitionFolder, type PlacedFile } from "./folders.ts";
import { technologiesOf } from "./guideline.ts";
import { guidelineFiles } from "./guideline-files.ts";
import { didYouMean } from "../text/nearest.ts";
import { referenceProblems } from "./references.ts";
import { checkShape } from "../documents/shape.ts";
import { stackOf } from "./stack.ts";
import type { Validator } from "../documents/validator.ts";
import { featureValidator, guidelinesValidator, stackValidator } from "./validator.ts";
import { readYaml } from "../documents/yaml-document.ts";

export type Parsed =
  | { readonly kind: "parsed"; readonly catalogue: Catalogue }
  /** Everything that is wrong, in the order of the files. */
  | { readonly kind: "broken"; readonly problems: readonly Problem[] };

/**
 * Understands a catalogue: YAML, shapes, places of files, references. A catalogue that parses is well-formed; whether
 * its rules and templates make sense is for the check (`src/checks`).
 */
export function parseCatalogue(raw: RawCatalogue): Parsed {
  const stackFolders = foldersIn("stacks", raw.files);
  const featureFolders = foldersIn("features", raw.files);
  const guidelines = guidelineFiles(raw.files);
  const problems: Problem[] = [...stackFolders.problems, ...featureFolders.problems, ...guidelines.problems];

  const stackDefinitions = definitionsIn(stackFolders.folders, stackValidator, problems);
  const featureDefinitions = definitionsIn(featureFolders.folders, featureValidator, problems);
  const guidelineDefinitions = definitionsIn(guidelines.definitions, guidelinesValidator, problems);
  // References to a definition that could not be read would be reported as unknown, which would mislead.
  if (problems.length === 0) {
    problems.push(...referenceProblems(stackDefinitions, featureDefinitions, guidelineDefinitions));
  }

  const featureIds = new Set(featureFolders.folders.map((folder) => folder.id));
  const stackIds = new Set(stackFolders.folders.map((folder) => folder.id));
  const contributionsOf = (folder: DefinitionFolder, owner: Contribution["owner"]): Contribution[] =>
    folder.contributions.flatMap((placed) => {
      const stack = owner.kind === "stack" ? stackFilesOf(placed, owner.id) : stackOfFolder(placed, stackIds);
      const unknown = placed.when.find((id) => !featureIds.has(id));
      if (stack.kind === "broken") {
        problems.push(stack.problem);
        return [];
      }
      if (unknown !== undefined) {
        problems.push(unknownCondition(placed, unknown, featureIds));
        return [];
      }
      const read = contributionOf(placed, owner, stack.id);
      if (read.kind === "read") return [read.contribution];
      problems.push(read.problem);
      return [];
    });

  const contributions = {
    stacks: new Map(
      stackFolders.folders.map((each) => [each.id, contributionsOf(each, { kind: "stack", id: each.id })]),
    ),
    features: new Map(
      featureFolders.folders.map((each) => [
        each.id,
        contributionsOf(each, { kind: "feature", id: each.id }),
      ]),
    ),
  };
  if (problems.length > 0) return { kind: "broken", problems };
  return {
    kind: "parsed",
    catalogue: {
      source: raw.source,
      stacks: stackDefinitions.map((each) => stackOf(each, contributions.stacks.get(each.id) ?? [])),
      features: featureDefinitions.map((each) => featureOf(each, contributions.features.get(each.id) ?? [])),
      guidelines: technologiesOf(guidelineDefinitions),
    },
  };
}

function definitionsIn<T>(
  folders: readonly DefinitionFile[],
  validator: Validator<T>,
  problems: Problem[],
): readonly Definition<T>[] {
  return folders.flatMap((folder) => {
    const { path, bytes } = folder.definition;
    const text = decodeUtf8(bytes);
    if (text === undefined) {
      problems.push(problem("IM_CATALOGUE_FILE_NOT_TEXT", { what: "This file is not UTF-8", where: path }));
      return [];
    }
    const yaml = readYaml(path, text, { code: "IM_CATALOGUE_YAML", quotes: true });
    if (yaml.kind === "broken") {
      problems.push(...yaml.problems);
      return [];
    }
    const shape = checkShape(yaml.document, validator, { code: "IM_CATALOGUE_SHAPE", isSecret: () => false });
    if (shape.kind === "wrong") {
      problems.push(...shape.problems);
      return [];
    }
    return [{ id: folder.id, document: yaml.document, entry: shape.value }];
  });
}

type StackOfFile =
  | { readonly kind: "known"; readonly id: string }
  | { readonly kind: "broken"; readonly problem: Problem };

/** Everything a stack writes lies in `files`, or in `files+feature`. */
function stackFilesOf(placed: PlacedFile, stack: string): StackOfFile {
  if (placed.folder === "files") return { kind: "known", id: stack };
  const hint = "Files of a stack lie in `files`, or in `files+FEATURE` when they need a feature";
  return { kind: "broken", problem: misplaced(placed, hint) };
}

function stackOfFolder(placed: PlacedFile, stacks: ReadonlySet<string>): StackOfFile {
  if (placed.folder === "every-stack" || stacks.has(placed.folder))
    return { kind: "known", id: placed.folder };
  const hint =
    didYouMean(placed.folder, ["every-stack", ...stacks]) ??
    "Files of a feature lie in a folder called after a stack, or in `every-stack`";
  return { kind: "broken", problem: misplaced(placed, hint) };
}

function misplaced(placed: PlacedFile, hint: string): Problem {
  const what = `There is no meaning for the folder \`${placed.folder}\``;
  return problem("IM_CATALOGUE_FILE_MISPLACED", { what, hint, where: placed.file.path });
}

function unknownCondition(placed: PlacedFile, id: string, features: ReadonlySet<string>): Problem {
  return problem("IM_CATALOGUE_ID_UNKNOWN", {
    what: `The folder's name asks for the feature \`${id}\`, which does not exist`,
    where: placed.file.path,
    hint: didYouMean(id, features),
  });
}
