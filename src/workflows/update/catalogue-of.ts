import type { Manifest } from "../../manifest/manifest.ts";
import { problem, Problem } from "../../problems/problem.ts";
import { isGitLocation } from "../git-location.ts";
import { loadCatalogue, type LoadedCatalogue } from "../load-catalogue.ts";
import type { CatalogueSource } from "../ports.ts";
import { catalogueCommit } from "./catalogue-commit.ts";

export interface CatalogueWish {
  /** The location that somebody named. */
  readonly named: string | undefined;
  readonly builtIn: string;
  /** Template version to go to; undefined for the newest. */
  readonly version: string | undefined;
}

/**
 * The catalogue to update a service from: the one that was named, or the one that the service came from at its newest
 * commit, or at the tag of the version (`1.2.0` or `v1.2.0`).
 * Throws IM_CATALOGUE_NEEDED, IM_CATALOGUE_NOT_FOUND, IM_VERSION_UNKNOWN.
 */
export async function catalogueOf(
  source: CatalogueSource,
  manifest: Manifest,
  { named, builtIn, version }: CatalogueWish,
): Promise<LoadedCatalogue> {
  const stack = manifest.stack.id;
  const location = named ?? cameFrom(manifest, builtIn);
  if (version === undefined) return loadCatalogue(source, location, stack);
  const isGit = isGitLocation(location) && !location.includes("#");
  for (const place of isGit ? [`${location}#${version}`, `${location}#v${version}`] : [location]) {
    const loaded = await loadCatalogue(source, place, stack).catch((cause: unknown) => {
      if (cause instanceof Problem && cause.code === "IM_CATALOGUE_NOT_FOUND" && isGit) return undefined;
      throw cause;
    });
    const found = loaded?.catalogue.stacks.find((each) => each.id === stack)?.version;
    if (loaded !== undefined && found === version) return loaded;
    if (loaded !== undefined) {
      throw versionUnknown(version, `${place} has ${found ?? "no such stack"}`);
    }
  }
  throw versionUnknown(version, `${location} has no tag ${version} or v${version}`);
}

function cameFrom(manifest: Manifest, builtIn: string): string {
  const { source } = manifest.catalogue;
  if (source === "built-in") return builtIn;
  const at = catalogueCommit(manifest);
  if (at !== undefined) return at.url;
  throw problem("IM_CATALOGUE_NEEDED", {
    what: "Nobody knows where the service's catalogue lies",
    because: `the manifest says it came from a directory called ${source}`,
    hint: "Name it: --catalogue DIRECTORY or --catalogue URL",
  });
}

function versionUnknown(version: string, because: string): Problem {
  return problem("IM_VERSION_UNKNOWN", {
    what: `The template version ${version} cannot be found`,
    because,
    hint: "Name the catalogue at the revision that has it: --catalogue LOCATION#REVISION",
  });
}
