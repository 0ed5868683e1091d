import { basename, resolve } from "node:path";
import { requireGit } from "../git/version.ts";
import type { RunGit } from "../git/run-git.ts";
import type { CatalogueSource } from "../workflows/ports.ts";
import { fetchCatalogue } from "./git-catalogue.ts";
import { isLeftOut } from "./left-out.ts";
import { readLocation, type GitProtocol } from "./location.ts";
import { listCommit, readCommitted } from "./read-commit.ts";
import { readDirectory } from "./read-directory.ts";
import { watchCatalogue } from "./watch-catalogue.ts";

export interface CataloguePlaces {
  /** The directory of the catalogue that comes with Instant Micros. */
  readonly builtIn: string;
  /** Where catalogues from git are kept. */
  readonly cache: string;
  /** How a catalogue may be fetched. */
  readonly protocols: readonly GitProtocol[];
}

/** Catalogues from directories and from git repositories. */
export function catalogueSource(
  run: RunGit,
  { builtIn, cache, protocols }: CataloguePlaces,
): CatalogueSource {
  return {
    async read(text, stack) {
      const leftOut = (path: string): boolean => stack !== undefined && isLeftOut(path, stack);
      const location = readLocation(text, protocols);
      if (location.kind === "directory") {
        const directory = resolve(location.directory);
        const source = directory === resolve(builtIn) ? "built-in" : basename(directory);
        return { source, files: readDirectory(directory, leftOut) };
      }
      await requireGit(run);
      const { repository, commit } = await fetchCatalogue(run, cache, location);
      const files = (await listCommit(run, repository, commit)).filter((file) => !leftOut(file.path));
      return { source: `${location.url}@${commit}`, files: await readCommitted(run, repository, files) };
    },
    watch: (text, changed) => watchCatalogue(run, cache, readLocation(text, protocols), changed),
  };
}
