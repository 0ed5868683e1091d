import { manifestPath, type Manifest, type ManifestFile } from "./manifest.ts";
import { manifestText } from "./manifest-text.ts";
import type { FeatureId } from "../resolver/model.ts";
import type { Selection } from "../resolver/resolution.ts";
import type { Configuration } from "../renderer/configuration.ts";
import type { FileTree, TreeFile } from "../renderer/file-tree.ts";
import { blobId, treeId, type TreeEntry } from "../renderer/tree-id.ts";
import { problem } from "../problems/problem.ts";
import { byCodeUnit } from "../text/compare.ts";

/** Everything that a manifest is made of. */
export interface ManifestFacts {
  /** Version of Instant Micros. */
  readonly engine: string;
  /** Where the catalogue comes from: `built-in`, a directory's name, or `url@commit`. */
  readonly source: string;
  /** Bundle digest of the stack. */
  readonly bundle: string;
  readonly configuration: Configuration;
  readonly requested: Selection;
  /** What the selection resolved to. */
  readonly features: readonly FeatureId[];
  /** As rendered, without a manifest. */
  readonly tree: FileTree;
}

/** The manifest of a service about to be made. */
export function manifestOf(facts: ManifestFacts): Manifest {
  const { configuration, requested, tree } = facts;
  const { name, description, owner, repository } = configuration.service;
  return {
    schema: 1,
    engine: facts.engine,
    catalogue: { source: facts.source, bundle: facts.bundle },
    stack: { id: configuration.stack.id, version: configuration.stack.version },
    service: { name, description, owner, repository },
    requested: { with: sortedSet(requested.with), without: sortedSet(requested.without) },
    answers: Object.fromEntries(
      Object.entries(configuration.answers).sort(([left], [right]) => byCodeUnit(left, right)),
    ),
    features: sortedSet(facts.features),
    tree: tree.id,
    files: tree.files.map(manifestFile),
  };
}

function manifestFile({ path, origin, policy, blob, mode }: TreeFile): ManifestFile {
  return { path, origin, policy, blob, executable: mode === "100755" };
}

/** A text named twice was asked for once. */
function sortedSet(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].sort(byCodeUnit);
}

/**
 * The rendered files and their manifest: what the first commit holds. Throws IM_PATH_UNSAFE when a template has
 * written the manifest's path.
 */
export function withManifest(tree: FileTree, manifest: Manifest): FileTree {
  const intruder = tree.files.find((each) => each.path === manifestPath);
  if (intruder !== undefined) {
    throw problem("IM_PATH_UNSAFE", {
      what: `A template writes ${manifestPath}`,
      because: "the manifest of the service has that path",
      hint: "Rename the file",
      where: intruder.origin,
    });
  }
  const bytes = new TextEncoder().encode(manifestText(manifest));
  const file: TreeFile = {
    path: manifestPath,
    bytes,
    blob: blobId(bytes),
    mode: "100644",
    origin: manifestPath,
    policy: "managed",
    writers: [],
  };
  const files = [...tree.files];
  const later = files.findIndex((each) => byCodeUnit(each.path, manifestPath) > 0);
  files.splice(later === -1 ? files.length : later, 0, file);
  return { files, id: treeId(files) };
}

/** What git's tree id depends on, of a file that the manifest lists. */
export function treeEntry({ path, blob, executable }: ManifestFile): TreeEntry {
  return { path, mode: executable ? "100755" : "100644", blob };
}
