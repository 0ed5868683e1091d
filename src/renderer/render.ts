import type { Blueprint, BlueprintFile } from "../composer/blueprint.ts";
import { Problems } from "../problems/problem.ts";
import type { Configuration } from "./configuration.ts";
import { FileRendering } from "./file-rendering.ts";
import type { FileTree, TreeFile, Writer } from "./file-tree.ts";
import { cutLock } from "./cut-lock.ts";
import { pathProblems } from "./path-problems.ts";
import { policyOf } from "./policy.ts";
import { templateData } from "./template-data.ts";
import { blobId, byGitOrder, treeId } from "./tree-id.ts";

/**
 * Fills a configuration into a blueprint. The same input gives the same bytes and the same tree id on every platform.
 * Throws Problems with everything that is wrong: templates that fail, keys that contradict each other, files that do not
 * parse, paths that are not safe.
 */
export function render(blueprint: Blueprint, configuration: Configuration): FileTree {
  const rendering = new FileRendering(templateData(configuration));
  const placed = placedFiles(blueprint, rendering);
  const files = contents(placed, rendering);
  const problems = [
    ...rendering.problems,
    ...pathProblems(placed.map(({ path, file }) => ({ path, origin: file.origin }))),
  ];
  if (problems.length > 0) throw new Problems(problems);
  files.sort((left, right) => byGitOrder(left.path, right.path));
  return { files, id: treeId(files) };
}

/**
 * Renders the one file that has this path in the service, and nothing else: a preview while somebody types. Undefined
 * when there is none. Throws Problems with what is wrong with it.
 */
export function renderFile(
  blueprint: Blueprint,
  configuration: Configuration,
  path: string,
): TreeFile | undefined {
  const data = templateData(configuration);
  const placed = placedFiles(blueprint, new FileRendering(data));
  const wanted = placed.find((each) => each.path === path);
  if (wanted === undefined) return undefined;
  // A path that fails in another file is nothing to this one.
  const alone = new FileRendering(data);
  const manifest = path.replace(/package-lock\.json$/, "package.json");
  const needed =
    wanted.file.body.kind === "lock"
      ? placed.filter((each) => each.path === manifest || each === wanted)
      : [wanted];
  const file = contents(needed, alone).find((each) => each.path === path);
  const problems = [...alone.problems, ...pathProblems([{ path, origin: wanted.file.origin }])];
  if (problems.length > 0) throw new Problems(problems);
  return file;
}

interface Placed {
  readonly path: string;
  readonly file: BlueprintFile;
}

function placedFiles(blueprint: Blueprint, rendering: FileRendering): readonly Placed[] {
  return blueprint.files.flatMap((file) => {
    const path = rendering.path(file);
    return path === undefined ? [] : [{ path, file }];
  });
}

/**
 * Lock files come last: each is cut to the finished `package.json` beside it. A template of which nothing is left is no
 * file: the conditions around all that it holds are one on the file.
 */
function contents(placed: readonly Placed[], rendering: FileRendering): TreeFile[] {
  const drafts = placed
    .map(({ path, file }) => ({ path, file, content: rendering.content(path, file) }))
    .filter(({ file, content }) => file.body.kind !== "template" || content !== "");
  return drafts.map((draft): TreeFile => {
    const { path, file, content } = draft;
    const bytes = encoded(file.body.kind === "lock" ? cutLock(draft, drafts, rendering.problems) : content);
    return {
      path,
      bytes,
      blob: blobId(bytes),
      mode: file.executable ? "100755" : "100644",
      origin: file.origin,
      policy: policyOf(path, file.policyGlobs),
      writers: writersOf(file),
    };
  });
}

function writersOf(file: BlueprintFile): readonly Writer[] {
  const { owner, origin, fragments, merges } = file;
  return [
    { owner, origin, as: { kind: "file" } },
    ...fragments.map((each): Writer => ({
      owner: each.owner,
      origin: each.origin,
      as: { kind: "fragment", slot: each.slot },
    })),
    ...merges.map((each): Writer => ({ owner: each.owner, origin: each.origin, as: { kind: "merge" } })),
  ];
}

function encoded(content: string | Uint8Array): Uint8Array {
  return typeof content === "string" ? new TextEncoder().encode(content) : content;
}
