import { didYouMean } from "../../text/nearest.ts";
import { problem } from "../../problems/problem.ts";
import type { FileTree, TreeFile } from "../../renderer/file-tree.ts";
import type { LoadedCatalogue } from "../../workflows/load-catalogue.ts";
import type { Context, ExitCode } from "../context.ts";
import { exampleAddress, planOrRefuse } from "../planning.ts";
import { filePatch } from "../../workflows/file-patch.ts";
import { treeText } from "../print/tree-text.ts";
import { answersOf, readSelectionText, selectionOf, type SelectionOptions } from "../selection-options.ts";

export interface PreviewOptions extends SelectionOptions {
  readonly name: string;
  readonly description: string;
  readonly owner: string;
  readonly file?: string;
  readonly diffWith?: string;
  readonly allowDeprecated?: boolean;
  readonly replace?: boolean;
}

/** `preview STACK`: the rendered files, one of them, or what another selection would change; nothing is written. */
export async function preview(context: Context, stack: string, options: PreviewOptions): Promise<ExitCode> {
  const loaded = await context.loadCatalogue(stack);
  const tree = treeOf(context, loaded, stack, options, options);
  const { output, json } = context;
  if (options.file !== undefined) {
    const file = findFile(tree, options.file);
    output.result(json ? JSON.stringify(fileFacts(file, true)) : textOf(file).replace(/\n$/, ""));
  } else if (options.diffWith !== undefined) {
    const other = treeOf(context, loaded, stack, options, readSelectionText(options.diffWith));
    const changes = diffOf(tree, other);
    output.result(
      json
        ? JSON.stringify(changes)
        : changes
            .map((each) => each.patch)
            .join("")
            .trimEnd(),
    );
  } else {
    const facts = { tree: tree.id, files: tree.files.map((file) => fileFacts(file, false)) };
    output.result(json ? JSON.stringify(facts) : treeText(tree, output.style));
  }
  return 0;
}

function treeOf(
  context: Context,
  loaded: LoadedCatalogue,
  stack: string,
  { name, description, owner, allowDeprecated = false, replace = false }: PreviewOptions,
  selection: SelectionOptions,
): FileTree {
  const request = {
    stack,
    service: { name, description, owner },
    selection: selectionOf(selection),
    answers: answersOf(selection),
    allowDeprecated,
  };
  return planOrRefuse(context, loaded, request, { repository: exampleAddress(request.service), replace })
    .tree;
}

function findFile(tree: FileTree, path: string): TreeFile {
  const file = tree.files.find((each) => each.path === path);
  if (file !== undefined) return file;
  const paths = tree.files.map((each) => each.path);
  throw problem("IM_USAGE", {
    what: `The service has no file \`${path}\``,
    hint: didYouMean(path, paths) ?? "Leave --file out to see which there are",
  });
}

function fileFacts(file: TreeFile, content: boolean): Readonly<Record<string, unknown>> {
  const { path, mode, policy, origin, writers, bytes } = file;
  const facts = { path, size: bytes.length, executable: mode === "100755", policy, origin, writers };
  return content ? { ...facts, text: textOf(file) } : facts;
}

interface FileChange {
  readonly path: string;
  readonly kind: "added" | "removed" | "changed";
  readonly patch: string;
}

/** What has to change in `before` to become `after`, file by file. */
function diffOf(before: FileTree, after: FileTree): readonly FileChange[] {
  const olds = new Map(before.files.map((file) => [file.path, file]));
  const news = new Map(after.files.map((file) => [file.path, file]));
  const paths = [...new Set([...olds.keys(), ...news.keys()])].sort();
  return paths.flatMap((path): readonly FileChange[] => {
    const [from, to] = [olds.get(path), news.get(path)];
    if (from !== undefined && from.blob === to?.blob && from.mode === to.mode) return [];
    const kind = from === undefined ? "added" : to === undefined ? "removed" : "changed";
    return [{ path, kind, patch: filePatch(path, from?.bytes, to?.bytes) }];
  });
}

function textOf(file: TreeFile): string {
  return new TextDecoder().decode(file.bytes);
}
