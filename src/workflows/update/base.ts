import type { Manifest } from "../../manifest/manifest.ts";
import type { ManagedTree } from "../../merger/tree.ts";
import { blobId } from "../../renderer/tree-id.ts";
import type { Planner } from "../planner.ts";
import type { CatalogueSource } from "../ports.ts";
import type { PristineStore } from "../pristine-store.ts";
import type { CommittedService } from "../committed-service.ts";
import { catalogueCommit } from "./catalogue-commit.ts";

/** Where the bytes of the base came from: the last place that had to be asked. */
export type BaseStep = "repository" | "pristine store" | "bundle" | "catalogue history" | "incomplete";

export interface BaseContents {
  readonly bytes: ReadonlyMap<string, Uint8Array>;
  readonly step: BaseStep;
  /** Objects that nobody has any more: their paths are never merged unseen. */
  readonly lost: ReadonlySet<string>;
}

/**
 * The tree of the template's files in a service with this manifest: of the base, what it last received. The manifest
 * lists it by object id, and its own tree id proves the list, so no template has to be rendered to know what changed.
 */
export function managedTree(manifest: Manifest): ManagedTree {
  return new Map(
    manifest.files.map(({ path, origin, policy, blob, executable }) => [
      path,
      {
        blob,
        mode: executable ? "100755" : "100644",
        origin,
        policy: policy === "released" ? "write-once" : policy,
      },
    ]),
  );
}

/** The bytes of the base that a merge needs, from wherever they are; every byte is known by its object id. */
export async function baseContents(
  ports: {
    readonly service: CommittedService;
    readonly pristine: PristineStore;
    readonly source: CatalogueSource;
    readonly planner: Pick<Planner, "renderAgain">;
  },
  manifest: Manifest,
  needed: ReadonlySet<string>,
): Promise<BaseContents> {
  const bytes = new Map(await ports.service.read(needed));
  const missing = (): boolean => [...needed].some((blob) => !bytes.has(blob));
  const add = (files: readonly Uint8Array[]): void => {
    for (const file of files) bytes.set(blobId(file), file);
  };
  const done = (step: BaseStep): BaseContents => ({ bytes, step, lost: new Set() });

  if (!missing()) return done("repository");
  add(await ports.pristine.tree(manifest.tree));
  if (!missing()) return done("pristine store");
  const bundle = await ports.pristine.bundle(manifest.catalogue.bundle);
  if (bundle !== undefined) add(await ports.planner.renderAgain(bundle, manifest));
  if (!missing()) return done("bundle");
  const at = catalogueCommit(manifest);
  if (at !== undefined) {
    const location = `${at.url}#${at.commit}`;
    // The history may be gone for good: that is one more place that does not have it.
    const old = await ports.source.read(location, manifest.stack.id).catch(() => undefined);
    if (old !== undefined) add(await ports.planner.renderAgain(old, manifest));
    if (!missing()) return done("catalogue history");
  }
  return { bytes, step: "incomplete", lost: new Set([...needed].filter((blob) => !bytes.has(blob))) };
}
