import type { RawFile } from "../catalogue/catalogue.ts";
import { listTree } from "../git/list-tree.ts";
import { readBlobs } from "../git/read-blobs.ts";
import type { RunGit } from "../git/run-git.ts";
import { problem } from "../problems/problem.ts";
import { byCodeUnit } from "../text/compare.ts";
import { catalogueFolders } from "./read-directory.ts";

/** A file of a commit, before its bytes are read. */
export interface CommittedFile {
  readonly path: string;
  /** As git writes it: 100644, 100755, 120000 for a link. */
  readonly mode: string;
  readonly blob: string;
}

/** The catalogue's files in a commit of a repository on this machine. Throws IM_CATALOGUE_FILE_UNSAFE for a submodule. */
export async function listCommit(
  run: RunGit,
  repository: string,
  commit: string,
): Promise<readonly CommittedFile[]> {
  const tree = await listTree(run, repository, commit, catalogueFolders);
  return [...tree].map(([path, { mode, blob }]) => {
    if (mode !== "160000") return { path, mode, blob };
    throw problem("IM_CATALOGUE_FILE_UNSAFE", {
      what: "This is a submodule",
      because: "a catalogue is made of files",
      hint: "Put the files themselves here",
      where: path,
    });
  });
}

/** Reads the bytes of files of a commit in one process. */
export async function readCommitted(
  run: RunGit,
  repository: string,
  files: readonly CommittedFile[],
): Promise<readonly RawFile[]> {
  const contents = await readBlobs(
    run,
    repository,
    files.map((file) => file.blob),
  );
  return files
    .map(({ path, mode, blob }): RawFile => {
      const bytes = contents.get(blob);
      if (bytes === undefined) {
        throw problem("IM_GIT_FAILED", { what: `git has lost ${path} of the catalogue`, where: repository });
      }
      return mode === "120000"
        ? { kind: "symlink", path, target: new TextDecoder().decode(bytes) }
        : { kind: "file", path, bytes, executable: mode === "100755" };
    })
    .sort((left, right) => byCodeUnit(left.path, right.path));
}
