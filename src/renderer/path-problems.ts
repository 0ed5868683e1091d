import { problem, type Problem } from "../problems/problem.ts";
import { collisions, pathFault } from "./safe-path.ts";

/** What is wrong with the paths of a tree, each by itself and beside the others. */
export function pathProblems(
  files: readonly { readonly path: string; readonly origin: string }[],
): readonly Problem[] {
  const unsafe = files.flatMap(({ path, origin }) => {
    const fault = pathFault(path);
    if (fault === undefined) return [];
    return [problem("IM_PATH_UNSAFE", { what: `The path ${JSON.stringify(path)} ${fault}`, where: origin })];
  });
  const colliding = collisions(files.map((file) => file.path)).map(([first, second]) => {
    const [earlier, later] = [files[first], files[second]];
    return problem("IM_PATH_UNSAFE", {
      what: `\`${earlier?.path}\` and \`${later?.path}\` cannot both exist on every platform`,
      because: "some file systems do not tell upper from lower case, and a file cannot be a folder too",
      hint: `The other is written by ${earlier?.origin}`,
      where: later?.origin,
    });
  });
  return [...unsafe, ...colliding];
}
