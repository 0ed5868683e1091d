import { problem, type Problem } from "../problems/problem.ts";
import type { RawFile } from "./catalogue.ts";
import { byCodeUnit } from "../text/compare.ts";
import { didYouMean } from "../text/nearest.ts";

export type PlainFile = RawFile & { readonly kind: "file" };

/** A YAML file that defines something. */
export interface DefinitionFile {
  /** The name of its folder, or its own where it stands in none. */
  readonly id: string;
  readonly definition: PlainFile;
}

/** The folder of one stack or feature. */
export interface DefinitionFolder extends DefinitionFile {
  readonly contributions: readonly PlacedFile[];
}

/** A file in one of the folders beside the definition: `files+maven/pom.xml` is `pom.xml` in `files+maven`. */
export interface PlacedFile {
  /** The part before the first `+`: `files`, a stack, or `every-stack`. */
  readonly folder: string;
  /** The parts after it: features that must be on too. */
  readonly when: readonly string[];
  readonly path: string;
  readonly file: PlainFile;
}

const kinds = {
  stacks: { noun: "stack", definition: "stack.yaml" },
  features: { noun: "feature", definition: "feature.yaml" },
} as const;

/** How a stack or feature is tested: beside its definition, because it changes no service. `src/trials` reads it. */
export const testFile = "test.yaml";

/** The folders of `stacks/` or `features/`, sorted by id, and what does not belong there. Other folders are not looked at. */
export function foldersIn(
  root: keyof typeof kinds,
  files: readonly RawFile[],
): { readonly folders: readonly DefinitionFolder[]; readonly problems: readonly Problem[] } {
  const { noun, definition } = kinds[root];
  const problems: Problem[] = [];
  const folders = new Map<string, { definition: PlainFile | undefined; contributions: PlacedFile[] }>();
  const inside = files.filter((file) => file.path.startsWith(`${root}/`));

  for (const file of inside.sort((left, right) => byCodeUnit(left.path, right.path))) {
    const unsafe = unsafeProblem(file);
    if (unsafe !== undefined) {
      problems.push(unsafe);
      continue;
    }
    if (file.kind === "symlink") continue;
    const [id = "", child = "", ...rest] = file.path.slice(root.length + 1).split("/");
    if (child === "") {
      if (!isNote(id)) problems.push(misplaced(file.path, `A ${noun} is a folder with a ${definition}`));
      continue;
    }
    const folder = folders.get(id) ?? { definition: undefined, contributions: [] };
    folders.set(id, folder);
    if (rest.length > 0) {
      const [name = "", ...when] = child.split("+");
      folder.contributions.push({ folder: name, when, path: rest.join("/"), file });
    } else if (child === definition) {
      folder.definition = file;
    } else if (!isNote(child) && child !== testFile) {
      const hint =
        didYouMean(child, [definition]) ?? "Move it into the folder of what it is for, or remove it";
      problems.push(misplaced(file.path, hint));
    }
  }

  const complete: DefinitionFolder[] = [];
  for (const [id, { definition: file, contributions }] of folders) {
    if (file !== undefined) {
      complete.push({ id, definition: file, contributions });
      continue;
    }
    problems.push(
      problem("IM_CATALOGUE_FILE_MISPLACED", {
        what: `The folder \`${root}/${id}\` has no \`${definition}\``,
        where: `${root}/${id}`,
        hint: `Write one (\`instant-micros catalogue new-${noun}\` shows how), or remove the folder`,
      }),
    );
  }
  return { folders: complete, problems };
}

/** Files for whoever reads the catalogue. */
export function isNote(name: string): boolean {
  return name === "README.md" || name.startsWith(".");
}

/** A file that stands where nothing looks at it. */
export function misplaced(path: string, hint: string): Problem {
  return problem("IM_CATALOGUE_FILE_MISPLACED", { what: "This file has no meaning here", where: path, hint });
}

/** Links, and paths that could lead out of the catalogue. */
export function unsafeProblem(file: RawFile): Problem | undefined {
  if (file.kind === "symlink") {
    return problem("IM_CATALOGUE_FILE_UNSAFE", {
      what: `This is a symbolic link to \`${file.target}\``,
      because: "a link could reach outside the catalogue or the service",
      hint: "Put the file itself here",
      where: file.path,
    });
  }
  const parts = file.path.split("/");
  const bad = parts.find((part) => part === "" || part === "." || part === ".." || /^\.git$/i.test(part));
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  if (bad === undefined && !/[\u0000-\u001f\u007f\\]/.test(file.path)) return undefined;
  return problem("IM_CATALOGUE_FILE_UNSAFE", {
    what:
      bad === undefined
        ? "The path has a backslash or a control character"
        : `The path has the part \`${bad}\``,
    hint: "Rename it",
    where: JSON.stringify(file.path).slice(1, -1),
  });
}
