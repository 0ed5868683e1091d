import {
  closeSync,
  constants,
  fstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  type Dirent,
} from "node:fs";
import { join } from "node:path";
import type { RawFile } from "../catalogue/catalogue.ts";
import { problem, Problem } from "../problems/problem.ts";
import { byCodeUnit } from "../text/compare.ts";

/** The folders of a catalogue that mean something; nothing beside them is looked at. */
export const catalogueFolders = ["stacks", "features", "guidelines"] as const;

/**
 * The files of the catalogue in a directory, sorted by path. Links are told and never followed. Paths for which
 * `isLeftOut` is true are not read. Throws IM_CATALOGUE_NOT_FOUND and IM_CATALOGUE_FILE_UNSAFE.
 *
 * It reads synchronously on purpose: a catalogue is some hundred small files, and going through the thread pool for
 * each takes five times as long as reading it.
 */
export function readDirectory(directory: string, isLeftOut: (path: string) => boolean): readonly RawFile[] {
  const files: RawFile[] = [];
  try {
    const present = readdirSync(directory, { withFileTypes: true });
    const folders = present.filter((each) => catalogueFolders.some((name) => name === each.name));
    if (folders.every((each) => each.name === "guidelines")) throw notACatalogue(directory);
    for (const folder of folders) {
      if (!folder.isDirectory()) throw notAFolder(folder.name);
      visit(folder, directory, folder.name);
    }
  } catch (cause) {
    throw cause instanceof Problem ? cause : unreadable(directory, cause);
  }
  return files.sort((left, right) => byCodeUnit(left.path, right.path));

  function visit(entry: Dirent, parent: string, path: string): void {
    if (isLeftOut(path)) return;
    const place = join(parent, entry.name);
    if (entry.isDirectory()) {
      for (const child of readdirSync(place, { withFileTypes: true })) {
        visit(child, place, `${path}/${child.name}`);
      }
    } else if (entry.isSymbolicLink()) {
      files.push({ kind: "symlink", path, target: readlinkSync(place) });
    } else if (entry.isFile()) {
      files.push(readFile(place, path));
    } else {
      throw problem("IM_CATALOGUE_FILE_UNSAFE", {
        what: "This is a pipe, a socket or a device",
        because: "a catalogue is made of files",
        hint: "Remove it",
        where: path,
      });
    }
  }
}

/** What was a file when its folder was read and is a link now is not followed. */
const readOnlyNoLinks = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0);

function readFile(place: string, path: string): RawFile {
  const file = openSync(place, readOnlyNoLinks);
  try {
    const executable = (fstatSync(file).mode & 0o111) !== 0;
    return { kind: "file", path, bytes: readFileSync(file), executable };
  } finally {
    closeSync(file);
  }
}

function notAFolder(path: string): Problem {
  return problem("IM_CATALOGUE_FILE_UNSAFE", {
    what: `\`${path}\` is not a folder`,
    because: "links are not followed, and nothing else can hold a catalogue",
    hint: "Put the folder itself here",
    where: path,
  });
}

function notACatalogue(directory: string): Problem {
  return problem("IM_CATALOGUE_NOT_FOUND", {
    what: `There is no catalogue in ${directory}`,
    because: "it has neither a folder `stacks` nor a folder `features`",
    hint: "Name the folder that holds them",
  });
}

function unreadable(directory: string, cause: unknown): Problem {
  return problem("IM_CATALOGUE_NOT_FOUND", {
    what: `The catalogue ${directory} cannot be read`,
    because: cause instanceof Error ? cause.message : String(cause),
    hint: "Check the path",
    cause,
  });
}
