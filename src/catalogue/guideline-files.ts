import type { Problem } from "../problems/problem.ts";
import { byCodeUnit } from "../text/compare.ts";
import type { RawFile } from "./catalogue.ts";
import { isNote, misplaced, unsafeProblem, type DefinitionFile } from "./folders.ts";

/** The files of `guidelines/`, sorted by path, and what does not belong there. A catalogue may be without. */
export function guidelineFiles(files: readonly RawFile[]): {
  readonly definitions: readonly DefinitionFile[];
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const definitions: DefinitionFile[] = [];
  const inside = files.filter((file) => file.path.startsWith("guidelines/"));
  for (const file of inside.sort((left, right) => byCodeUnit(left.path, right.path))) {
    const unsafe = unsafeProblem(file);
    const name = file.path.slice("guidelines/".length);
    if (unsafe !== undefined) problems.push(unsafe);
    else if (file.kind === "file" && /^[^/]+\.yaml$/.test(name)) {
      definitions.push({ id: name.replace(/\.yaml$/, ""), definition: file });
    } else if (!isNote(name)) {
      problems.push(misplaced(file.path, "Guidelines are `.yaml` files in this folder, one for each area"));
    }
  }
  return { definitions, problems };
}
